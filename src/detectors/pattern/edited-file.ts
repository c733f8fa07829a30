// A file that is being edited: rules are matched anew where an edit can have changed what they find, and only there.
import { isStock, type CompiledRule } from '../../matching/compiled-rule.ts';
import { EditedCode, type CodePart, type FunctionEdit } from '../../matching/incremental/edited-code.ts';
import type { CodeLanguage } from '../../matching/languages/code-language.ts';
import type { WholeCode } from '../../matching/file-programs.ts';
import type { TextWords } from '../../matching/required/text-words.ts';
import type { TargetFile } from '../../matching/search/target-file.ts';
import { SUPPRESSION } from '../../matching/suppression.ts';
import type { Problem } from '../../model/problem.ts';
import type { Parsers } from '../../syntax/parsers.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import type { SyntaxLanguageId } from '../../syntax/syntax-language.ts';
import type { Closable } from '../document-memory.ts';
import { moveFound, sortFound, type Found } from './found.ts';


/** Matches rules against some code; `isCut` where a limit of work was reached. */
export type MatchCode = (rules: readonly CompiledRule[], code: WholeCode & Pick<TargetFile, 'codeFor' | 'findAll'>) => { readonly found: readonly Found[]; readonly isCut: boolean };

export class EditedFile implements Closable {
  readonly #code: EditedCode;
  /** Of the text that was matched last, by part of rule; undefined where that was not done as a whole. */
  #known: ReadonlyMap<string, readonly Found[]> | undefined;

  constructor(parsers: Parsers, grammar: SyntaxLanguageId, language: CodeLanguage) {
    this.#code = new EditedCode(parsers.openDocument(grammar), language);
  }

  /** What the rules find in `target`, as if it had been matched as a whole. @param words of its text. */
  match(rules: readonly CompiledRule[], target: TargetFile, words: TextWords, matchOn: MatchCode): { readonly found: readonly Found[]; readonly problems: readonly Problem[] } {
    const matchCode: MatchCode = (some, code) => matchOn(some, { ...code, findAll: this.findAll });
    const edit = this.#code.update(target.text);
    // A comment that suppresses may stand in one function and mean the next.
    const mayKeep = !target.holds(SUPPRESSION);
    const known = this.#known;
    const inFunction = edit === undefined || known === undefined || !mayKeep ? undefined : matchEdit(rules, edit, known, matchCode);
    // Of a text of which nothing will be kept only what rules can match in is looked at, as in a file that nobody edits.
    const isPassing = inFunction === undefined && this.#code.isPassing;
    const code = isPassing ? { ...this.whole, codeFor: (some: readonly CompiledRule[]) => this.#code.narrowed(words, some.filter(isStock)) } : this.whole;
    const rest = inFunction === undefined ? rules : rules.filter(({ rule }) => !inFunction.has(rule.id));
    const whole = rest.length === 0 ? { found: [], isCut: false } : matchCode(rest, code);
    const found = [...(inFunction?.values() ?? [])].flat().concat(whole.found);
    const { problems } = this.#code;
    const isClean = mayKeep && !whole.isCut && problems.length === 0;
    const isKept = isClean && !isPassing;
    if (isKept) this.#code.keep();
    else if (isClean) this.#code.pass();
    else this.#code.forget();
    this.#known = isKept ? byPart(found) : undefined;
    return { found: sortFound(found), problems };
  }

  /** The code of the text that was matched last, until the scan ends. */
  readonly whole: WholeCode = { code: () => this.#code.whole(), wideCode: () => this.#code.wholeWide() };

  /** What an expression finds in a text of this document. */
  readonly findAll: NonNullable<TargetFile['findAll']> = (source, regex, text) => this.#code.matches.findAll(source, regex, text);

  rest(): void {
    this.#code.rest();
  }

  close(): void {
    this.#code.close();
    this.#known = undefined;
  }
}

/** What those rules find whose matches elsewhere are what they were; undefined where a limit of work was reached. */
function matchEdit(rules: readonly CompiledRule[], { edit, part, widePart }: FunctionEdit, known: ReadonlyMap<string, readonly Found[]>, matchCode: MatchCode): Map<string, Found[]> | undefined {
  const results = new Map<string, Found[]>();
  if (!matchPart(rules.filter(isStock), part, edit, known, matchCode, results)) return undefined;
  const wideRules = rules.filter((rule) => !isStock(rule));
  const wide = wideRules.length === 0 ? undefined : widePart(wideRules);
  return wide === undefined || matchPart(wideRules, wide, edit, known, matchCode, results) ? results : undefined;
}

/** Adds to `results`. @returns false where a limit of work was reached. */
function matchPart(rules: readonly CompiledRule[], { before, after, code, isConfined }: CodePart, edit: TextEdit, known: ReadonlyMap<string, readonly Found[]>, matchCode: MatchCode, results: Map<string, Found[]>): boolean {
  const confined = rules.filter((rule) => isConfined(rule));
  const { found, isCut } = matchCode(confined, { code: () => code, wideCode: () => code });
  if (isCut) return false;
  const now = byPart(found);
  const move = (place: number): number => (place >= edit.oldEnd ? place + edit.newEnd - edit.oldEnd : place);
  for (const { rule } of confined) {
    const here = (now.get(rule.id) ?? []).filter((one) => overlaps(one, after));
    const earlier = known.get(rule.id) ?? [];
    // What holds functions may reach on to another.
    if (!here.every((one) => isWithin(one, after)) || earlier.some((one) => overlaps(one, before) && !isWithin(one, before))) continue;
    results.set(rule.id, [...earlier.filter((one) => !overlaps(one, before)).map((one) => moveFound(one, move)), ...here]);
  }
  return true;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function overlaps({ detection: { region } }: Found, extents: readonly Extent[]): boolean {
  return extents.some(({ start, end }) => region.start < end && region.end > start);
}

function isWithin({ detection: { region } }: Found, extents: readonly Extent[]): boolean {
  return extents.some(({ start, end }) => region.start >= start && region.end <= end);
}

function byPart(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const parts = new Map<string, Found[]>();
  for (const one of found) {
    const known = parts.get(one.part);
    if (known === undefined) parts.set(one.part, [one]);
    else known.push(one);
  }
  return parts;
}
