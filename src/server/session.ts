// What the parts of a running server share; made when the client has said who it is.
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { ClientOffer } from './capabilities.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { DocumentAnalysis } from './document-analysis.ts';
import type { FileEdits } from './file-edits.ts';
import type { RuleAddresses } from './rule-documents.ts';
import type { ServerHost } from './server-host.ts';
import type { ServedProject, Workspace } from './workspace.ts';

export interface Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly rules: CompiledRules;
  readonly offer: ClientOffer;
  readonly workspace: Workspace;
  readonly analysis: DocumentAnalysis;
  readonly diagnostics: Diagnostics;
  readonly addresses: RuleAddresses;
  readonly edits: FileEdits;
  readonly document: (uri: string) => TextDocument | undefined;
  /** Resolves when the folders are open. */
  readonly started: Promise<void>;
  /** Findings of the project may have changed. */
  readonly changed: (project: ServedProject) => void;
}
