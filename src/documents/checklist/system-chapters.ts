// Chapters 1 to 3: system and versions, grading, scan overview.
import { cell, centred, fact, line, note, paragraph, row, run, type Block, type Table } from '../document.ts';
import { gradeWord, kindWord, orGap, regionOf } from '../document-words.ts';
import { byteSize } from '../byte-size.ts';
import { chapterHeading, plainHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { countFindings } from './finding-facts.ts';
import { gradeText } from './summary.ts';

function composeSystem(input: ChapterInput): readonly Block[] {
  const { assessment, words } = input;
  const { system } = assessment;
  const say = (id: string): string => words.say(`checklist-document.${id}`);
  return [
    chapterHeading('1', say('system')),
    {
      kind: 'facts', facts: [
        fact(words.say('document.system'), system.name),
        fact(words.say('document.owner'), line(orGap(words, system.owner))),
        fact(words.say('document.vendor'), line(orGap(words, system.vendor))),
        fact(words.say('document.region'), line(orGap(words, regionOf(words, system)))),
        fact(say('grade'), gradeText(input)),
        fact(words.say('document.date'), assessment.date),
        fact(words.say('document.catalogue-version'), assessment.catalogueVersion),
      ],
    },
    plainHeading(3, 'checked', say('checked-object')),
    ...(assessment.components.length === 0 ? [paragraph(say('no-component'))] : []),
    ...assessment.components.map((component): Block => ({
      kind: 'facts', facts: [
        fact(say('component'), line(run(component.name, { bold: true }))),
        fact(say('revision'), component.revision === undefined ? line(run(say('no-revision'), { tone: 'muted' })) : line(run(component.revision, { code: true }))),
        fact(say('tree-digest'), line(run(component.treeDigest, { code: true }))),
        fact(say('tool-version'), component.toolVersion),
        fact(say('ruleset'), line(run(component.rulesetDigest, { code: true }))),
      ],
    })),
  ];
}

function composeGradeConclusion({ assessment, words }: ChapterInput): readonly Block[] {
  const { system } = assessment;
  return [
    chapterHeading('2', words.say('checklist-document.grading')),
    paragraph(system.gradeAnswered ? words.say('checklist-document.grading-answered', gradeWord(words, system.grade)) : words.say('checklist-document.grading-open')),
    paragraph(words.say('checklist-document.grading-see')),
  ];
}

function scanTable({ assessment, words }: ChapterInput): Table {
  const columns = [['files-scanned', words.language === 'en' ? 1.9 : 1.5], ['size', 1.6], ['files-incomplete', 2.1], ['files-skipped', 1.6], ['open-errors', 1.4], ['open-warnings', 1.8], ['open-notes', 1.3], ['handled', 1.9]] as const;
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('checklist-document.component'), width: 2.6 },
      ...columns.map(([id, width]) => ({ title: words.say(`checklist-document.short-${id}`), width, align: 'center' as const })),
    ],
    rows: assessment.components.map((component) => {
      const counts = countFindings(component);
      const skipped = component.skipped.reduce((sum, each) => sum + each.files, 0);
      const values = [component.coverage.files.scanned, byteSize(component.coverage.files.bytes), component.coverage.files.incomplete, skipped, counts.error, counts.warning, counts.note, counts.handled];
      return { ...row(cell(component.name), ...values.map((value) => centred(String(value)))), head: true };
    }),
  };
}

function composeScan(input: ChapterInput): readonly Block[] {
  const { assessment, words } = input;
  const unsupported = new Map<string, number>();
  for (const component of assessment.components) for (const each of component.coverage.unsupported) unsupported.set(each.language, (unsupported.get(each.language) ?? 0) + each.files);
  const languages = [...unsupported].map(([language, files]) => words.say('checklist-document.language-files', kindWord(words, language), files));
  return [
    chapterHeading('3', words.say('checklist-document.scan')),
    ...(assessment.components.length === 0 ? [paragraph(words.say('checklist-document.no-component'))] : [scanTable(input), note(words.say('checklist-document.scan-note'))]),
    ...(languages.length === 0 ? [] : [paragraph(words.say('checklist-document.unsupported', words.join(languages)))]),
  ];
}

/** Chapters 1, 2 and 3. */
export const composeSystemChapters = (input: ChapterInput): readonly Block[] => [...composeSystem(input), ...composeGradeConclusion(input), ...composeScan(input)];
