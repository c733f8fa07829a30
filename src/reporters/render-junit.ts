// JUnit XML for pipelines that show test results: a suite per file, a case per finding; errors and warnings fail, notes pass.
import { visibleLine, visibleText } from '../model/visible-text.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { markupText } from './markup-text.ts';
import type { ReportContext } from './report-context.ts';
import { byteText, isOpen, labelled, placeOf, say } from './report-facts.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What a scan could not finish is an `<error>`; what has a state is `<skipped>` with its reason. */
export function renderJunit(result: ScanResult, context: ReportContext): string {
  const suites = [...filesOf(result.findings)].map(([path, findings]): Suite => ({
    name: path === '' ? say(context, 'whole-project') : path, cases: findings.map((finding) => findingCase(finding, context)),
    failures: findings.filter(fails).length, errors: 0, skipped: findings.filter((finding) => !isOpen(finding)).length,
  }));
  const incomplete = result.problems.filter((problem) => problem.effect === 'incomplete');
  suites.push({
    name: say(context, 'scan'), failures: 0, errors: incomplete.length, skipped: 0,
    cases: incomplete.length === 0 ? [testCase('hisguard', say(context, 'checked', result.coverage.files.scanned, byteText(result.coverage.files.bytes), 0), '')]
      : incomplete.map((problem) => testCase('hisguard', [problem.path, problem.rule].filter((part) => part !== undefined).join(' ') || say(context, 'scan'), `<error message="${attribute(problem.message)}"/>`)),
  });
  const sum = (count: (suite: Suite) => number): number => suites.reduce((total, suite) => total + count(suite), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(`${result.tool.name} ${result.project.name}`)}" tests="${sum((suite) => suite.cases.length)}" failures="${sum((suite) => suite.failures)}" errors="${sum((suite) => suite.errors)}" skipped="${sum((suite) => suite.skipped)}">`,
    ...suites.flatMap((suite) => [
      `  <testsuite name="${attribute(suite.name)}" tests="${suite.cases.length}" failures="${suite.failures}" errors="${suite.errors}" skipped="${suite.skipped}">`,
      ...suite.cases.map((one) => `    ${one}`), '  </testsuite>',
    ]),
    '</testsuites>', '',
  ].join('\n');
}

function findingCase(finding: Finding, context: ReportContext): string {
  const name = `${finding.ruleId} ${placeOf(context, finding)}`;
  const body = visibleText([finding.message, labelled(context, say(context, 'evidence'), finding.evidence), labelled(context, say(context, 'fingerprint'), finding.fingerprint), ...finding.clauses].join('\n'));
  if (finding.state !== undefined) {
    const reason = [say(context, `state.${finding.state.kind}`), finding.state.reason].filter((part) => part !== undefined).join(': ');
    return testCase(finding.ruleId, name, `<skipped message="${attribute(reason)}"/>`);
  }
  if (fails(finding)) return testCase(finding.ruleId, name, `<failure type="${finding.level}" message="${attribute(finding.message)}">${markupText(body)}</failure>`);
  return testCase(finding.ruleId, name, `<system-out>${markupText(body)}</system-out>`);
}

function testCase(classname: string, name: string, inside: string): string {
  const open = `<testcase classname="${attribute(classname)}" name="${attribute(name)}"`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</testcase>`;
}

function fails(finding: Finding): boolean {
  return isOpen(finding) && finding.level !== 'note';
}

function attribute(text: string): string {
  return markupText(visibleLine(text));
}

function filesOf(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  return files;
}
