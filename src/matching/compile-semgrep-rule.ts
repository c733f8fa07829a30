// A rule as it was read, made ready to run: patterns to readings, regular expressions compiled.
import type { Outcome, Problem } from '../model/problem.ts';
import type { Parsers } from '../syntax/parsers.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { readDataPattern, type DataLanguage } from './data/data-language.ts';
import { dataLanguageOf } from './data/data-languages.ts';
import { readGenericPattern, type GenericPattern } from './generic/generic-pattern.ts';
import type { CodeLanguage } from './languages/code-language.ts';
import { codeLanguageOf } from './languages/code-languages.ts';
import { readPattern } from './pattern/read-pattern.ts';
import type { Reading } from './pattern/reading.ts';
import { fromStoredReadings, readingKey, type StoredReadings } from './pattern/stored-reading.ts';
import type { Formula, RegexSource } from './rule/formula.ts';
import { hasSyntax, type SemgrepLanguage } from './rule/languages.ts';
import { keyOf, type LineOf, type RulePath } from './rule/rule-path.ts';
import type { SemgrepRule } from './rule/semgrep-rule.ts';
import { compileRegex, regexOnDemand, type RuleRegex } from './search/rule-regex.ts';

/**
 * Compiles a rule. The value is undefined when it cannot run; a problem says which pattern or expression of it is to blame.
 * A language in which some pattern cannot be read is left out, with a problem.
 * @param file path of the rule file, for problems.
 * @param stored for a rule that was compiled before: readings of its patterns as far as they were kept; its expressions are known to be right and wait until they are used.
 */
export function compileSemgrepRule(rule: SemgrepRule, parsers: Parsers, file: string, lineOf: LineOf = () => undefined, stored?: StoredReadings): Outcome<CompiledRule | undefined> {
  return new RuleCompiler(rule, parsers, file, lineOf, stored).compile();
}

/** All formulas of a rule, those of its sources and sinks too. */
function formulasOf(body: SemgrepRule['body']): readonly Formula[] {
  if (body.mode === 'search') return [body.formula];
  const { sources, sinks, sanitizers, propagators } = body.taint;
  return [...sources, ...sinks, ...sanitizers, ...propagators].map((part) => part.formula);
}

/** Many rules share a pattern: each is read once. */
const READ = new WeakMap<Parsers, Map<string, readonly Reading[]>>();

function readShared(text: string, language: CodeLanguage, parsers: Parsers, stored: StoredReadings | undefined): readonly Reading[] {
  let known = READ.get(parsers);
  if (known === undefined) READ.set(parsers, known = new Map<string, readonly Reading[]>());
  const key = readingKey(language.id, text);
  let readings = known.get(key);
  if (readings === undefined) {
    const kept = stored?.[key];
    known.set(key, readings = kept === undefined ? readPattern(text, language, parsers) : fromStoredReadings(kept));
  }
  return readings;
}

class RuleCompiler {
  readonly #rule: SemgrepRule;
  readonly #parsers: Parsers;
  readonly #file: string;
  readonly #lineOf: LineOf;
  readonly #stored: StoredReadings | undefined;
  readonly #problems: Problem[] = [];
  readonly #patterns = new Map<SemgrepLanguage, Map<string, readonly Reading[]>>();
  readonly #generic = new Map<string, GenericPattern>();
  readonly #regexes = new Map<RegexSource, RuleRegex>();
  readonly #inline = new Map<string, RuleRegex | undefined>();

  constructor(rule: SemgrepRule, parsers: Parsers, file: string, lineOf: LineOf, stored: StoredReadings | undefined) {
    this.#rule = rule;
    this.#parsers = parsers;
    this.#file = file;
    this.#lineOf = lineOf;
    this.#stored = stored;
  }

