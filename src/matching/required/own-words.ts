// The words that a match holds itself: they stand where it lies, or in values that are known there. Other words may stand anywhere in the file.
import { NONE, type Code, type CodeKind } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { Reading } from '../pattern/reading.ts';
import type { Formula } from '../rule/formula.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { calledName } from '../search/code-file.ts';
import { belowPlace, signOf, TYPES_OF_LITERALS, WRITTEN_BY_TABLES, type Place, type Reach } from './required-of-pattern.ts';
import { requiredInLanguage, type WordsAskedFor } from './required-of-rule.ts';
import { NOTHING_REQUIRED, requireAll, requireAny, requireWord, type RequiredText } from './required-text.ts';

/** May lie around functions, or outside them. */
const AROUND_FUNCTIONS: ReadonlySet<CodeKind> = new Set<CodeKind>(['class', 'import', 'package', 'body', 'file']);

/** Of a function the type that it gives and its name. */
const PLACES_OF_NAMES: Readonly<Partial<Record<CodeKind, readonly number[]>>> = { annotation: [0], new: [0], member: [1], index: [0], assign: [0], func: [1, 2] };

const OWN: WordsAskedFor = { ofReadings: ownWordsOfReadings, ofSurroundings: false, ofBound: binds };

/** Words without which a function, together with the values known in it, holds no match of the rule. */
export function ownWords(rule: CompiledRule, language: SemgrepLanguage): RequiredText {
  return requiredInLanguage(rule, language, OWN);
}

function ownWordsOfReadings(readings: readonly Reading[], _text: string, language: SemgrepLanguage, reach: Reach): RequiredText {
  return requireAny(readings.map((reading) => ownWordsOfReading(reading, language, reach)));
}

function ownWordsOfReading(reading: Reading, language: SemgrepLanguage, reach: Reach): RequiredText {
  const names = new Set<string>();
  const signs: RequiredText[] = [];
  const visit = (node: Code, place: Place, inChain: boolean): void => {
    if (place !== 'type' && !(inChain && node.kind === 'member')) for (const name of ownNames(node)) names.add(name);
    const sign = signOf(node, place, language, reach);
    if (sign !== undefined) signs.push(sign);
    for (const kid of node.kids) if (kid !== NONE) visit(kid, belowPlace(node, place), node.kind === 'member');
  };
  const nodes = nodesOf(reading);
  if (nodes.some(({ kind }) => AROUND_FUNCTIONS.has(kind))) return NOTHING_REQUIRED;
  for (const node of nodes) visit(node, 'code', false);
  return requireAll([...[...names].map((name) => requireWord(name, true, true)), ...signs]);
}

/** Names that are written where they are used, however they were imported: of `a.b.c` the last. Where a type is given another name, that stands with the known values. */
function ownNames(node: Code): readonly string[] {
  const named = node.kind === 'call' ? [calledName(node)] : (PLACES_OF_NAMES[node.kind] ?? []).map((at) => lastName(node.kids[at] ?? NONE));
  return named.filter((name) => name !== undefined);
}

function lastName(node: Code): string | undefined {
  const [name = NONE] = node.kind === 'generic' ? node.kids : [node];
  const last = name.kind === 'member' ? name.kids[1] : name;
  return last?.kind === 'id' && !WRITTEN_BY_TABLES.has(last.text) && !TYPES_OF_LITERALS.has(last.text) ? last.text : undefined;
}

function nodesOf(reading: Reading): readonly Code[] {
  return reading.form === 'sequence' ? reading.nodes : [reading.node];
}

/** Whether each match of the formula binds the metavariable to what stands in it. */
function binds(compiled: CompiledRule, formula: Formula, metavariable: string, language: SemgrepLanguage): boolean {
  switch (formula.kind) {
    case 'pattern': {
      const readings = compiled.patterns.get(language)?.get(formula.text) ?? [];
      return readings.length > 0 && readings.every((reading) => nodesOf(reading).every(({ kind }) => !AROUND_FUNCTIONS.has(kind)) && nodesOf(reading).some((node) => holds(node, metavariable)));
    }
    case 'all': return formula.parts.some((part) => binds(compiled, part, metavariable, language));
    case 'any': return formula.parts.length > 0 && formula.parts.every((part) => binds(compiled, part, metavariable, language));
    case 'inside': return binds(compiled, formula.part, metavariable, language);
    case 'regex': case 'not': case 'anywhere': return false;
  }
}

/** A type may be bound where a variable was declared. */
function holds(node: Code, metavariable: string): boolean {
  if (node.kind === 'typed') return node.text === metavariable;
  return ((node.kind === 'meta' || node.kind === 'string') && node.text === metavariable) || node.kids.some((kid) => kid !== NONE && holds(kid, metavariable));
}
