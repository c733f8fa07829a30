// Creating `.hisguard/config.yaml` and `.hisguard/assessment.yaml` with commented defaults; what exists is kept.

export const CREATE_CONFIGURATION = 'hisguard/createConfiguration';

export interface CreateConfigurationParams {
  readonly folder: string;
}

export interface CreateConfigurationResult {
  readonly files: readonly { readonly uri: string; readonly created: boolean }[];
  readonly problems: readonly string[];
}
