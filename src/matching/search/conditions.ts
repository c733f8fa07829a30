// Conditions on what a match bound: each keeps the range, drops it, or adds bindings to it.
import type { Code } from '../code/code.ts';
import { eachValue } from '../code/possible-values.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { Condition, Formula } from '../rule/formula.ts';
import { hasSyntax, type SemgrepLanguage } from '../rule/languages.ts';
import { TextWords } from '../required/text-words.ts';
import { bindingsByName, boundOf, mergeBindings, type Bindings, type Bound } from './bindings.ts';
import type { CodeFile } from './code-file.ts';
import { looksRandom } from './entropy.ts';
import { comparisonHolds } from './evaluate-comparison.ts';
import { isSpelling, typeOf } from './match-types.ts';
import { qualifiedName } from './match-code.ts';
import { canRunAway, unescaped } from './redos.ts';
import { askComparison, askRegex } from './ask-conditions.ts';
import { unique, type Range } from './ranges.ts';
import { partOf, type TargetFile } from './target-file.ts';

/** What conditions need of their surroundings. */
export interface ConditionHost {
  readonly rule: CompiledRule;
  readonly file: TargetFile;
  /** Reads a text as code of another language. */
  readonly parse: (language: SemgrepLanguage, text: string) => CodeFile | undefined;
  readonly evaluate: (formula: Formula, file: TargetFile, bound: Range) => Range[];
}

export function holdCondition(host: ConditionHost, condition: Condition, range: Range): Range[] {
  const { hisguardScope } = host.rule.rule.options;
  const keep = (holds: boolean): Range[] => (holds ? [range] : []);
  if (condition.kind === 'comparison') {
    const { metavariable, base, strip } = condition;
    const lookUps = hisguardScope === 'stock' ? [(name: string) => boundOf(range.bindings, name)] : lookUpsWithValues(range.bindings);
    const holds = lookUps.some((lookUp) => comparisonHolds(condition.expression, lookUp, { strip, base, metavariable }));
    return holds || hisguardScope !== 'project' ? keep(holds) : askComparison(condition, range);
  }
  const bound = boundOf(range.bindings, condition.metavariable);
  if (bound === undefined) return [];
  switch (condition.kind) {
    case 'regex': {
      // Stock does not see the groups of a regular expression here.
      if (/^\$\d/.test(condition.metavariable)) return [];
      const regex = host.rule.regexes.get(condition.regex);
      const texts = condition.constantPropagation ? constantTexts(bound, hisguardScope !== 'stock') : [];
      const holds = (texts.length === 0 ? [bound.text] : texts).some((text) => regex?.matchesStart(text) === true);
      if (hisguardScope !== 'project' || !condition.constantPropagation || (holds && texts.length > 0)) return keep(holds);
      return askRegex(condition, bound, range, holds);
    }
    case 'type': return keep(condition.types.some((type) => hasType(bound.nodes[0], type)));
    case 'analysis': {
      const text = contentOf(bound);
      if (condition.analyzer === 'redos') return keep(canRunAway(bound.nodes[0]?.kind === 'string' ? unescaped(text) : text));
      return keep(looksRandom(text, condition.analyzer === 'entropy' ? 'default' : condition.analyzer.mode));
    }
    case 'formula': return holdFormula(host, condition, bound, range);
  }
}

/** The values that are known of what is bound, as text. @param wide whether those of fields and operations count; for stock they do not. */
function constantTexts({ nodes }: Bound, wide: boolean): readonly string[] {
  const [node] = nodes;
  if (node === undefined || nodes.length > 1 || (!wide && (node.kind === 'binary' || node.kind === 'member'))) return [];
  return eachValue(node.value).flatMap((value) => {
    if (value.kind === 'string') return value.text ?? [];
    return value.kind === 'number' && value.number !== undefined ? String(value.number) : [];
  });
}

/** What each metavariable is bound to as a value, one way for each that callers may pass; of several in doubt, the first varies. */
function lookUpsWithValues(bindings: Bindings | undefined): ((name: string) => Bound | undefined)[] {
  const all = new Map([...bindingsByName(bindings)].map(([name, bound]) => [name, variantsOf(bound)]));
  const doubtful = [...all].find(([, variants]) => variants.length > 1)?.[0];
  return Array.from({ length: all.get(doubtful ?? '')?.length ?? 1 }, (_, at) => (name: string) => all.get(name)?.[name === doubtful ? at : 0]);
}

function variantsOf(bound: Bound): readonly Bound[] {
  const [node] = bound.nodes;
  if (node?.value === undefined || bound.nodes.length > 1) return [bound];
  // A field whose value is known is as good as a variable.
  return eachValue(node.value).map((value) => ({ ...bound, nodes: [{ ...node, kind: node.kind === 'member' ? 'id' : node.kind, value }] }));
}

/** What is bound without quotes around it. */
function contentOf(bound: Bound): string {
  const [only] = bound.nodes;
  return only?.kind === 'string' ? only.text : bound.text;
}

function hasType(node: Code | undefined, wanted: string): boolean {
  const type = node && typeOf(node);
  if (node === undefined || type === undefined) return false;
  const base = type.kind === 'generic' ? type.kids[0] : type;
  if (node.kind !== 'id' && isSpelling(type.text, wanted)) return true;
  return base?.text === wanted || (base !== undefined && qualifiedName(base) === wanted) || typeText(type) === wanted.replace(/\s+/g, '');
}

function typeText(type: Code): string {
  if (type.kind === 'generic') return `${typeText(type.kids[0] ?? type)}<${(type.kids[1]?.kids ?? []).map(typeText).join(',')}>`;
  if (type.kind === 'arraytype') return `${typeText(type.kids[0] ?? type)}[]`;
  return type.kind === 'member' ? type.kids.map(typeText).join('.') : type.text;
}

function holdFormula(host: ConditionHost, condition: Condition & { readonly kind: 'formula' }, bound: Bound, range: Range): Range[] {
  if (bound.start < 0 && bound.text === '') return [];
  const file = condition.language === undefined || condition.language === host.file.language ? partOf(host.file, bound.start, bound.end, bound.nodes) : foreignPart(host, condition.language, bound);
  if (file === undefined) return [];
  const start: Range = { start: file.start, end: file.end, bindings: range.bindings, inside: false };
  const found = host.evaluate(condition.formula, file, start);
  return unique(found.flatMap((inner) => {
    const joined = mergeBindings(range.bindings, withoutQuotes(inner.bindings, range.bindings));
    return joined === undefined ? [] : [{ ...range, bindings: joined.merged }];
  }));
}

/** Strings that are bound inside a bound text lose their quotes. */
function withoutQuotes(bindings: Bindings | undefined, outer: Bindings | undefined): Bindings | undefined {
  if (bindings === undefined || bindings === outer) return bindings;
  const rest = withoutQuotes(bindings.rest, outer);
  const [only] = bindings.bound.nodes;
  const bound = only?.kind === 'string' && bindings.bound.nodes.length === 1 && boundOf(outer, bindings.name) === undefined ? { ...bindings.bound, text: only.text } : bindings.bound;
  return { name: bindings.name, bound, rest };
}

/** What is bound, read in another language: without the quotes of a string. */
function foreignPart(host: ConditionHost, language: SemgrepLanguage, bound: Bound): TargetFile | undefined {
  const text = contentOf(bound);
  let code: CodeFile | undefined;
  return { text, language, start: 0, end: text.length, holds: new TextWords(text).holds, code: () => (hasSyntax(language) ? (code ??= host.parse(language, text)) : undefined) };
}
