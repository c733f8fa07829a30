// The result as SARIF 2.1.0 (OASIS standard): one run with rules, taxonomies, results and the tool's own trouble.
import type { Invocation, Log, Notification } from 'sarif';
import type { ResultProblem, ScanResult } from '../../model/scan-result.ts';
import { visibleLine } from '../../model/visible-text.ts';
import type { ReportContext } from '../report-context.ts';
import { say } from '../report-facts.ts';
import { messageText, physicalLocation, ROOT, toResult } from './sarif-result.ts';
import { indexOf, ruleDescriptor, supportedTaxonomies, taxonomies } from './sarif-rules.ts';

/** The identifier of the format, as the standard prescribes it; never fetched. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const NOTICES = ['incomplete', 'remark'] as const;

export function renderSarif(result: ScanResult, context: ReportContext): string {
  const { tool, project, findings, problems, coverage } = result;
  const index = indexOf(result);
  const compared = findings.some((finding) => finding.state?.source === 'baseline');
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: tool.name, version: tool.version, semanticVersion: tool.version, language: context.language,
          rules: index.rules.map((id) => ruleDescriptor(id, context, index)),
          notifications: NOTICES.map((id) => ({ id, shortDescription: { text: say(context, id === 'incomplete' ? 'incomplete' : 'remarks') } })),
          supportedTaxonomies: supportedTaxonomies(),
          properties: { rulesetDigest: tool.rulesetDigest },
        },
      },
      language: context.language,
      invocations: [invocationOf(problems)],
      originalUriBaseIds: { [ROOT]: { description: { text: say(context, 'project') } } },
      columnKind: 'utf16CodeUnits',
      taxonomies: taxonomies(result, context, index),
      results: findings.map((finding) => toResult(finding, context, index, compared)),
      properties: {
        project: visibleLine(project.name), grade: project.grade, gradeSource: project.gradeSource, treeDigest: project.treeDigest, ...(project.revision !== undefined && { revision: visibleLine(project.revision) }),
        files: coverage.files, unsupportedLanguages: coverage.unsupported,
      },
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The scan was successful only where nothing was cut short. */
function invocationOf(problems: readonly ResultProblem[]): Invocation {
  return { executionSuccessful: problems.every((problem) => problem.effect === 'none'), toolExecutionNotifications: problems.map(toNotification) };
}

function toNotification({ path, rule, message, effect }: ResultProblem): Notification {
  const at = effect === 'incomplete' ? 0 : 1;
  return {
    descriptor: { id: NOTICES[at], index: at }, level: effect === 'incomplete' ? 'error' : 'warning', message: { text: messageText(message) },
    ...(path !== undefined && path !== '' && { locations: [{ physicalLocation: physicalLocation(path) }] }),
    ...(rule !== undefined && rule !== '' && { associatedRule: { id: rule } }),
  };
}
