// Words of the model in the language of the document: verdicts, parties, severities, grades.
import type { AssessedItem, CitedClause, SystemProfile } from '../model/assessment.ts';
import type { ItemSeverity, Responsible, Verdict } from '../model/catalogue.ts';
import { localized, type Language, type Localized } from '../model/rule.ts';
import { text } from '../messages/text.ts';
import type { Run, Tone } from './document.ts';

/** Says message `document.<id>` and two-language texts in one language. */
export interface Words {
  readonly language: Language;
  /** Any message of the catalogue. */
  say(id: string, ...args: readonly (string | number)[]): string;
  /** The side of a two-language text. */
  of(value: Localized): string;
  /** Parts joined by 、 or comma; names in Latin letters always by comma and space, where lines may break. */
  join(parts: readonly string[]): string;
  /** 名：值 */
  pair(name: string, value: string): string;
  /** 甲（乙） */
  aside(value: string, remark: string): string;
}

const LATIN = /^[\u0020-\u024f]*$/;

export function wordsIn(language: Language): Words {
  const say = (id: string, ...args: readonly (string | number)[]): string => text(language, id, args);
  return {
    language,
    say,
    of: (value) => localized(value, language),
    join: (parts) => parts.join(parts.every((part) => LATIN.test(part)) ? ', ' : say('document.comma')),
    pair: (name, value) => say('document.colon', name, value),
    aside: (value, remark) => say('document.brackets', value, remark),
  };
}

/** The colour of a verdict; its word always stands beside it. */
export const toneOf = (verdict: Verdict): Tone => verdict;

export const verdictWord = (words: Words, verdict: Verdict): string => words.say(`document.verdict.${verdict}`);
export const severityWord = (words: Words, severity: ItemSeverity): string => words.say(`document.severity.${severity}`);
export const partiesOf = (words: Words, responsible: readonly Responsible[]): string => words.join(responsible.map((each) => words.say(`document.responsible.${each}`)));
export const gradeWord = (words: Words, grade: number | null): string => words.say(grade === null ? 'document.grade.open' : `document.grade.${grade}`);

/** A clause as printed: its label, with the remark (参考, 第二级无对应条款) where it has one. */
export const clauseText = (words: Words, clause: CitedClause): string =>
  clause.remark === undefined ? words.of(clause.label) : words.aside(words.of(clause.label), words.of(clause.remark));

/** The longest common beginning of `labels` that ends a title, that is with a space or a full-width bracket and no bracket left open: what the regulation they share is called. */
function sharedTitle(labels: readonly string[]): string {
  const [first = '', ...others] = labels;
  let length = first.length;
  for (const other of others) {
    let at = 0;
    while (at < length && other[at] === first[at]) at++;
    length = at;
  }
  let title = 0;
  let open = 0;
  for (let at = 0; at < length; at++) {
    const unit = first[at] ?? '';
    if ('（('.includes(unit)) open++;
    else if ('）)'.includes(unit)) open--;
    if (open === 0 && ' ）'.includes(unit)) title = at + 1;
  }
  return first.slice(0, title);
}

/**
 * Clauses as lines, one per regulation: it is named once and its further clauses follow. Items cite up to ten clauses of a few regulations
 * with long names.
 */
export function clauseLines(words: Words, clauses: readonly CitedClause[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const clause of clauses) groups.set(clause.source.document, [...(groups.get(clause.source.document) ?? []), clauseText(words, clause)]);
  return [...groups.values()].map((labels) => {
    const title = sharedTitle(labels);
    return title + labels.map((label) => label.slice(title.length)).join(words.say('document.semicolon'));
  });
}

/** 谁判定的: the tool, a person, nobody yet. */
export const decidedWord = (words: Words, item: AssessedItem): string => words.say(`document.decided.${item.decidedBy}`);

/** A language or format of files by its proper name. */
export const kindWord = (words: Words, kind: string): string => words.say(`kind.${kind}`);

/** The region as printed; undefined where none is answered. */
export const regionOf = (words: Words, system: SystemProfile): string | undefined => (system.regionTitle === undefined ? system.region : words.of(system.regionTitle));

/** A value somebody should have given, or a visible gap. */
export const orGap = (words: Words, value: string | undefined): Run =>
  value === undefined || value.trim() === '' ? { text: words.say('document.to-fill'), tone: 'muted' } : { text: value };
