// `hisguard/generateDocuments`: scans the files on disk anew, without the cache, judges and writes; the same functions as the command line.
import { join, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { assessChecklist } from '../compliance/assess-checklist.ts';
import { assessGrading } from '../compliance/assess-grading.ts';
import { onlyComponent } from '../compliance/scanned-component.ts';
import { readProjectAnswers, readProjectBaseline, readProjectSettings, systemProfile } from '../engine/project-files.ts';
import { folderName, readRevision } from '../engine/project-root.ts';
import { resultOptions } from '../engine/result-options.ts';
import { scanProject } from '../engine/scan-project.ts';
import { writeDocuments } from '../handover/write-documents.ts';
import { gradeName } from '../compliance/localized-text.ts';
import { text } from '../messages/text.ts';
import { localized } from '../model/rule.ts';
import { cataloguesOf } from '../model/catalogues.ts';
import type { Problem } from '../model/problem.ts';
import type { GenerateDocumentsParams, GenerateDocumentsResult } from '../protocol/documents.ts';
import type { ServerHost } from './server-host.ts';
import type { ServedProject } from './workspace.ts';

const NOTHING: GenerateDocumentsResult = { written: [], summary: '', unanswered: [], problems: [], cancelled: false };

export async function generateDocuments(params: GenerateDocumentsParams, project: ServedProject, host: ServerHost, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<GenerateDocumentsResult> {
  const { root, rules } = project;
  const { language, settings } = project.state;
  const say = (problem: Problem): string => `${problem.path === undefined ? '' : `${problem.path}: `}${text(language, problem.id, problem.args)}`;
  const catalogues = cataloguesOf(rules.catalogues, rules.categories);
  if (catalogues === undefined) return NOTHING;
  const answers = readProjectAnswers(host.fs, root, catalogues);
  const baseline = readProjectBaseline(host.fs, root);
  const wrong = [...readProjectSettings(host.fs, root).problems, ...answers.problems, ...baseline.problems];
  // As the command line: a project file with a mistake is an error, nothing is guessed.
  if (wrong.length > 0) return { ...NOTHING, problems: wrong.map(say) };
  const date = host.today();
  const run = await scanProject({ fs: host.fs, root, rules, settings, date, workerFile: join(host.programFolder, 'worker.cjs'), signal, onProgress, clock: host.clock });
  if (signal.aborted) return { ...NOTHING, cancelled: true };
  const revision = readRevision(host.fs, root);
  const name = settings.system.name ?? folderName(root);
  const result = run.project.result({
    ...resultOptions({ rules, settings, language, date, name, revision, baseline: baseline.value }), complete: true,
    walk: { ...run.walk, problems: [...project.problems, ...run.walk.problems] },
  });
  const components = [onlyComponent(result)];
  const system = systemProfile(settings, answers.value, catalogues, name);
  const shared = { formats: params.formats ?? project.editor.documents.formats, outDirectory: resolve(root, params.outFolder ?? project.editor.documents.folder), language, fileSystem: host.fs };
  if (params.kind === 'checklist') {
    const judged = assessChecklist(catalogues, components, answers.value, system, date);
    const outcome = await writeDocuments({ kind: 'checklist', assessment: judged, ...shared });
    const { partial, fail, review, open } = judged.counts;
    return {
      ...NOTHING, written: toWritten(outcome.value), problems: outcome.problems.map(say),
      summary: text(language, 'server.checklist-summary', [localized(judged.conclusion.title, language), fail, partial, review + open]),
    };
  }
  const judged = assessGrading(catalogues, answers.value, system, date, components);
  const outcome = await writeDocuments({ kind: 'grading', assessment: judged, ...shared });
  return {
    ...NOTHING, written: toWritten(outcome.value), problems: outcome.problems.map(say), unanswered: judged.unanswered,
    summary: judged.proposed.grade === null ? text(language, 'server.grading-open') : text(language, 'server.grading-summary', [localized(gradeName(judged.proposed.grade), language), judged.proposed.label]),
  };
}

function toWritten(documents: readonly { readonly format: string; readonly path: string }[]): GenerateDocumentsResult['written'] {
  return documents.map(({ format, path }) => ({ format, uri: URI.file(path).toString() }));
}
