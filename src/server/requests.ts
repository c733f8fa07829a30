// The custom requests of `protocol/`, each handed to the file that answers it.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ResponseError, LSPErrorCodes, type CancellationToken } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { ASSESSMENT_FILE, BASELINE_FILE, CONFIG_FILE } from '../engine/project-file-names.ts';
import { text } from '../messages/text.ts';
import { localized } from '../model/rule.ts';
import { SET_STATE, SUPPRESS, type SetStateParams, type SuppressParams } from '../protocol/dismiss.ts';
import { GENERATE_DOCUMENTS, type GenerateDocumentsParams, type GenerateDocumentsResult } from '../protocol/documents.ts';
import { FINDINGS, type FindingsParams, type FindingsResult } from '../protocol/findings.ts';
import { CREATE_CONFIGURATION, type CreateConfigurationParams, type CreateConfigurationResult } from '../protocol/project-configuration.ts';
import { ANSWER_QUESTIONNAIRE, QUESTIONNAIRE, type AnswerQuestionnaireParams, type QuestionnaireParams } from '../protocol/questionnaire.ts';
import { RULE_DOCUMENT, RULES, type RuleDocumentParams, type RuleDocumentResult, type RulesResult } from '../protocol/rule-document.ts';
import { SCAN_WORKSPACE, type ScanWorkspaceParams, type ScanWorkspaceResult } from '../protocol/scan-workspace.ts';
import { SCHEMAS, type SchemasResult } from '../protocol/schemas.ts';
import { assessmentTemplate } from '../settings/assessment-template.ts';
import { settingsTemplate } from '../settings/settings-template.ts';
import { setFindingState, suppress, type DismissOptions } from './dismiss-requests.ts';
import { generateDocuments } from './document-requests.ts';
import { folderFindings, scannedFolder } from './finding-requests.ts';
import type { Session } from './session.ts';
import { answerQuestionnaire, questionnaireOf } from './questionnaire-requests.ts';
import { rulePage } from './rule-documents.ts';
import type { ServedProject } from './workspace.ts';

export function registerRequests(session: Session): void {
  const { connection, workspace, host, edits } = session;
  const on = (method: string, answer: (params: never, token: CancellationToken) => unknown): void => {
    connection.onRequest(method, async (params: unknown, token: CancellationToken) => {
      await session.started;
      return await answer(params as never, token);
    });
  };
  const dismissal: DismissOptions = {
    edits, workspace, projectOf: (uri) => projectOf(session, uri), today: host.today,
    placeOf: async (uri) => {
      if (session.document(uri) !== undefined) await session.analysis.ready(uri);
      return session.analysis.placeOf(uri) ?? workspace.placeOf(URI.parse(uri).fsPath);
    },
    onBaseline: (project) => {
      // An open one is read as it stands in the editor.
      if (session.document(workspace.uriOf(project, BASELINE_FILE)) === undefined) workspace.reloadBaseline(project);
      session.changed(project);
    },
  };
  on(SUPPRESS, (params: SuppressParams) => suppress(params, dismissal));
  on(SET_STATE, (params: SetStateParams) => setFindingState(params, dismissal));
  on(FINDINGS, (params: FindingsParams | undefined): FindingsResult => {
    const folders = chosen(session, params?.folder).map((project) => folderFindings(project, params?.dismissed === true, host.today(), workspace));
    const resultId = createHash('sha256').update(JSON.stringify(folders)).digest('hex').slice(0, 16);
    return resultId === params?.previousResultId ? { resultId, unchanged: true, folders: [] } : { resultId, folders };
  });
  on(SCAN_WORKSPACE, (params: ScanWorkspaceParams | undefined, token) => scanWorkspace(session, params ?? {}, token));
  on(GENERATE_DOCUMENTS, (params: GenerateDocumentsParams, token) => withProgress(session, params.workDoneToken, 'server.progress-documents', token, (signal, report): Promise<GenerateDocumentsResult> => {
    const project = needProject(session, params.folder);
    return generateDocuments(params, project, host, signal, (done, total) => { report(project.name, done, total); });
  }));
  on(QUESTIONNAIRE, ({ folder }: QuestionnaireParams) => questionnaireOf(needProject(session, folder), host.fs));
  on(ANSWER_QUESTIONNAIRE, (params: AnswerQuestionnaireParams) => answerQuestionnaire(params, needProject(session, params.folder), edits, workspace, host.today()));
  on(RULE_DOCUMENT, ({ ruleId }: RuleDocumentParams) => ruleDocument(session, ruleId));
  on(RULES, () => listRules(session));
  on(CREATE_CONFIGURATION, ({ folder }: CreateConfigurationParams) => createConfiguration(session, needProject(session, folder)));
  on(SCHEMAS, () => findSchemas(session));
}

