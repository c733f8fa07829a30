// The checklist as Excel sheets: 汇总, 清单, 发现, 豁免, 范围与限制.
import type { AssessedItem } from '../../model/assessment.ts';
import { cell, type Line, type Sheet, type SheetCell } from '../document.ts';
import { byteSize } from '../byte-size.ts';
import { clauseLines, decidedWord, partiesOf, severityWord, toneOf, verdictWord, type Words } from '../document-words.ts';
import { countFindings, isOpen, sortFindings, stateDetail, stateWord } from './finding-facts.ts';
import type { ChapterInput } from './chapter-input.ts';
import { approverOf, basisLines, documentsText, waiverEffect } from './item-facts.ts';
import { coverageLines, type CoverageLine, nameOf, scannedText, settingFacts, unsupportedText } from './limit-facts.ts';
import { gradeText, toneOfOutcome } from './summary.ts';
import { countVerdicts, itemsOf, mandatoryItems, VERDICT_ORDER } from './verdict-counts.ts';

const value = (content: string | number): SheetCell => ({ value: content });
const bold = (content: string | number): SheetCell => ({ value: content, bold: true });
/** Lines of a cell as one text with line breaks. */
const flat = (lines: readonly Line[]): string => lines.map((each) => each.map((run) => run.text).join('')).join('\n');

function coverageText(words: Words, { state, files, partial, without }: CoverageLine): string {
  if (state === 'unchecked') return words.say('checklist-annex.not-checked');
  const named = ([['partial', partial], ['without', without]] as const).filter(([, kinds]) => kinds !== '').map(([id, kinds]) => words.pair(words.say(`checklist-annex.coverage-${id}`), kinds));
  return [...(files === '' ? [] : [files]), ...named].join('\n');
}

function summarySheet(input: ChapterInput): Sheet {
  const { assessment, words } = input;
  const { system, conclusion } = assessment;
  const rows: (readonly SheetCell[])[] = [
    [bold(words.say('checklist-document.title'))],
    [value(words.say('document.system')), value(system.name)],
    [value(words.say('document.owner')), value(system.owner ?? words.say('document.to-fill'))],
    [value(words.say('document.vendor')), value(system.vendor ?? words.say('document.to-fill'))],
    [value(words.say('checklist-document.grade')), value(gradeText(input))],
    [value(words.say('document.date')), value(assessment.date)],
    [value(words.say('document.catalogue-version')), value(assessment.catalogueVersion)],
    [bold(words.say('checklist-document.conclusion')), { value: words.of(conclusion.title), bold: true, tone: toneOfOutcome(conclusion.outcome) }],
    [value(words.say('checklist-document.disclaimer')), value(words.of(conclusion.disclaimer))],
    [],
    [bold(words.say('checklist-document.group')), bold(''), bold(words.say('checklist-document.items')), ...VERDICT_ORDER.map((verdict): SheetCell => ({ value: verdictWord(words, verdict), bold: true, tone: toneOf(verdict) }))],
  ];
  for (const group of assessment.groups) {
    const items = group.items.filter((item) => item.mandatory);
    const counts = countVerdicts(items);
    rows.push([value(group.id), value(words.of(group.title)), value(items.length), ...VERDICT_ORDER.map((verdict) => value(counts[verdict]))]);
  }
  rows.push([bold(words.say('checklist-document.total')), bold(''), bold(mandatoryItems(assessment).length), ...VERDICT_ORDER.map((verdict) => bold(assessment.counts[verdict]))], []);
  rows.push(['component', 'revision', 'tree-digest', 'files-scanned', 'size', 'files-incomplete', 'open-errors', 'open-warnings', 'handled'].map((id) => bold(words.say(`checklist-document.${id}`))));
  for (const component of assessment.components) {
    const counts = countFindings(component);
    const files = component.coverage.files;
    rows.push([component.name, component.revision ?? words.say('checklist-document.no-revision'), component.treeDigest, files.scanned, byteSize(files.bytes), files.incomplete, counts.error, counts.warning, counts.handled].map(value));
  }
  return {
    name: words.say('checklist-annex.sheet-summary'), table: false, rows,
    columns: [18, 44, 26, 12, 12, 14, 14, 14, 12].map((width) => ({ title: '', width })),
  };
}

function itemCells(input: ChapterInput, group: string, item: AssessedItem): readonly SheetCell[] {
  const { words, assessment } = input;
  return [
    value(item.id), value(group), value(words.of(item.title)), value(words.of(item.requirement)), value(clauseLines(words, item.clauses).join('\n')),
    value(severityWord(words, item.severity)), { value: verdictWord(words, item.verdict), bold: true, tone: toneOf(item.verdict) },
    value(flat(basisLines(words, item, assessment.components.length > 1))), value(partiesOf(words, item.responsible)), value(documentsText(words, item)),
    value(decidedWord(words, item)), value(words.say(`document.verification.${item.verification}`)), value(words.of(item.testMethod)), value(words.say(`document.outcome.${item.outcome}`)),
    value(item.rectification?.measure ?? ''), value(item.rectification?.owner ?? ''), value(item.rectification?.due ?? ''), value(item.rectification?.operatorApprover ?? ''),
  ];
}

