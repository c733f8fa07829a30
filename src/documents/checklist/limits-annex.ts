// Annex B: 检查范围与限制. What makes the document greener is visible in it (CONTRACT, project files).
import type { AssessedComponent, ChecklistAssessment } from '../../model/assessment.ts';
import { cell, centred, line, list, note, paragraph, row, run, type Block } from '../document.ts';
import { byteSize } from '../byte-size.ts';
import type { Words } from '../document-words.ts';
import { plainHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { coverageLines, type CoverageLine, nameOf, scannedText, settingFacts, unsupportedText } from './limit-facts.ts';

type Section = (words: Words, assessment: ChecklistAssessment, component: AssessedComponent) => readonly Block[];

const composeFiles: Section = (words, _assessment, component) => [
  list([scannedText(words, component), unsupportedText(words, component)]),
  component.skipped.length === 0 ? paragraph(words.say('checklist-annex.files-none')) : {
    kind: 'table',
    columns: [
      { title: words.say('checklist-annex.file-reason'), width: 8 },
      { title: words.say('checklist-annex.file-count'), width: 3, align: 'center' },
      { title: words.say('checklist-annex.file-bytes'), width: 3, align: 'center' },
    ],
    rows: component.skipped.map((each) => row(cell(words.say(`document.skipped.${each.reason}`)), centred(String(each.files)), centred(byteSize(each.bytes)))),
  },
];

const composeProblems: Section = (words, _assessment, component) => component.problems.length === 0 ? [paragraph(words.say('checklist-annex.problems-none'))] : [{
  kind: 'table',
  compact: true,
  columns: [
    { title: words.say('checklist-annex.file'), width: 6 },
    { title: words.say('checklist-annex.description'), width: 8 },
    { title: words.say('checklist-annex.effect'), width: 3, align: 'center' },
  ],
  rows: component.problems.map((problem) => row(
    cell(line(run(problem.path ?? words.say('checklist-annex.whole-project'), { code: true }))),
    cell(line(problem.message), ...(problem.rule === undefined ? [] : [line(run(words.pair(words.say('checklist-annex.rule'), problem.rule), { tone: 'muted' }))])),
    { ...centred(words.say(`checklist-annex.effect-${problem.effect}`)), ...(problem.effect === 'incomplete' ? { tone: 'partial' as const } : {}) },
  )),
}];

const composeCoverage: Section = (words, assessment, component) => {
  const lines = coverageLines(words, assessment, component);
  const checked = lines.filter((each) => each.state !== 'unchecked');
  const unchecked = lines.filter((each) => each.state === 'unchecked');
  const table: Block = {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('checklist-annex.category'), width: 5 },
      { title: words.say('checklist-annex.coverage-files'), width: 6.6 },
      { title: words.say('checklist-annex.coverage-partial'), width: 4 },
      { title: words.say('checklist-annex.coverage-incomplete'), width: 1.6, align: 'center' },
    ],
    rows: alike(checked).map(([first, ...others]) => row(cell(namesOf(words, [first, ...others])), ...[first.files, first.partial].map((each) => cell(each === '' ? '–' : each)), centred(String(first.incomplete)))),
  };
  return [
    ...(checked.length === 0 ? [paragraph(words.say('checklist-annex.coverage-none'))] : [note(words.say('checklist-annex.coverage-note')), table]),
    ...(unchecked.length === 0 ? [] : [note(words.say('checklist-annex.coverage-unchecked', unchecked.length, namesOf(words, unchecked)))]),
  ];
};

/** Names of categories hold 、 themselves. */
function namesOf(words: Words, lines: readonly CoverageLine[]): string {
  return lines.map((each) => each.name).join(words.say('document.semicolon'));
}

/** Categories that were checked in the same files share a row. */
function alike(lines: readonly CoverageLine[]): readonly (readonly [CoverageLine, ...CoverageLine[]])[] {
  const groups = new Map<string, [CoverageLine, ...CoverageLine[]]>();
  for (const each of lines) {
    const key = JSON.stringify([each.files, each.partial, each.incomplete]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

const composeObjects: Section = (words, assessment, component) => {
  const ids = Object.keys(component.coverage.relevantObjects).sort();
  if (ids.length === 0) return [paragraph(words.say('checklist-annex.objects-none'))];
  return [{
    kind: 'table',
    columns: [{ title: words.say('checklist-annex.object'), width: 10 }, { title: words.say('checklist-annex.object-count'), width: 4, align: 'center' }],
    rows: ids.map((id) => row(cell(nameOf(words, assessment, id)), centred(String(component.coverage.relevantObjects[id] ?? 0)))),
  }];
};

const composeSettings: Section = (words, assessment, component) => [{ kind: 'facts', facts: settingFacts(words, assessment, component) }];

const SECTIONS: readonly { readonly id: string; readonly compose: Section }[] = [
  { id: 'settings', compose: composeSettings },
  { id: 'files', compose: composeFiles },
  { id: 'problems', compose: composeProblems },
  { id: 'coverage', compose: composeCoverage },
  { id: 'objects', compose: composeObjects },
];

/** Annex B. */
export function composeLimitsAnnex({ assessment, words }: ChapterInput): readonly Block[] {
  const { components } = assessment;
  return [
    plainHeading(1, 'annex-b', words.say('checklist-annex.limits')),
    note(words.say('checklist-annex.limits-note')),
    ...(components.length === 0 ? [paragraph(words.say('checklist-document.no-component'))] : []),
    ...(components.length === 0 ? [] : SECTIONS).flatMap(({ id, compose }, index): Block[] => [
      plainHeading(2, `annex-b-${index + 1}`, words.say(`checklist-annex.${id}`)),
      ...components.flatMap((component, at): Block[] => [
        ...(components.length > 1 ? [plainHeading(3, `annex-b-${index + 1}-${at + 1}`, component.name)] : []),
        ...compose(words, assessment, component),
      ]),
    ]),
  ];
}
