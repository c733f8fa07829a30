// The words without which a rule matches nowhere: most files are then neither parsed nor searched for it.
import type { CompiledRule } from '../compiled-rule.ts';
import { readRegexTree } from '../regex/parse-regex.ts';
import type { RegexNode } from '../regex/regex-node.ts';
import { isGroup } from '../search/bindings.ts';
import type { Condition, Formula, RegexSource } from '../rule/formula.ts';
import { hasSyntax, type SemgrepLanguage } from '../rule/languages.ts';
import { labelsHold } from '../rule/label-expression.ts';
import type { TaintSpec } from '../rule/taint-spec.ts';
import { reachOf, requiredOfGeneric, requiredOfReadings, type Reach } from './required-of-pattern.ts';
import type { Reading } from '../pattern/reading.ts';
import { requiredOfRegex, requiredOfWhole } from './required-of-regex.ts';
import { NOTHING_REQUIRED, requireAll, requireAny, type RequiredText } from './required-text.ts';

const NO_LABELS: ReadonlySet<string> = new Set();

/** In a text of any of the rule's languages. */
export function requiredOfRule(compiled: CompiledRule): RequiredText {
  return requireAny(compiled.rule.languages.map((language) => requiredInLanguage(compiled, language)));
}

/** Where the words that are asked for have to stand. */
export interface WordsAskedFor {
  readonly ofReadings: (readings: readonly Reading[], text: string, language: SemgrepLanguage, reach: Reach) => RequiredText;
  /** Of what may lie elsewhere: expressions over the text, what is looked for anywhere. */
  readonly ofSurroundings: boolean;
  /** Of what a metavariable is bound to by a formula. */
  readonly ofBound: (compiled: CompiledRule, formula: Formula, metavariable: string, language: SemgrepLanguage) => boolean;
}

/** Anywhere in the file. */
const IN_FILE: WordsAskedFor = { ofReadings: requiredOfReadings, ofSurroundings: true, ofBound: () => true };

export function requiredInLanguage(compiled: CompiledRule, language: SemgrepLanguage, asked = IN_FILE): RequiredText {
  const { body } = compiled.rule;
  const required = new RequiredOfRule(compiled, language, asked);
  return body.mode === 'search' ? required.ofFormula(body.formula) : required.ofTaint(body.taint);
}

/** For one pattern of a rule. */
export function requiredOfPattern(compiled: CompiledRule, text: string, language: SemgrepLanguage, asked = IN_FILE): RequiredText {
  if (hasSyntax(language)) return asked.ofReadings(compiled.patterns.get(language)?.get(text) ?? [], text, language, reachOf(compiled.rule.options));
  const generic = language === 'generic' ? compiled.generic.get(text) : undefined;
  return generic === undefined ? NOTHING_REQUIRED : requiredOfGeneric(generic, compiled.rule.options.genericCaseless);
}

class RequiredOfRule {
  readonly #compiled: CompiledRule;
  readonly #language: SemgrepLanguage;
  readonly #asked: WordsAskedFor;

  constructor(compiled: CompiledRule, language: SemgrepLanguage, asked: WordsAskedFor) {
    this.#compiled = compiled;
    this.#language = language;
    this.#asked = asked;
  }

  ofFormula(formula: Formula): RequiredText {
    return requireAll([this.#ofNode(formula), ...formula.conditions.map((condition) => this.#ofCondition(formula, condition))]);
  }

  /** Some source and some sink; a source that asks for labels only passes on what another one began. */
  ofTaint({ sources, sinks }: TaintSpec): RequiredText {
    const first = sources.filter(({ requires }) => requires === undefined || labelsHold(requires, NO_LABELS));
    return requireAll([sinks, first].map((parts) => requireAny(parts.map(({ formula }) => this.ofFormula(formula)))));
  }

  #ofNode(formula: Formula): RequiredText {
    const { ofSurroundings } = this.#asked;
    switch (formula.kind) {
      case 'pattern': return requiredOfPattern(this.#compiled, formula.text, this.#language, this.#asked);
      case 'regex': return ofSurroundings ? ofRegex(formula.regex, requiredOfRegex, true) : NOTHING_REQUIRED;
      case 'not': return NOTHING_REQUIRED;
      case 'inside': return this.ofFormula(formula.part);
      case 'anywhere': return ofSurroundings ? this.ofFormula(formula.part) : NOTHING_REQUIRED;
      case 'all': return requireAll(formula.parts.map((part) => this.ofFormula(part)));
      case 'any': return requireAny(formula.parts.map((part) => this.ofFormula(part)));
    }
  }

  /** What is bound is a piece of the text, unless it is a value folded from several. */
  #ofCondition(formula: Formula, condition: Condition): RequiredText {
    if (condition.kind === 'regex' && !condition.constantPropagation) {
      if (!this.#asked.ofBound(this.#compiled, formula, condition.metavariable, this.#language)) return NOTHING_REQUIRED;
      return ofRegex(condition.regex, hasSyntax(this.#language) && !isGroup(condition.metavariable) && !hasNamedGroup(formula) ? requiredOfWhole : requiredOfRegex, false);
    }
    if (condition.kind !== 'formula' || !this.#asked.ofSurroundings) return NOTHING_REQUIRED;
    return new RequiredOfRule(this.#compiled, condition.language ?? this.#language, this.#asked).ofFormula(condition.formula);
  }
}

function ofRegex({ source }: RegexSource, ofNode: (node: RegexNode) => RequiredText, multiline: boolean): RequiredText {
  const tree = readRegexTree(source, multiline);
  return 'unsupported' in tree ? NOTHING_REQUIRED : ofNode(tree.root);
}

/** What a group of an expression matches may be a piece of a name. */
function hasNamedGroup(formula: Formula): boolean {
  switch (formula.kind) {
    case 'pattern': return false;
    case 'regex': return /\(\?P?[<']\w/.test(formula.regex.source);
    case 'all': case 'any': return formula.parts.some(hasNamedGroup);
    case 'not': case 'inside': case 'anywhere': return hasNamedGroup(formula.part);
  }
}
