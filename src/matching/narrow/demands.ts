// What a rule asks of a function that it can match in.
import { isStock, type CompiledRule, type Demands, type DemandsByLanguage } from '../compiled-rule.ts';
import { ownWords } from '../required/own-words.ts';
import type { Formula } from '../rule/formula.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { needsParameter } from './needs-parameter.ts';

const DEMANDS = new WeakMap<CompiledRule, Map<SemgrepLanguage, Demands>>();

/** Undefined where the rule needs no code. */
export function demandsOf(rule: CompiledRule, language: SemgrepLanguage): Demands | undefined {
  if (isOfTextAlone(rule)) return undefined;
  const stored = rule.demands?.[language];
  if (stored !== undefined) return stored;
  let known = DEMANDS.get(rule);
  if (known === undefined) DEMANDS.set(rule, known = new Map<SemgrepLanguage, Demands>());
  let demands = known.get(language);
  if (demands === undefined) known.set(language, demands = { words: ownWords(rule, language), parameter: needsParameter(rule, language) });
  return demands;
}

/** In each language of the rule whose functions are told apart (`isNarrowed`), to be kept with the rule. */
export function demandsByLanguage(rule: CompiledRule, isNarrowed: (language: SemgrepLanguage) => boolean): DemandsByLanguage {
  const languages = isStock(rule) ? rule.rule.languages.filter(isNarrowed) : [];
  return Object.fromEntries(languages.flatMap((language) => {
    const demands = demandsOf(rule, language);
    return demands === undefined ? [] : [[language, demands]];
  }));
}

/** Expressions over the text need no code. */
function isOfTextAlone({ rule: { body } }: CompiledRule): boolean {
  return body.mode === 'search' && isText(body.formula);
}

function isText(formula: Formula): boolean {
  switch (formula.kind) {
    case 'pattern': return false;
    case 'regex': return true;
    case 'all': case 'any': return formula.parts.every(isText);
    case 'not': case 'inside': case 'anywhere': return isText(formula.part);
  }
}
