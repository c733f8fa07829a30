// What an item says about itself, as lines: basis, evidence, answer, waiver, rectification, who must supply what.
import type { Answer } from '../../model/answers.ts';
import type { AssessedItem, EvidenceLine, Rectification, Waiver } from '../../model/assessment.ts';
import type { Verdict } from '../../model/catalogue.ts';
import { line, run, type Line, type Run } from '../document.ts';
import { partiesOf, verdictWord, type Words } from '../document-words.ts';

/** Findings shown under one item. */
const SHOWN_FINDINGS = 6;
const VERDICTS: ReadonlySet<string> = new Set<Verdict>(['pass', 'partial', 'fail', 'open', 'review', 'notApplicable']);

/** `path:line`, or nothing where the evidence has no place. */
export function placeOf(evidence: { readonly path?: string; readonly line?: number }): string {
  if (evidence.path === undefined || evidence.path === '') return '';
  return evidence.line === undefined ? evidence.path : `${evidence.path}:${evidence.line}`;
}

/**
 * Why the verdict is what it is. A 符合 of the tool without a recorded range, and a 符合 of a person without a name, say so:
 * an assessor must never meet a bare 符合.
 */
function reasonLines(words: Words, item: AssessedItem): readonly string[] {
  const reasons = item.reasons.map((each) => words.of(each));
  if (reasons.length > 0) return reasons;
  if (item.verdict === 'pass' && item.decidedBy !== 'person') return [words.say('checklist-document.range-missing')];
  if (item.verdict === 'open' || item.verdict === 'review') return [words.say('checklist-document.reason-missing')];
  return [];
}

/**
 * The reasons for lists over many items. Chapter 4 has them in full; here one sentence stands for all that the tool could not check, and remarks are left out.
 * @param documents whether the documents to be submitted are among them; else they stand in a column of their own.
 */
export function briefReasonLines(words: Words, item: AssessedItem, documents: boolean): readonly string[] {
  if (item.reasons.length === 0) return reasonLines(words, item);
  const coverage = item.reasons.some((reason) => reason.about === 'coverage') ? [words.say('checklist-document.coverage-brief')] : [];
  return [...coverage, ...item.reasons.filter(({ about }) => about === undefined || (documents && about === 'documents')).map((reason) => words.of(reason))];
}

function notCountedText(words: Words, evidence: EvidenceLine): string {
  const word = words.say('checklist-document.evidence-not-counted');
  return words.aside('', evidence.state === undefined ? word : words.join([words.say(`document.state.${evidence.state}`), word]));
}

/** Evidence that says the same stands once, with its places below: a password in five files is one sentence and five paths. */
function evidenceLines(words: Words, shown: readonly EvidenceLine[], withComponent: boolean): readonly Line[] {
  const groups = new Map<string, { readonly first: EvidenceLine; readonly places: Run[] }>();
  for (const evidence of shown) {
    const key = JSON.stringify([withComponent ? evidence.component : '', evidence.text, evidence.counts ?? true, evidence.state ?? '']);
    const group = groups.get(key) ?? { first: evidence, places: [] };
    groups.set(key, group);
    const place = placeOf(evidence);
    if (place !== '') group.places.push(run(place, { code: true, ...(evidence.counts === false ? { tone: 'muted' as const } : {}) }));
  }
  return [...groups.values()].flatMap(({ first, places }) => {
    const tone = first.counts === false ? { tone: 'muted' as const } : {};
    const head: Run[] = [run('· ')];
    if (withComponent) head.push(run(words.say('checklist-document.evidence-place', first.component)));
    head.push(run(words.of(first.text), tone));
    if (first.counts === false) head.push(run(notCountedText(words, first), tone));
    return [head, ...places.map((place) => [place])];
  });
}

