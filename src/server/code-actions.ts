// Light-bulb actions of a finding: its fixes, dismissing it, its rule's document; and fix-all with the fixes that are safe without a look.
import { CodeActionKind, type CodeAction, type Command, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { text } from '../messages/text.ts';
import { DisjointRegions } from '../model/disjoint-regions.ts';
import { fileKindOf } from '../model/file-kind.ts';
import type { Finding, FindingFix } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { Language } from '../model/rule.ts';
import { OPEN_RULE_COMMAND, SET_STATE_COMMAND, SUPPRESS_COMMAND, type DismissArguments } from '../protocol/client-commands.ts';
import { suppressionInsert } from './suppression-comment.ts';
import type { DiagnosticData } from './to-diagnostic.ts';
import { toRange } from './to-range.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.hisguard`;
/** Run by the server itself, for clients without commands of ours. One argument: the rule id; then the document it was asked from. */
export const SHOW_RULE_COMMAND = 'hisguard.server.showRule';

export interface CodeActionContext {
  readonly document: TextDocument;
  /** Relative to the project root. */
  readonly path: string;
  readonly language: Language;
  /** The client asks for reasons itself (`client-commands.ts`). */
  readonly clientCommands: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Actions of one finding, the fix to prefer first. */
export function actionsFor(finding: Finding, range: Range, context: CodeActionContext): CodeAction[] {
  const diagnostics = context.diagnostics.filter((one) => (one.data as DiagnosticData | undefined)?.fingerprint === finding.fingerprint);
  const action = (title: string, rest: Partial<CodeAction>): CodeAction => ({ title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }), ...rest });
  const say = (id: string, ...args: (string | number)[]): string => text(context.language, `server.${id}`, args);
  const fixes = (finding.fixes ?? []).map((fix, index) => action(fix.title, { edit: editOf(context.document, toEdits(fix)), ...(index === 0 && fix.safe && { isPreferred: true }) }));
  return [...fixes, ...dismissals(finding, range, context, action, say), action(say('action-open-rule', finding.ruleId), { command: openRule(finding.ruleId, say('action-open-rule', finding.ruleId), context) })];
}

/** All safe fixes of the document that do not overlap, in one edit; undefined where there are none. */
export function fixAllAction(findings: readonly Finding[], context: CodeActionContext): CodeAction | undefined {
  const edits: TextEdit[] = [];
  const taken = new DisjointRegions<TextEdit>();
  const regionOf = ({ range }: TextEdit): Region => ({ start: context.document.offsetAt(range.start), end: context.document.offsetAt(range.end) });
  for (const finding of findings) {
    const fix = finding.fixes?.find((one) => one.safe);
    if (fix === undefined) continue;
    const own = toEdits(fix);
    if (own.some((edit) => taken.overlapping(regionOf(edit)).length > 0)) continue;
    for (const edit of own) taken.add(regionOf(edit), edit);
    edits.push(...own);
  }
  return edits.length === 0 ? undefined : { title: text(context.language, 'server.action-fix-all'), kind: FIX_ALL, edit: editOf(context.document, edits) };
}

function dismissals(finding: Finding, range: Range, context: CodeActionContext, action: (title: string, rest: Partial<CodeAction>) => CodeAction, say: (id: string) => string): CodeAction[] {
  const insert = finding.startLine === undefined ? undefined : suppressionInsert(fileKindOf(context.path), context.document.getText().split(/\r\n|[\r\n]/), finding.startLine - 1, finding.ruleId, '');
  if (!context.clientCommands) {
    if (insert === undefined) return [];
    // Without a reason the comment is not honoured and says so: the person types it behind the colon.
    const at = { line: insert.line, character: 0 };
    return [action(say('action-suppress-here'), { edit: editOf(context.document, [{ range: { start: at, end: at }, newText: withLineEnd(insert.text, context.document) }]) })];
  }
  const base: DismissArguments = { uri: context.document.uri, fingerprint: finding.fingerprint, ruleId: finding.ruleId, message: finding.message, range };
  const command = (title: string, name: string, argument: DismissArguments): CodeAction => action(title, { command: { title, command: name, arguments: [argument] } });
  return [
    ...(insert === undefined ? [] : [command(say('action-suppress'), SUPPRESS_COMMAND, base)]),
    command(say('action-false-positive'), SET_STATE_COMMAND, { ...base, state: 'false-positive' }),
    command(say('action-accept-risk'), SET_STATE_COMMAND, { ...base, state: 'accepted-risk' }),
    command(say('action-fixed-unverified'), SET_STATE_COMMAND, { ...base, state: 'fixed-unverified' }),
  ];
}

function openRule(ruleId: string, title: string, context: CodeActionContext): Command {
  return context.clientCommands ? { title, command: OPEN_RULE_COMMAND, arguments: [ruleId] } : { title, command: SHOW_RULE_COMMAND, arguments: [ruleId, context.document.uri] };
}

function toEdits(fix: FindingFix): TextEdit[] {
  return fix.edits.map((edit) => ({ range: toRange(edit), newText: edit.text }));
}

/** With the version, so that an edit made for another text is refused rather than misplaced. */
function editOf(document: TextDocument, edits: TextEdit[]): NonNullable<CodeAction['edit']> {
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

function withLineEnd(inserted: string, document: TextDocument): string {
  return document.getText().includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted;
}