  compile(): Outcome<CompiledRule | undefined> {
    const rule = this.#rule;
    const formulas = formulasOf(rule.body);
    const languages = rule.languages.filter((language) => formulas.map((formula) => this.#formula(formula, language)).every(Boolean));
    const problems = this.#problems;
    if (languages.length === 0) return { value: undefined, problems: problems.slice(0, 1) };
    const value: CompiledRule = { rule: { ...rule, languages }, patterns: this.#patterns, generic: this.#generic, regexes: this.#regexes, regexOf: (source, flags) => this.#inlineRegex(source, flags) };
    return { value, problems: problems.map((problem) => ({ ...problem, effect: 'none' as const })) };
  }

  /** Compiles all parts; false where one of them cannot be read in `language`. */
  #formula(formula: Formula, language: SemgrepLanguage): boolean {
    const conditions = formula.conditions.map((condition) => {
      if (condition.kind === 'regex') return this.#regex(condition.regex, false);
      return condition.kind !== 'formula' || this.#formula(condition.formula, condition.language ?? language);
    });
    return this.#node(formula, language) && conditions.every(Boolean);
  }

  #node(formula: Formula, language: SemgrepLanguage): boolean {
    switch (formula.kind) {
      case 'pattern': return this.#pattern(formula.text, formula.at, language);
      case 'regex': return this.#regex(formula.regex, true);
      case 'all': case 'any': return formula.parts.map((part) => this.#formula(part, language)).every(Boolean);
      case 'not': case 'inside': case 'anywhere': return this.#formula(formula.part, language);
    }
  }

  #regex(regex: RegexSource, multiline: boolean): boolean {
    if (this.#regexes.has(regex)) return true;
    if (this.#stored !== undefined) {
      this.#regexes.set(regex, regexOnDemand(regex.source, multiline));
      return true;
    }
    const compiled = compileRegex(regex.source, multiline);
    if ('unsupported' in compiled) {
      this.#problems.push(this.#problem('matching.bad-regex', regex.at, compiled.unsupported));
      return false;
    }
    this.#regexes.set(regex, compiled);
    return true;
  }

  #inlineRegex(source: string, flags: string): RuleRegex | undefined {
    const key = `${flags}/${source}`;
    if (!this.#inline.has(key)) {
      const compiled = compileRegex(flags === '' ? source : `(?${flags})${source}`, false);
      this.#inline.set(key, 'unsupported' in compiled ? undefined : compiled);
    }
    return this.#inline.get(key);
  }

  #pattern(text: string, at: RulePath, language: SemgrepLanguage): boolean {
    if (!hasSyntax(language)) {
      const pattern = this.#generic.get(text) ?? readGenericPattern(text);
      if (pattern === undefined) this.#problems.push(this.#problem('matching.bad-pattern', at, language));
      else this.#generic.set(text, pattern);
      return pattern !== undefined;
    }
    let known = this.#patterns.get(language);
    if (known === undefined) this.#patterns.set(language, known = new Map<string, readonly Reading[]>());
    let readings = known.get(text);
    if (readings === undefined) {
      readings = this.#readings(text, language);
      known.set(text, readings);
    }
    if (readings.length === 0) this.#problems.push(this.#problem('matching.bad-pattern', at, language));
    return readings.length > 0;
  }

  #readings(text: string, language: SemgrepLanguage): readonly Reading[] {
    const data = dataLanguageOf(language);
    if (data !== undefined) return readDataPattern(text, this.#firstDataLanguage(language) ?? data);
    const code = codeLanguageOf(language);
    return code === undefined ? [] : readShared(text, code, this.#parsers, this.#stored);
  }

  /** A rule of several formats writes its patterns in the first of them. */
  #firstDataLanguage(language: SemgrepLanguage): DataLanguage | undefined {
    const [first] = this.#rule.languages;
    return first !== undefined && this.#rule.languages.includes(language) ? dataLanguageOf(first) : undefined;
  }

  #problem(id: string, at: RulePath, ...args: readonly (string | number)[]): Problem {
    return { id, args: [keyOf(at), this.#lineOf(at) ?? '?', ...args], path: this.#file, rule: this.#rule.id, effect: 'incomplete' };
  }
}
