// Standard requests about documents: diagnostics, code actions, hover, completion, rule documents, and the one command the server runs itself.
import { LSPErrorCodes, MarkupKind, ResponseError, type CancellationToken, type CodeAction, type CodeActionParams, type CompletionItem, type CompletionParams, type ExecuteCommandParams, type Hover, type HoverParams } from 'vscode-languageserver';
import { actionsFor, fixAllAction, FIX_ALL, SHOW_RULE_COMMAND, type CodeActionContext } from './code-actions.ts';
import { hoverText } from './hover.ts';
import { completeOwnFile } from './own-file-completion.ts';
import { ownFileOf } from './own-files.ts';
import { ruleOfAddress, rulePage } from './rule-documents.ts';
import { isShown } from './to-diagnostic.ts';
import { rangeOf, rangesTouch } from './to-range.ts';
import type { Session } from './session.ts';

/** On saving an editor waits for fix-all; later than this it goes without. */
const FIX_ALL_MILLISECONDS = 1_500;

export function registerLanguageFeatures(session: Session): void {
  const { connection, diagnostics, offer } = session;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await session.started;
    return diagnostics.pull(textDocument.uri, previousResultId, token);
  });
  connection.onCodeAction((params, token) => codeActions(session, params, token));
  connection.onHover((params) => hover(session, params));
  connection.onCompletion((params) => completion(session, params));
  connection.onExecuteCommand((params) => executeCommand(session, params));
  if (offer.ruleContent) connection.workspace.textDocumentContent.on(({ uri }) => {
    const address = ruleOfAddress(uri);
    const page = address === undefined ? undefined : [...session.workspace.projects().map((project) => project.rules), session.rules].map((rules) => rulePage(rules, address.ruleId, address.language)).find((one) => one !== undefined);
    if (page === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `no rule ${uri}`);
    return { text: page.markdown };
  });
}

async function codeActions(session: Session, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
  await session.started;
  const { uri } = params.textDocument;
  const place = session.analysis.placeOf(uri);
  const document = session.document(uri);
  if (place === undefined || document === undefined || !place.project.editor.enable) return [];
  const { only } = params.context;
  const wants = (kind: string): boolean => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
  const late = new Promise<boolean>((resolve) => { setTimeout(() => { resolve(false); }, FIX_ALL_MILLISECONDS).unref(); });
  const ready = session.analysis.ready(uri, () => token.isCancellationRequested);
  if (!await Promise.race([ready, late])) return [];
  const current = session.document(uri) ?? document;
  const { project, path } = place;
  const findings = project.state.findingsAt(path, session.host.today()).filter((finding) => isShown(finding, project.editor.minimumLevel));
  const context: CodeActionContext = { document: current, path, language: project.state.language, clientCommands: session.offer.clientCommands, diagnostics: params.context.diagnostics };
  const { lineText } = session.diagnostics.contextOf(place, current);
  const actions = !wants('quickfix') ? [] : findings.flatMap((finding) => {
    const range = rangeOf(finding, lineText);
    return rangesTouch(range, params.range) ? actionsFor(finding, range, context) : [];
  });
  const all = only?.some((one) => FIX_ALL === one || FIX_ALL.startsWith(`${one}.`)) === true ? fixAllAction(findings, context) : undefined;
  return all === undefined ? actions : [...actions, all];
}

async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  await session.started;
  const place = session.analysis.placeOf(textDocument.uri);
  const document = session.document(textDocument.uri);
  if (place === undefined || document === undefined || !await session.analysis.ready(textDocument.uri)) return null;
  const { project, path } = place;
  const { lineText, href } = session.diagnostics.contextOf(place, document);
  const here = { start: position, end: position };
  const findings = project.state.findingsAt(path, session.host.today()).filter((finding) => isShown(finding, project.editor.minimumLevel) && rangesTouch(rangeOf(finding, lineText), here));
  const [first] = findings;
  if (first === undefined) return null;
  return { range: rangeOf(first, lineText), contents: { kind: MarkupKind.Markdown, value: hoverText(findings, project.state.language, { page: (ruleId) => rulePage(project.rules, ruleId, project.state.language), href, messageShown: session.offer.clientCommands }) } };
}

async function completion(session: Session, { textDocument, position }: CompletionParams): Promise<CompletionItem[]> {
  await session.started;
  const place = session.analysis.placeOf(textDocument.uri);
  const document = session.document(textDocument.uri);
  const own = place === undefined ? undefined : ownFileOf(place.path);
  if (place === undefined || document === undefined || own === undefined) return [];
  return completeOwnFile(own, document.getText(), position, place.project.rules, place.project.state.language);
}

async function executeCommand(session: Session, { command, arguments: given }: ExecuteCommandParams): Promise<null> {
  const [ruleId, uri] = (given ?? []) as unknown[];
  if (command !== SHOW_RULE_COMMAND || typeof ruleId !== 'string') return null;
  const project = typeof uri === 'string' ? session.analysis.placeOf(uri)?.project : undefined;
  const address = session.addresses.addressOf(project?.rules ?? session.rules, ruleId, project?.state.language ?? session.offer.language);
  if (address !== undefined && session.offer.showDocument) await session.connection.window.showDocument({ uri: address, takeFocus: true });
  return null;
}
