// What the server says about itself without being asked: the index of each folder, and documents that are not analysed live.

/** Notification, server to client, whenever something of it changes (at most ten times a second). */
export const FOLDER_STATUS = 'hisguard/folderStatus';

export interface FolderStatus {
  readonly folder: string;
  readonly name: string;
  /** `indexing`: `done` of `total` files, findings that need several files are withheld. `open-only`: set not to read the folder, only open documents are checked. `off`: switched off. `failed`: see `problems`. */
  readonly phase: 'indexing' | 'ready' | 'open-only' | 'off' | 'failed' | 'closed';
  readonly done: number;
  readonly total: number;
  /** Findings without a state, as far as known. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly dismissed: number;
  /** Why the folder's settings, answers or baseline are not used, in the language of the editor. */
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
}

/** Notification, server to client, when a document's state changes. */
export const DOCUMENT_STATUS = 'hisguard/documentStatus';

export interface DocumentStatus {
  readonly uri: string;
  /** `live`: analysed while typing. `onSave`: too large, or set so. `outOfScope`: ignored by Git or excluded. `incomplete`: a limit or the watchdog cut it. `off`: switched off. */
  readonly state: 'live' | 'onSave' | 'outOfScope' | 'incomplete' | 'off';
  /** A sentence for the status bar, in the language of the editor; empty for `live`. */
  readonly message: string;
}
