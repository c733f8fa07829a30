// What the server offers, and what it takes from the client's offer.
import { CodeActionKind, TextDocumentSyncKind, type ClientCapabilities, type InitializeParams, type ServerCapabilities } from 'vscode-languageserver';
import type { Language } from '../model/rule.ts';
import type { EditorSettings } from '../protocol/editor-settings.ts';
import type { InitializationOptions } from '../protocol/initialization-options.ts';
import { RULE_SCHEME } from '../protocol/rule-document.ts';
import { FIX_ALL, SHOW_RULE_COMMAND } from './code-actions.ts';

export interface ClientOffer {
  readonly pull: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly dynamicWatching: boolean;
  readonly workspaceFolders: boolean;
  readonly applyEdit: boolean;
  readonly showDocument: boolean;
  readonly ruleContent: boolean;
  readonly clientCommands: boolean;
  readonly language: Language;
  readonly options: InitializationOptions;
}

export function readOffer(params: InitializeParams): ClientOffer {
  const { workspace, textDocument, window }: ClientCapabilities = params.capabilities;
  const options = (typeof params.initializationOptions === 'object' && params.initializationOptions !== null ? params.initializationOptions : {}) as InitializationOptions;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    dynamicWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    applyEdit: workspace?.applyEdit === true && workspace.workspaceEdit?.documentChanges === true,
    showDocument: window?.showDocument?.support === true,
    ruleContent: workspace?.textDocumentContent !== undefined,
    clientCommands: options.clientCommands === true,
    // Chinese first: a client that says nothing of its language gets Chinese.
    language: options.language ?? (params.locale === undefined || /^zh\b/i.test(params.locale) ? 'zh-CN' : 'en'),
    options,
  };
}

export function languageFor(offer: ClientOffer, editor: EditorSettings): Language {
  return editor.language === 'auto' ? offer.language : editor.language;
}

export function serverCapabilities(offer: ClientOffer): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(offer.pull && { diagnosticProvider: { identifier: 'hisguard', interFileDependencies: true, workspaceDiagnostics: false } }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' '] },
    executeCommandProvider: { commands: [SHOW_RULE_COMMAND] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(offer.ruleContent && { textDocumentContent: { schemes: [RULE_SCHEME] } }),
    },
  };
}
