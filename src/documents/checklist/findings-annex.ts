// Annex A: every finding with place, masked evidence and state.
import type { AssessedComponent } from '../../model/assessment.ts';
import type { Finding } from '../../model/finding.ts';
import { WIDE_SPACE, band, cell, centred, line, note, paragraph, row, run, type Block, type Row, type Table, type Tone } from '../document.ts';
import type { Words } from '../document-words.ts';
import { plainHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { findingPlace, isOpen, sortFindings, stateDetail, stateWord } from './finding-facts.ts';

const TONES: Readonly<Record<Finding['level'], Tone>> = { error: 'fail', warning: 'partial', note: 'notApplicable' };

/** Findings that say the same stand under one band: level, message, rule, confidence, number. */
function groupFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.level, finding.ruleId, finding.confidence, finding.message]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function bandRow(words: Words, group: readonly Finding[]): Row {
  const [first] = group;
  if (first === undefined) return band('');
  const facts = [words.pair(words.say('checklist-annex.confidence'), words.say(`document.confidence.${first.confidence}`)), words.say('checklist-annex.places', group.length)];
  return band(line(
    run(`${words.say(`document.level.${first.level}`)}${WIDE_SPACE}`, { bold: true, tone: TONES[first.level] }), run(first.message, { bold: true }),
    run(WIDE_SPACE), run(first.ruleId, { code: true, tone: 'muted' }), run(`${WIDE_SPACE}${words.join(facts)}`, { tone: 'muted' }),
  ));
}

function findingTable(words: Words, findings: readonly Finding[], handled: boolean): Table {
  const title = (id: string): string => words.say(`checklist-annex.${id}`);
  let number = 0;
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('document.number'), width: 1.3, align: 'center' },
      { title: title('place'), width: 12 },
      { title: handled ? title('state-detail') : title('evidence'), width: 7 },
      { title: title('fingerprint'), width: 5.4 },
    ],
    rows: groupFindings(findings).flatMap((group) => [bandRow(words, group), ...group.map((finding) => row(
      centred(String(++number)),
      cell(line(run(findingPlace(words, finding), { code: true }))),
      handled
        ? cell(line(run(stateWord(words, finding), { bold: true }), words.say('document.brackets', '', stateDetail(words, finding))))
        : cell(line(run(finding.evidence, { code: true })), ...(finding.state === undefined ? [] : [words.aside(stateWord(words, finding), stateDetail(words, finding))])),
      cell(line(run(finding.fingerprint, { code: true }))),
    ))]),
  };
}

function composeFindings(words: Words, components: readonly AssessedComponent[], handled: boolean): readonly Block[] {
  const blocks = components.flatMap((component, index): Block[] => {
    const findings = sortFindings(component.findings.filter((finding) => isOpen(finding) !== handled));
    if (findings.length === 0) return [];
    const heading = components.length > 1 ? [plainHeading(3, `a-${handled ? 2 : 1}-${index + 1}`, component.name)] : [];
    return [...heading, findingTable(words, findings, handled)];
  });
  return blocks.length > 0 ? blocks : [paragraph(words.say(handled ? 'checklist-annex.findings-handled-none' : 'checklist-annex.findings-open-none'))];
}

/** Annex A. */
export function composeFindingsAnnex({ assessment, words }: ChapterInput): readonly Block[] {
  return [
    plainHeading(1, 'annex-a', words.say('checklist-annex.findings')),
    note(words.say('checklist-annex.findings-note')),
    plainHeading(2, 'annex-a-1', words.say('checklist-annex.findings-open')),
    ...composeFindings(words, assessment.components, false),
    plainHeading(2, 'annex-a-2', words.say('checklist-annex.findings-handled')),
    ...composeFindings(words, assessment.components, true),
    plainHeading(2, 'annex-a-3', words.say('checklist-annex.waivers')),
    paragraph(words.say('checklist-annex.waivers-see', assessment.waivers.length)),
  ];
}
