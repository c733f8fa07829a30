// The matching engine's front door: compiled rules and a file in, matches out.
import type { MatchNeed } from '../model/need.ts';
import { once } from '../model/once.ts';
import type { Parsers } from '../syntax/parsers.ts';
import type { SyntaxLanguageId } from '../syntax/syntax-language.ts';
import { isStock, type CompiledRule } from './compiled-rule.ts';
import { readDataFile } from './data/data-language.ts';
import { dataLanguageOf } from './data/data-languages.ts';
import { interpolate } from './interpolate.ts';
import { codeLanguageOf } from './languages/code-languages.ts';
import type { SemgrepLanguage } from './rule/languages.ts';
import { requiredInLanguage } from './required/required-of-rule.ts';
import { isHeld, type RequiredText } from './required/required-text.ts';
import { TextWords } from './required/text-words.ts';
import { fixOf } from './rule-fix.ts';
import { bindingsByName, type Bound } from './search/bindings.ts';
import { toCodeFile, toWideCodeFile, type CodeFile } from './search/code-file.ts';
import { evaluateFormula, type Evaluation } from './search/evaluate-formula.ts';
import type { Range } from './search/ranges.ts';
import type { TargetFile } from './search/target-file.ts';
import { requirementsOf } from './search/requirements.ts';
import { isSuppressed, SUPPRESSION } from './suppression.ts';
import { findTaint, type TaintFinding } from './taint/find-taint.ts';

export interface RuleMatch {
  readonly rule: string;
  /** Code units of the text, base 0, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly bindings: ReadonlyMap<string, Bound>;
  /** The rule's message with its metavariables filled in. */
  readonly message: string;
  /** What the rule would put in place of the match. */
  readonly fix?: string;
  /** Of a taint rule: the source, then the places that the value passed, in the order in which it did. */
  readonly trace?: TaintFinding['trace'];
  /** What must hold in the project besides, all of it (`hisguard_scope: project`, `hisguard_callers`). */
  readonly needs?: readonly MatchNeed[];
}

/** What either mode gives. */
type Found = Pick<Range, 'start' | 'end' | 'bindings' | 'fix'> & Partial<Pick<TaintFinding, 'trace'>>;

export interface MatchResult {
  /** By start, end and rule. */
  readonly matches: readonly RuleMatch[];
  /** Rules that the limits of work cut short. */
  readonly cut: readonly string[];
}

/** A text to be matched; its code is read once, when the first rule asks for it. */
export function openTarget(text: string, language: SemgrepLanguage, parsers: Parsers, grammar?: SyntaxLanguageId): TargetFile {
  return {
    text, language, start: 0, end: text.length, holds: new TextWords(text).holds,
    code: once(() => readCode(text, language, parsers, grammar)), wideCode: once(() => readCode(text, language, parsers, grammar, toWideCodeFile)),
  };
}

function readCode(text: string, id: SemgrepLanguage, parsers: Parsers, grammar?: SyntaxLanguageId, toFile = toCodeFile): CodeFile | undefined {
  const data = dataLanguageOf(id);
  if (data !== undefined) return readDataFile(text, data);
  const language = codeLanguageOf(id);
  if (language === undefined) return undefined;
  const tree = parsers.parse(grammar ?? (language.grammars[0] as SyntaxLanguageId), text).value;
  return tree && toFile(tree, language);
}

/**
 * Matches of all rules that run on the language of `file`. Never throws.
 * Matches that a `nosemgrep` comment suppresses are left out.
 */
export function matchRules(rules: readonly CompiledRule[], file: TargetFile, parsers: Parsers): MatchResult {
  const matches: RuleMatch[] = [];
  const cut: string[] = [];
  const some = rules.filter((rule) => rule.rule.languages.includes(file.language) && mayMatch(rule, file));
  const codeFor = file.codeFor?.(some);
  for (const rule of some) {
    const code = isStock(rule) ? codeFor && (() => codeFor(rule)) : file.wideCode;
    const seen = code === undefined ? file : { ...file, code };
    const evaluation: Evaluation = { cut: false, parse: (language, text) => readCode(text, language, parsers) };
    try {
      matches.push(...matchRule(rule, seen, evaluation));
    } catch (error) {
      // A stack or memory limit on hostile input; anything else is a mistake of ours, and as little reason to lose the other rules.
      if (!(error instanceof RangeError)) throw error;
      evaluation.cut = true;
    }
    if (evaluation.cut) cut.push(rule.rule.id);
  }
  return { matches: matches.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)), cut };
}

/** Whether an expression over the text, which each match needs, finds nothing: asked before any code is read. @param findAll of a document that is being edited. */
export function isRuledOut({ rule: { body }, regexes }: CompiledRule, text: string, findAll: TargetFile['findAll']): boolean {
  if (body.mode !== 'search' || body.formula.kind !== 'all') return false;
  return body.formula.parts.some((part) => {
    const regex = part.kind === 'regex' ? regexes.get(part.regex) : undefined;
    if (part.kind !== 'regex' || regex === undefined) return false;
    return findAll === undefined ? !regex.test(text) : findAll(part.regex.source, regex, text).length === 0;
  });
}

/** What rules require, worked out once. */
const REQUIRED = new WeakMap<CompiledRule, Map<SemgrepLanguage, RequiredText>>();

/** Whether the text holds the words without which the rule cannot match. */
function mayMatch(rule: CompiledRule, file: TargetFile): boolean {
  if (rule.required !== undefined) return isHeld(rule.required, file.holds);
  let known = REQUIRED.get(rule);
  if (known === undefined) REQUIRED.set(rule, known = new Map<SemgrepLanguage, RequiredText>());
  let required = known.get(file.language);
  if (required === undefined) known.set(file.language, required = requiredInLanguage(rule, file.language));
  return isHeld(required, file.holds);
}

function matchRule(compiled: CompiledRule, file: TargetFile, evaluation: Evaluation): RuleMatch[] {
  const { rule } = compiled;
  const seen = new Set<string>();
  const matches: RuleMatch[] = [];
  const ranges: readonly Found[] = rule.body.mode === 'search' ? evaluateFormula(compiled, rule.body.formula, file, evaluation) : findTaint(compiled, rule.body.taint, file, evaluation);
  // Looking for the line of each match takes long where lines are.
  const mayBeSuppressed = ranges.length > 0 && file.holds(SUPPRESSION);
  for (const range of ranges) {
    const bindings = bindingsByName(range.bindings);
    const message = interpolate(rule.message, bindings, file.text);
    const needs = rule.options.hisguardScope === 'project' || rule.options.hisguardCallers !== 'none' ? requirementsOf(range.bindings) : [];
    const key = `${String(range.start)}-${String(range.end)} ${message}${needs.length === 0 ? '' : JSON.stringify(needs)}`;
    if (seen.has(key) || (mayBeSuppressed && isSuppressed(file.text, range.start, rule.id))) continue;
    seen.add(key);
    const fix = fixOf(rule, range.fix, file.text, range.start, range.end, bindings);
    matches.push({ rule: rule.id, start: range.start, end: range.end, bindings, message, ...(fix !== undefined && { fix }), ...(range.trace !== undefined && { trace: range.trace }), ...(needs.length > 0 && { needs }) });
  }
  return matches;
}
