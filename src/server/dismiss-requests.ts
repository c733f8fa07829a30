// `hisguard/suppress` and `hisguard/setState`: finds the finding, makes the edit, applies it, says why where it cannot.
import { text } from '../messages/text.ts';
import { fileKindOf } from '../model/file-kind.ts';
import type { Finding } from '../model/finding.ts';
import type { DismissResult, SetStateParams, SuppressParams } from '../protocol/dismiss.ts';
import { BASELINE_FILE } from '../engine/project-file-names.ts';
import type { EditOutcome, FileEdits } from './file-edits.ts';
import { setState } from './set-state.ts';
import { suppressionInsert } from './suppression-comment.ts';
import type { Place, ServedProject, Workspace } from './workspace.ts';

export interface DismissOptions {
  readonly edits: FileEdits;
  readonly workspace: Workspace;
  /** The project of a document or folder. */
  readonly projectOf: (uri: string) => ServedProject | undefined;
  /** The place of a document whose result is that of its newest text. */
  readonly placeOf: (uri: string) => Promise<Place | undefined>;
  readonly today: () => string;
  /** The baseline of the project was written. */
  readonly onBaseline: (project: ServedProject) => void;
}

export async function suppress(params: SuppressParams, options: DismissOptions): Promise<DismissResult> {
  const place = await options.placeOf(params.uri);
  if (place === undefined) return { applied: false, message: text('zh-CN', 'server.no-folder') };
  const { project, path } = place;
  const say = (id: string): string => text(project.state.language, `server.${id}`);
  if (params.reason.trim() === '') return { applied: false, message: say('no-reason') };
  if (params.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(params.until)) return { applied: false, message: say('bad-date') };
  const finding = project.state.findingsAt(path, options.today()).find((one) => one.fingerprint === params.fingerprint);
  const content = options.edits.textOf(params.uri);
  if (finding === undefined || content === undefined) return { applied: false, message: say('not-found') };
  const insert = finding.startLine === undefined ? undefined : suppressionInsert(fileKindOf(path), content.split(/\r\n|[\r\n]/), finding.startLine - 1, finding.ruleId, params.reason, params.until);
  if (insert === undefined) return { applied: false, needsState: true, message: say('no-comment-here') };
  const at = { line: insert.line, character: 0 };
  const newText = content.includes('\r\n') ? insert.text.replaceAll('\n', '\r\n') : insert.text;
  return answer(await options.edits.edit(params.uri, [{ range: { start: at, end: at }, newText }]), params.uri, project);
}

export async function setFindingState(params: SetStateParams, options: DismissOptions): Promise<DismissResult> {
  const project = options.projectOf(params.uri);
  if (project === undefined) return { applied: false, message: text('zh-CN', 'server.no-folder') };
  const { language } = project.state;
  const named = new Set(params.fingerprints);
  const findings: Finding[] = options.workspace.findings(project, options.today()).filter((one) => named.has(one.fingerprint));
  if (findings.length !== named.size) return { applied: false, message: text(language, 'server.not-found') };
  const uri = options.workspace.uriOf(project, BASELINE_FILE);
  const made = setState(options.edits.textOf(uri) ?? '', BASELINE_FILE, findings, params);
  if ('problems' in made) return { applied: false, message: made.problems.map((problem) => text(language, problem.id, problem.args)).join('\n') };
  const outcome = await options.edits.write(uri, made.text);
  if (outcome === 'done') options.onBaseline(project);
  return answer(outcome, uri, project);
}

function answer(outcome: EditOutcome, uri: string, project: ServedProject): DismissResult {
  if (outcome === 'done') return { applied: true, uri };
  return { applied: false, message: outcome === 'refused' ? text(project.state.language, 'server.edit-refused') : text(project.state.language, 'server.cannot-write', [uri.slice(uri.lastIndexOf('/') + 1)]) };
}
