// Whether a rule can match only in functions that are given something.
import { NONE, type Code } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { Reading } from '../pattern/reading.ts';
import type { Formula } from '../rule/formula.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';

/** Where all sources are parameters, functions without any are clean. */
export function needsParameter(compiled: CompiledRule, language: SemgrepLanguage): boolean {
  const { body } = compiled.rule;
  if (body.mode === 'search') return namesParameter(compiled, body.formula, language);
  return body.taint.sources.length > 0 && body.taint.sources.every(({ formula }) => namesParameter(compiled, formula, language));
}

function namesParameter(compiled: CompiledRule, formula: Formula, language: SemgrepLanguage): boolean {
  switch (formula.kind) {
    case 'pattern': {
      const readings = compiled.patterns.get(language)?.get(formula.text) ?? [];
      return readings.length > 0 && readings.every(isFunctionOfSome);
    }
    case 'all': return formula.parts.some((part) => namesParameter(compiled, part, language));
    case 'any': return formula.parts.length > 0 && formula.parts.every((part) => namesParameter(compiled, part, language));
    case 'inside': return namesParameter(compiled, formula.part, language);
    case 'not': case 'regex': case 'anywhere': return false;
  }
}

/** A pattern of a function with a parameter that is no ellipsis. */
function isFunctionOfSome(reading: Reading): boolean {
  if (reading.form !== 'statement' || reading.node.kind !== 'func') return false;
  const parameters = reading.node.kids.find(({ kind }) => kind === 'params');
  return parameters?.kids.some((one: Code) => one !== NONE && one.kind === 'param') === true;
}