async function scanWorkspace(session: Session, params: ScanWorkspaceParams, token: CancellationToken): Promise<ScanWorkspaceResult> {
  return withProgress(session, params.workDoneToken, 'server.progress-scan', token, async (signal, report) => {
    const folders: ServedProject[] = [];
    for (const { uri } of chosen(session, params.folder)) {
      let [project] = chosen(session, uri);
      while (project !== undefined && !signal.aborted) {
        const { index, name } = project;
        if (await index?.scanEverything(signal, (done, total) => { report(name, done, total); }) === true) {
          folders.push(project);
          break;
        }
        // Settings that changed meanwhile made a new project of the folder: that one is meant.
        const [now] = chosen(session, uri);
        project = now === project ? undefined : now;
      }
    }
    return { folders: folders.map((project) => scannedFolder(project, session.host.today())), cancelled: signal.aborted };
  });
}

async function withProgress<R>(session: Session, token: string | number | undefined, title: string, cancellation: CancellationToken, work: (signal: AbortSignal, report: (name: string, done: number, total: number) => void) => Promise<R>): Promise<R> {
  const control = new AbortController();
  const cancel = (): void => { control.abort(); };
  cancellation.onCancellationRequested(cancel);
  const progress = session.connection.window.attachWorkDoneProgress(token);
  progress.begin(text(session.offer.language, title), 0, undefined, true);
  let last = '';
  try {
    return await work(control.signal, (name, done, total) => {
      const percentage = total === 0 ? 0 : Math.floor(100 * done / total);
      const step = total === 0 ? name : `${name} ${percentage}`;
      if (step === last) return;
      last = step;
      progress.report(percentage, total === 0 ? text(session.offer.language, 'server.progress-listing', [name]) : text(session.offer.language, 'server.progress-files', [name, done, total]));
    });
  } finally {
    progress.done();
  }
}

function ruleDocument(session: Session, ruleId: string): RuleDocumentResult {
  const project = session.workspace.projects().find((one) => one.rules.rules.some((rule) => rule.id === ruleId));
  const rules = project?.rules ?? session.rules;
  const language = project?.state.language ?? session.offer.language;
  const page = rulePage(rules, ruleId, language);
  if (page === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `no rule ${ruleId}`);
  const uri = session.addresses.addressOf(rules, ruleId, language);
  return { ruleId, title: page.title, markdown: page.markdown, ...(uri !== undefined && { uri }) };
}

function listRules(session: Session): RulesResult {
  const [project] = session.workspace.projects();
  const { rules, categories, families } = project?.rules ?? session.rules;
  const language = project?.state.language ?? session.offer.language;
  const title = (list: readonly { readonly id: string; readonly title: { readonly zh: string; readonly en: string } }[], id: string): string => {
    const found = list.find((one) => one.id === id);
    return found === undefined ? id : localized(found.title, language);
  };
  return { rules: rules.map((rule) => ({ ruleId: rule.id, categoryTitle: title(categories, rule.category), familyTitle: title(families, rule.family) })) };
}

async function createConfiguration({ edits, host, workspace }: Session, project: ServedProject): Promise<CreateConfigurationResult> {
  const { language } = project.state;
  const templates = { [CONFIG_FILE]: settingsTemplate(language), [ASSESSMENT_FILE]: assessmentTemplate(language) };
  const files: { uri: string; created: boolean }[] = [];
  const problems: string[] = [];
  for (const [path, template] of Object.entries(templates)) {
    const uri = workspace.uriOf(project, path);
    if (host.fs.exists(join(project.root, path))) files.push({ uri, created: false });
    else if (await edits.write(uri, template) === 'done') files.push({ uri, created: true });
    else problems.push(text(language, 'server.cannot-write', [path]));
  }
  return { files, problems };
}

/** Beside the program, or one level up as in the repository and the installed extension. */
function findSchemas({ host }: Session): SchemasResult {
  const matches: Readonly<Record<string, readonly string[]>> = { 'config.schema.json': [`**/${CONFIG_FILE}`], 'assessment.schema.json': [`**/${ASSESSMENT_FILE}`] };
  const folder = [join(host.programFolder, 'schemas'), join(host.programFolder, '..', 'schemas')].find((one) => host.fs.stat(one)?.kind === 'directory');
  if (folder === undefined) return { schemas: [] };
  return { schemas: Object.entries(matches).filter(([name]) => host.fs.exists(join(folder, name))).map(([name, fileMatch]) => ({ fileMatch, uri: URI.file(join(folder, name)).toString() })) };
}

function chosen({ workspace }: Session, folder: string | undefined): readonly ServedProject[] {
  if (folder === undefined) return workspace.folders();
  const project = workspace.projectOfFolder(folder);
  return project === undefined ? [] : [project];
}

function projectOf(session: Session, uri: string): ServedProject | undefined {
  return session.workspace.projects().find((project) => project.uri === uri) ?? session.analysis.placeOf(uri)?.project ?? session.workspace.placeOf(URI.parse(uri).fsPath)?.project;
}

function needProject(session: Session, uri: string): ServedProject {
  const project = projectOf(session, uri);
  if (project === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, text(session.offer.language, 'server.no-folder'));
  return project;
}
