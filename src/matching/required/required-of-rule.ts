// The words without which a rule matches nowhere: most files are then neither parsed nor searched for it.
import type { CompiledRule } from '../compiled-rule.ts';
import { readRegexTree } from '../regex/parse-regex.ts';
import type { Condition, Formula, RegexSource } from '../rule/formula.ts';
import { hasSyntax, type SemgrepLanguage } from '../rule/languages.ts';
import { labelsHold } from '../rule/label-expression.ts';
import type { TaintSpec } from '../rule/taint-spec.ts';
import { requiredOfGeneric, requiredOfReadings } from './required-of-pattern.ts';
import { requiredOfRegex } from './required-of-regex.ts';
import { NOTHING_REQUIRED, requireAll, requireAny, type RequiredText } from './required-text.ts';

const NO_LABELS: ReadonlySet<string> = new Set();

/** In a text of any of the rule's languages. */
export function requiredOfRule(compiled: CompiledRule): RequiredText {
  return requireAny(compiled.rule.languages.map((language) => requiredInLanguage(compiled, language)));
}

export function requiredInLanguage(compiled: CompiledRule, language: SemgrepLanguage): RequiredText {
  const { body } = compiled.rule;
  return body.mode === 'search' ? ofFormula(compiled, body.formula, language) : ofTaint(compiled, body.taint, language);
}

/** For one pattern of a rule. */
export function requiredOfPattern(compiled: CompiledRule, text: string, language: SemgrepLanguage): RequiredText {
  if (hasSyntax(language)) return requiredOfReadings(compiled.patterns.get(language)?.get(text) ?? [], text, language, compiled.rule.options.hisguardScope !== 'stock');
  const generic = language === 'generic' ? compiled.generic.get(text) : undefined;
  return generic === undefined ? NOTHING_REQUIRED : requiredOfGeneric(generic, compiled.rule.options.genericCaseless);
}

function ofFormula(compiled: CompiledRule, formula: Formula, language: SemgrepLanguage): RequiredText {
  return requireAll([ofNode(compiled, formula, language), ...formula.conditions.map((condition) => ofCondition(compiled, condition, language))]);
}

function ofNode(compiled: CompiledRule, formula: Formula, language: SemgrepLanguage): RequiredText {
  const ofParts = (parts: readonly Formula[]): RequiredText[] => parts.map((part) => ofFormula(compiled, part, language));
  switch (formula.kind) {
    case 'pattern': return requiredOfPattern(compiled, formula.text, language);
    case 'regex': return ofRegex(formula.regex, true);
    case 'not': return NOTHING_REQUIRED;
    case 'inside': case 'anywhere': return ofFormula(compiled, formula.part, language);
    case 'all': return requireAll(ofParts(formula.parts));
    case 'any': return requireAny(ofParts(formula.parts));
  }
}

/** What is bound is a piece of the text, unless it is a value folded from several. */
function ofCondition(compiled: CompiledRule, condition: Condition, language: SemgrepLanguage): RequiredText {
  if (condition.kind === 'regex' && !condition.constantPropagation) return ofRegex(condition.regex, false);
  return condition.kind === 'formula' ? ofFormula(compiled, condition.formula, condition.language ?? language) : NOTHING_REQUIRED;
}

function ofRegex({ source }: RegexSource, multiline: boolean): RequiredText {
  const tree = readRegexTree(source, multiline);
  return 'unsupported' in tree ? NOTHING_REQUIRED : requiredOfRegex(tree.root);
}

/** Some source and some sink; a source that asks for labels only passes on what another one began. */
function ofTaint(compiled: CompiledRule, { sources, sinks }: TaintSpec, language: SemgrepLanguage): RequiredText {
  const first = sources.filter(({ requires }) => requires === undefined || labelsHold(requires, NO_LABELS));
  return requireAll([sinks, first].map((parts) => requireAny(parts.map(({ formula }) => ofFormula(compiled, formula, language)))));
}
