// What goes to a scan worker and comes back.
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';

export interface ScanTask {
  readonly path: string;
  readonly bytes: number;
}

export interface ScanWorkerData {
  readonly rules: CompiledRules;
  readonly settings: Settings;
  readonly root: string;
  readonly date: string;
  readonly profile: boolean;
}
