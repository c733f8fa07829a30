// What `workspace/configuration` answers for section `hisguard`, per folder. What belongs to the project stands in `.hisguard/config.yaml` instead.
import type { Language, Level } from '../model/rule.ts';

/** Section asked for; the keys below are `hisguard.<key>` with dots between levels. */
export const SETTINGS_SECTION = 'hisguard';

export interface EditorSettings {
  /** False: no analysis, no index, no findings for the folder. */
  readonly enable: boolean;
  /** `auto`: Chinese unless the editor speaks another language. */
  readonly language: 'auto' | Language;
  readonly live: {
    /** `onSave`: an open document is analysed when it is opened and saved, not while typing. */
    readonly run: 'onType' | 'onSave';
    /** How long typing must pause before the document is analysed. */
    readonly debounceMilliseconds: number;
    /** A larger document is analysed when it is opened and saved only, and its status says so. */
    readonly maximumKilobytes: number;
  };
  /** False: no folder index, so no findings of closed files and none that need several files. */
  readonly index: { readonly enable: boolean };
  /** Findings below are left out of diagnostics and tree; scans and documents have them all the same. */
  readonly minimumLevel: Level;
  readonly rules: {
    /** Folders with rules of one's own, relative to the folder or absolute. Restricted: not read from an untrusted workspace. */
    readonly folders: readonly string[];
  };
  readonly documents: {
    /** Where documents go, relative to the project root or absolute. */
    readonly folder: string;
    readonly formats: readonly ('docx' | 'xlsx' | 'html' | 'md' | 'json')[];
  };
  readonly cache: { readonly enable: boolean };
}

/** What holds where the editor says nothing. */
export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  enable: true,
  language: 'auto',
  live: { run: 'onType', debounceMilliseconds: 250, maximumKilobytes: 1024 },
  index: { enable: true },
  minimumLevel: 'note',
  rules: { folders: [] },
  documents: { folder: 'hisguard-documents', formats: ['docx', 'xlsx'] },
  cache: { enable: true },
};
