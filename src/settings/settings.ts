// The project's settings after reading: what `.hisguard/config.yaml` says, checked.
import { NO_OWN_WORDS, type OwnWords } from '../model/own-words.ts';
import type { Grade, Level } from '../model/rule.ts';

export interface Settings {
  readonly system: {
    readonly name?: string;
    readonly owner?: string;
    readonly vendor?: string;
    readonly grade?: Grade;
    readonly region?: string;
  };
  readonly scope: { readonly exclude: readonly string[]; readonly include: readonly string[] };
  readonly rules: { readonly off: readonly string[]; readonly levels: Readonly<Record<string, Level>> };
  readonly vocabulary: OwnWords;
}

export const DEFAULT_SETTINGS: Settings = {
  system: {},
  scope: { exclude: [], include: [] },
  rules: { off: [], levels: {} },
  vocabulary: NO_OWN_WORDS,
};
