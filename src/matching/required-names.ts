// Which names a file must hold for a rule to match at all: most files are then neither parsed nor searched for it.
import { NONE, type Code } from './code/code.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Formula } from './rule/formula.ts';
import { hasSyntax, type SemgrepLanguage } from './rule/languages.ts';
import type { Reading } from './pattern/reading.ts';

/** Sets of names as they stand in the code: a match needs at least one of each set. */
export type RequiredNames = readonly (readonly string[])[];

const SHORTEST = 3;
const MOST = 60;
/** Read without being in the text: what tables write for what stands there. */
const WRITTEN_BY_TABLES = new Set(['var', 'default', '__init__', 'exit', 'print', 'echo', 'include', 'require', 'unset']);

/** Empty where nothing can be said for certain. Only names count: texts may be folded from pieces. */
export function requiredNames(compiled: CompiledRule, language: SemgrepLanguage): RequiredNames {
  const { body } = compiled.rule;
  if (!hasSyntax(language)) return [];
  const patterns = compiled.patterns.get(language) ?? new Map<string, readonly Reading[]>();
  if (body.mode === 'search') return ofFormula(body.formula, patterns);
  const anyOf = (parts: readonly { readonly formula: Formula }[]): RequiredNames => either(parts.map(({ formula }) => ofFormula(formula, patterns)));
  return [...anyOf(body.taint.sources), ...anyOf(body.taint.sinks)];
}

function ofFormula(formula: Formula, patterns: ReadonlyMap<string, readonly Reading[]>): RequiredNames {
  switch (formula.kind) {
    case 'pattern': return either((patterns.get(formula.text) ?? []).map(ofReading));
    case 'regex': case 'not': return [];
    case 'inside': case 'anywhere': return ofFormula(formula.part, patterns);
    case 'all': return formula.parts.flatMap((part) => ofFormula(part, patterns));
    case 'any': return either(formula.parts.map((part) => ofFormula(part, patterns)));
  }
}

/** One set with the best of every alternative; none where one of them needs nothing. */
function either(alternatives: readonly RequiredNames[]): RequiredNames {
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined) return only;
  const best = alternatives.map((sets) => [...sets].sort((a, b) => shortest(b) - shortest(a))[0] ?? []);
  const names = new Set(best.flat());
  return best.some((set) => set.length === 0) || names.size > MOST ? [] : [[...names]];
}

function shortest(names: readonly string[]): number {
  return names.reduce((least, name) => Math.min(least, name.length), Infinity);
}

function ofReading(reading: Reading): RequiredNames {
  const names = new Set<string>();
  const visit = (node: Code): void => {
    if (node.kind === 'id' && node.text.length >= SHORTEST && !WRITTEN_BY_TABLES.has(node.text)) names.add(node.text);
    // A literal type needs no such word in the code.
    if (node.kind === 'typed') return;
    for (const kid of node.kids) if (kid !== NONE) visit(kid);
  };
  for (const node of reading.form === 'sequence' ? reading.nodes : [reading.node]) visit(node);
  return [...names].map((name) => [name]);
}
