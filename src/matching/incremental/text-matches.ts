// What a rule's expressions over the text find outside the functions that are looked at: only if an edit leaves that as it was do those functions say enough.
import type { CompiledRule } from '../compiled-rule.ts';
import type { RegexMatch } from '../regex/regex-match.ts';
import type { Formula, RegexSource } from '../rule/formula.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import type { KnownMatches } from './known-matches.ts';
import type { Extent } from './shared-names.ts';

/** A text and the functions in it that are looked at. */
export interface TextPart {
  readonly text: string;
  readonly functions: readonly Extent[];
}

/** What expressions found in the text before and in this one; they are asked again and again. */
export class TextMatches {
  readonly #known: KnownMatches;
  readonly #before: TextPart;
  readonly #after: TextPart;
  readonly #edit: TextEdit;
  readonly #answers = new Map<string, boolean>();

  constructor(known: KnownMatches, before: TextPart, after: TextPart, edit: TextEdit) {
    this.#known = known;
    this.#before = before;
    this.#after = after;
    this.#edit = edit;
  }

  /** Whether no expression of the rule finds something else outside the functions, nor anything that reaches out of one. */
  areElsewhereAsBefore(rule: CompiledRule): boolean {
    return textExpressions(rule).every((source) => {
      let answer = this.#answers.get(source.source);
      if (answer === undefined) this.#answers.set(source.source, answer = this.#isSame(rule, source));
      return answer;
    });
  }

  #isSame(rule: CompiledRule, source: RegexSource): boolean {
    const regex = rule.regexes.get(source);
    if (regex === undefined) return true;
    const { oldEnd, newEnd } = this.#edit;
    const before = elsewhere(this.#known.findAll(source.source, regex, this.#before.text), this.#before.functions, (place) => (place >= oldEnd ? place + newEnd - oldEnd : place));
    return before !== undefined && before === elsewhere(this.#known.findAll(source.source, regex, this.#after.text), this.#after.functions, (place) => place);
  }
}

/** Places of all matches outside the functions, groups with them; undefined where one reaches into a function. */
function elsewhere(matches: readonly RegexMatch[], functions: readonly Extent[], move: (place: number) => number): string | undefined {
  const places: number[] = [];
  for (const { start, end, groups } of matches) {
    const touched = functions.find((one) => start < one.end && end > one.start);
    if (touched === undefined) for (const group of groups) places.push(group === undefined ? -1 : move(group.start), group === undefined ? -1 : move(group.end));
    else if (start < touched.start || end > touched.end) return undefined;
  }
  return places.join(' ');
}

const EXPRESSIONS = new WeakMap<CompiledRule, readonly RegexSource[]>();

/** Those of a rule that look at the text itself; conditions look at what is bound. */
function textExpressions(rule: CompiledRule): readonly RegexSource[] {
  let known = EXPRESSIONS.get(rule);
  if (known === undefined) EXPRESSIONS.set(rule, known = formulasOf(rule).flatMap(expressionsOf));
  return known;
}

export function formulasOf({ rule: { body } }: CompiledRule): readonly Formula[] {
  return body.mode === 'search' ? [body.formula] : [...body.taint.sources, ...body.taint.sinks, ...body.taint.sanitizers, ...body.taint.propagators].map(({ formula }) => formula);
}

function expressionsOf(formula: Formula): readonly RegexSource[] {
  switch (formula.kind) {
    case 'pattern': return [];
    case 'regex': return [formula.regex];
    case 'all': case 'any': return formula.parts.flatMap(expressionsOf);
    case 'not': case 'inside': case 'anywhere': return expressionsOf(formula.part);
  }
}
