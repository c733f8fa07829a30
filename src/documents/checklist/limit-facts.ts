// 检查范围与限制 as lines: what was switched off, excluded, suppressed, ignored, skipped. Used by the annex and by the Excel sheet.
import type { AssessedComponent, ChecklistAssessment } from '../../model/assessment.ts';
import type { StateKind } from '../../model/finding.ts';
import { line, run, type Fact, type Line } from '../document.ts';
import { byteSize } from '../byte-size.ts';
import { gradeWord, kindWord, regionOf, type Words } from '../document-words.ts';

const STATES: readonly StateKind[] = ['suppressed', 'false-positive', 'accepted-risk', 'fixed-unverified', 'known'];

const codeLines = (words: Words, values: readonly string[]): readonly Line[] =>
  values.length === 0 ? [line(words.say('document.none'))] : values.map((value) => line(run(value, { code: true })));

function stateLines(words: Words, component: AssessedComponent): readonly Line[] {
  const lines: Line[] = [];
  for (const kind of STATES) {
    const count = component.findings.filter((finding) => finding.state?.kind === kind).length;
    if (count > 0) lines.push(line(words.say('checklist-annex.state-count', words.say(`document.state.${kind}`), count)));
  }
  const silent = component.findings.filter((finding) => finding.state !== undefined && (finding.state.reason === undefined || finding.state.reason === '')).length;
  if (silent > 0) lines.push(line(words.say('checklist-annex.state-count', words.say('checklist-annex.state-no-reason'), silent)));
  return lines.length === 0 ? [line(words.say('document.none'))] : lines;
}

/** B.1: grade, region, rules and settings that change how the result must be read; an empty list says 无. */
export function settingFacts(words: Words, { system }: ChecklistAssessment, component: AssessedComponent): readonly Fact[] {
  const title = (id: string): string => words.say(`checklist-annex.${id}`);
  const grade = gradeWord(words, system.grade);
  const { limits } = component;
  return [
    { name: title('grade'), lines: [line(component.gradeSource === undefined ? grade : words.aside(grade, title(`grade-${component.gradeSource}`)))] },
    { name: words.say('document.region'), lines: [line(regionOf(words, system) ?? title('region-unset'))] },
    { name: title('ruleset'), lines: [line(run(component.rulesetDigest, { code: true }))] },
    { name: title('disabled-rules'), lines: codeLines(words, limits.disabledRules) },
    { name: title('changed-levels'), lines: codeLines(words, limits.changedLevels ?? []) },
    { name: title('own-vocabulary'), lines: codeLines(words, limits.ownVocabulary) },
    {
      name: title('excluded-paths'),
      lines: limits.excludedPaths.length === 0 ? [line(words.say('document.none'))] : limits.excludedPaths.map((each) => line(run(each.pattern, { code: true }), words.say('checklist-annex.path-files', '', each.files))),
    },
    { name: title('git-ignored'), lines: codeLines(words, limits.gitIgnoredConfiguration) },
    { name: title('states'), lines: stateLines(words, component) },
    {
      name: title('unused-suppressions'),
      lines: codeLines(words, limits.unusedSuppressions.map((each) => `${each.path}:${each.line}  ${each.rules.length === 0 ? title('all-rules') : each.rules.join(', ')}`)),
    },
  ];
}

/** The title of a category or relevant object; its id where the assessment brings no name. */
export function nameOf(words: Words, { names }: ChecklistAssessment, id: string): string {
  const name = names?.[id];
  return name === undefined ? id : words.of(name);
}

export interface CoverageLine {
  readonly category: string;
  readonly name: string;
  /** `SQL 32/33, YAML 41/41`: completed and applicable files by language or kind with rules that decide. */
  readonly files: string;
  /** Languages and kinds where the rules find and cannot acquit: findings count there, silence says nothing. */
  readonly partial: string;
  /** Languages and kinds of the project that no rule of the category reads. */
  readonly without: string;
  readonly state: 'checked' | 'partial' | 'unchecked';
  readonly incomplete: number;
}

/** Names in Latin letters together, parted by spaces at which lines break; a row of such names parted by 、 breaks inside words in some office programs. */
function latinFirst(words: Words, names: readonly string[]): string {
  const isLatin = (name: string): boolean => /^[\u0020-\u024f]*$/.test(name);
  return words.join([words.join(names.filter(isLatin)), ...names.filter((name) => !isLatin(name))].filter((part) => part !== ''));
}

/** One line per category, in the order of ids. */
export function coverageLines(words: Words, assessment: ChecklistAssessment, component: AssessedComponent): readonly CoverageLine[] {
  return Object.keys(component.coverage.categories).sort().map((category) => {
    const languages = component.coverage.categories[category]?.languages ?? {};
    const names = Object.keys(languages).sort();
    const ruled = names.filter((language) => (languages[language]?.rules ?? 0) > 0);
    const partial = names.filter((language) => !ruled.includes(language) && languages[language]?.partialRules !== undefined);
    const without = names.filter((language) => !ruled.includes(language) && !partial.includes(language));
    const named = (kinds: readonly string[]): string => latinFirst(words, kinds.map((kind) => kindWord(words, kind)));
    return {
      category, name: nameOf(words, assessment, category), partial: named(partial), without: named(without),
      state: ruled.length > 0 ? 'checked' : partial.length > 0 ? 'partial' : 'unchecked',
      files: latinFirst(words, ruled.map((language) => `${kindWord(words, language)} ${languages[language]?.filesChecked ?? 0}/${languages[language]?.filesApplicable ?? 0}`)),
      incomplete: Object.values(languages).reduce((sum, each) => sum + each.filesIncomplete, 0),
    };
  });
}

/** 已检查 … 个文件. */
export const scannedText = (words: Words, component: AssessedComponent): string =>
  words.say('checklist-annex.scanned', component.coverage.files.scanned, byteSize(component.coverage.files.bytes), component.coverage.files.incomplete);

export function unsupportedText(words: Words, component: AssessedComponent): string {
  const languages = component.coverage.unsupported.map((each) => words.say('checklist-annex.path-files', kindWord(words, each.language), each.files));
  return languages.length === 0 ? words.say('checklist-annex.unsupported-none') : words.say('checklist-annex.unsupported', words.join(languages));
}