function itemSheet(input: ChapterInput): Sheet {
  const { assessment, words } = input;
  const column = (area: 'document' | 'annex', id: string, width: number) => ({ title: words.say(`checklist-${area}.${id}`), width });
  return {
    name: words.say('checklist-annex.sheet-items'), table: true, frozenColumns: 1, printedColumns: 10,
    columns: [
      column('document', 'id', 8), column('document', 'group', 12), column('document', 'item', 18), column('annex', 'requirement', 34), column('document', 'column-clauses', 30),
      column('document', 'severity', 8), column('document', 'column-verdict', 12), column('annex', 'basis', 40), column('document', 'responsible', 16), column('document', 'documents', 22),
      column('annex', 'decided', 12), column('annex', 'verification', 18), column('annex', 'test-method', 40), column('document', 'final-effect', 20),
      column('document', 'measure', 30), column('document', 'person', 12), column('document', 'due', 12), column('document', 'approver', 16),
    ],
    rows: assessment.groups.flatMap((group) => group.items.map((item) => itemCells(input, words.of(group.title), item))),
  };
}

function findingSheet({ assessment, words }: ChapterInput): Sheet {
  const column = (id: string, width: number) => ({ title: words.say(`checklist-annex.${id}`), width });
  return {
    name: words.say('checklist-annex.sheet-findings'), table: true, printedColumns: 8,
    columns: [
      { title: words.say('checklist-document.component'), width: 14 }, column('level', 8), column('problem', 38), column('path', 44), column('line', 8), column('evidence', 28), column('state', 16), column('fingerprint', 28),
      column('state-detail', 36), column('confidence', 8), column('category', 22), column('rule', 28),
    ],
    rows: assessment.components.flatMap((component) => sortFindings(component.findings).map((finding): readonly SheetCell[] => [
      value(component.name), { value: words.say(`document.level.${finding.level}`), tone: finding.level === 'error' ? 'fail' : finding.level === 'warning' ? 'partial' : 'notApplicable' }, value(finding.message),
      value(finding.path === '' ? words.say('checklist-annex.whole-project') : finding.path), value(finding.startLine ?? ''), value(finding.evidence), { value: stateWord(words, finding), bold: isOpen(finding) }, value(finding.fingerprint),
      value(stateDetail(words, finding)), value(words.say(`document.confidence.${finding.confidence}`)), value(nameOf(words, assessment, finding.category)), value(finding.ruleId),
    ])),
  };
}

function waiverSheet({ assessment, words }: ChapterInput): Sheet {
  const items = new Map(itemsOf(assessment).map((item) => [item.id, item]));
  const title = (id: string): string => words.say(`checklist-document.${id}`);
  return {
    name: words.say('checklist-annex.sheet-waivers'), table: true,
    columns: [{ title: title('id'), width: 10 }, { title: title('item'), width: 30 }, { title: title('waiver-reason'), width: 50 }, { title: title('waiver-approver'), width: 26 }, { title: title('waiver-expires'), width: 14 }, { title: title('waiver-effect'), width: 40 }],
    rows: assessment.waivers.map(({ itemId, waiver }): readonly SheetCell[] => {
      const item = items.get(itemId);
      return [value(itemId), value(item === undefined ? '' : words.of(item.title)), value(waiver.reason ?? words.say('document.to-state')), value(approverOf(words, waiver)), value(waiver.expires ?? words.say('document.to-state')), { value: waiverEffect(words, waiver), tone: waiver.valid ? 'pass' : 'fail' }];
    }),
  };
}

function limitSheet({ assessment, words }: ChapterInput): Sheet {
  const rows: (readonly SheetCell[])[] = [];
  for (const component of assessment.components) {
    const add = (subject: string, content: string): void => { rows.push([value(component.name), value(subject), value(content)]); };
    for (const fact of settingFacts(words, assessment, component)) add(fact.name, flat(fact.lines));
    add(words.say('checklist-document.files-scanned'), scannedText(words, component));
    add(words.say('checklist-document.files-skipped'), component.skipped.length === 0 ? words.say('checklist-annex.files-none')
      : flat(cell(...component.skipped.map((each) => `${words.pair(words.say(`document.skipped.${each.reason}`), words.say('checklist-annex.path-files', '', each.files))} ${byteSize(each.bytes)}`)).lines));
    add(words.say('checklist-document.unsupported-title'), unsupportedText(words, component));
    for (const problem of component.problems) add(words.say(`checklist-annex.effect-${problem.effect}`), [problem.path, problem.rule, problem.message].filter((each) => each !== undefined).join('\n'));
    for (const each of coverageLines(words, assessment, component)) add(words.pair(words.say('checklist-annex.category'), each.name), coverageText(words, each));
    for (const id of Object.keys(component.coverage.relevantObjects).sort()) add(words.pair(words.say('checklist-annex.object'), nameOf(words, assessment, id)), String(component.coverage.relevantObjects[id] ?? 0));
  }
  for (const each of assessment.notCovered) rows.push([value(''), value(words.say('checklist-annex.sheet-uncovered')), value([`${words.of(each.group)} ${words.of(each.clauses)}`, words.of(each.coverage), words.join(each.touchedBy), each.note === undefined ? '' : words.of(each.note)].filter((part) => part !== '').join('\n'))]);
  return {
    name: words.say('checklist-annex.sheet-limits'), table: true,
    columns: [{ title: words.say('checklist-document.component'), width: 18 }, { title: words.say('checklist-annex.limit-subject'), width: 34 }, { title: words.say('checklist-annex.limit-content'), width: 90 }],
    rows,
  };
}

/** The five sheets. */
export const composeChecklistSheets = (input: ChapterInput): readonly Sheet[] => [summarySheet(input), itemSheet(input), findingSheet(input), waiverSheet(input), limitSheet(input)];