/** 人工作答：符合；判定人 …；日期 …；说明；证明材料 …. Without verdict, name and date where the reason has told them; nothing where it has told all. */
function answerText(words: Words, answer: Answer, told: boolean): string {
  const verdict = [
    words.join(answer.value.map((value) => (VERDICTS.has(value) ? verdictWord(words, value as Verdict) : value))),
    answer.by === undefined ? words.say('checklist-document.answer-unsigned') : words.say('checklist-document.answer-by', answer.by),
    ...(answer.date === undefined ? [] : [words.say('checklist-document.answer-date', answer.date)]),
  ];
  const parts = [
    ...(told ? [] : verdict),
    ...(answer.note === undefined ? [] : [answer.note]),
    ...(answer.documents === undefined || answer.documents.length === 0 ? [] : [words.say('checklist-document.answer-documents', words.join(answer.documents))]),
    ...(answer.expires === undefined ? [] : [words.say('checklist-document.answer-expires', answer.expires)]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : words.pair(words.say('checklist-document.answer'), parts.join(words.say('document.semicolon')));
}

/** 批准人（运营单位）, or that nobody is named. */
export function approverOf(words: Words, waiver: Waiver): string {
  if (waiver.approver === undefined) return words.say('document.to-state');
  return waiver.approverSide === undefined ? waiver.approver : words.aside(waiver.approver, words.say(`document.responsible.${waiver.approverSide}`));
}

/** 有效, or 不生效 with the reason. */
export function waiverEffect(words: Words, waiver: Waiver): string {
  if (waiver.valid) return words.say('checklist-document.waiver-valid');
  const word = words.say('checklist-document.waiver-invalid');
  return waiver.invalidBecause === undefined ? word : words.pair(word, words.of(waiver.invalidBecause));
}

function waiverText(words: Words, waiver: Waiver): string {
  const parts = [
    waiver.reason ?? words.say('document.to-state'),
    words.pair(words.say('checklist-document.waiver-approver'), approverOf(words, waiver)),
    words.pair(words.say('checklist-document.waiver-expires'), waiver.expires ?? words.say('document.to-state')),
    waiverEffect(words, waiver),
  ];
  return words.pair(words.say('checklist-document.waiver'), parts.join(words.say('document.semicolon')));
}

/** What the plan lacks: the fields named, or that it is incomplete. */
export function missingText(words: Words, plan: Rectification): string {
  const missing = plan.missing ?? [];
  return missing.length === 0 ? words.say('checklist-document.rectification-incomplete') : words.say('checklist-document.rectification-missing', words.join(missing.map((each) => words.of(each))));
}

function rectificationText(words: Words, plan: Rectification): string {
  const named = (id: string, value: string | undefined): string => words.pair(words.say(`checklist-document.${id}`), value ?? words.say('document.to-state'));
  const parts = [named('measure', plan.measure), named('person', plan.owner), named('due', plan.due), named('approver', plan.operatorApprover)];
  if (!plan.complete) parts.push(missingText(words, plan));
  return words.pair(words.say('checklist-document.rectification'), parts.join(words.say('document.semicolon')));
}

/** Column 判定说明与证据. */
export function basisLines(words: Words, item: AssessedItem, withComponent: boolean): readonly Line[] {
  const lines: Line[] = reasonLines(words, item).map((reason) => line(reason));
  // Findings stand in annex A as well, so a few of them are enough here; other evidence stands nowhere else.
  const hidden = new Set(item.evidence.filter((evidence) => evidence.fingerprint !== undefined).slice(SHOWN_FINDINGS));
  lines.push(...evidenceLines(words, item.evidence.filter((evidence) => !hidden.has(evidence)), withComponent));
  const more = item.moreEvidence + hidden.size;
  if (more > 0) lines.push(line(run(words.say('checklist-document.more-evidence', more), { tone: 'muted' })));
  if (item.answer !== undefined && (item.answer.value.length > 0 || item.decidedBy === 'person')) {
    const text = answerText(words, item.answer, item.decidedBy === 'person' && item.answer.by !== undefined && item.reasons.length > 0);
    if (text !== '') lines.push(line(text));
  } else if (item.decidedBy === 'person') lines.push(line(words.say('checklist-document.answer-unsigned')));
  if (item.waiver !== undefined) lines.push(line(waiverText(words, item.waiver)));
  if (item.rectification !== undefined) lines.push(line(rectificationText(words, item.rectification)));
  if (item.severityReason !== undefined) lines.push(line(run(words.of(item.severityReason), { tone: 'muted' })));
  return lines;
}

/** The documents an item asks for, joined. */
export const documentsText = (words: Words, item: AssessedItem): string => words.join(item.requiredDocuments.map((each) => words.of(each)));

/** Column 责任方与应提交材料. */
export function supplyLines(words: Words, item: AssessedItem): readonly Line[] {
  const lines: Line[] = [line(run(partiesOf(words, item.responsible), { bold: true }))];
  if (item.requiredDocuments.length > 0) lines.push(line(documentsText(words, item)));
  else if (item.verdict === 'open' && item.verification === 'manual') lines.push(line(run(words.say('checklist-document.no-documents'), { tone: 'muted' })));
  return lines;
}
