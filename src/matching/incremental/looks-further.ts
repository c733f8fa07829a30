// Whether what a rule finds in a function depends on that function and on what stands outside all functions alone.
import { isExpression, newCode, NONE, type Code, type CodeKind } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { Reading } from '../pattern/reading.ts';
import { reachOf, requiredOfReadings } from '../required/required-of-pattern.ts';
import { NEVER_HELD, NOTHING_REQUIRED, requireAny, type RequiredText } from '../required/required-text.ts';
import type { Formula } from '../rule/formula.ts';
import type { CodeFile } from '../search/code-file.ts';
import { allExpressions } from '../search/find-readings.ts';
import { matchCode } from '../search/match-code.ts';
import type { MatchContext } from '../search/match-context.ts';
import { matchStatement } from '../search/match-statements.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { formulasOf } from './text-matches.ts';

/** Match anything, so also what holds functions. */
const OPEN: ReadonlySet<CodeKind> = new Set<CodeKind>(['meta', 'metaellipsis', 'ellipsis', 'deep', 'other', 'block', 'file', 'body', 'several']);
/** Parts that hold no functions but those without a name. */
const SMALL_PARTS: ReadonlySet<CodeKind> = new Set<CodeKind>(['annotation', 'param', 'params', 'catch', 'named', 'pair', 'modifier', 'attrs', 'types', 'typeargs', 'generic', 'import', 'package']);
const STEPS = 200_000;

/** Code of a file outside its functions. */
export interface Surroundings {
  readonly code: CodeFile;
  readonly isInFunction: (node: Code) => boolean;
  readonly holdsFunction: (node: Code) => boolean;
}

/**
 * What a text has to hold for a rule to look further than that.
 * Expressions over the text see all of it: what they find elsewhere is not asked here (`TextMatches`).
 */
export function looksFurtherWith(rule: CompiledRule, language: SemgrepLanguage, surroundings: Surroundings): RequiredText {
  const context: MatchContext = { text: surroundings.code.text, options: rule.rule.options, traits: surroundings.code.language.traits, match: matchCode, budget: { steps: STEPS }, regexOf: rule.regexOf };
  const patterns = rule.patterns.get(language);
  const reach = reachOf(rule.rule.options);
  const ofPattern = (text: string): readonly RequiredText[] => (patterns?.get(text) ?? [])
    .flatMap((reading) => (isReadingConfined(reading, context, surroundings) ? [] : [requiredOfReadings([reading], text, language, reach)]));
  const found = formulasOf(rule).flatMap((formula) => ofFormula(formula, ofPattern));
  if (context.budget.steps <= 0) return NOTHING_REQUIRED;
  return found.length === 0 ? NEVER_HELD : requireAny(found);
}

/** Conditions look at what is bound, which is inside a function or outside all of them as the match is. */
function ofFormula(formula: Formula, ofPattern: (pattern: string) => readonly RequiredText[]): readonly RequiredText[] {
  // The text of a whole match may hold functions.
  if (formula.as !== undefined) return [NOTHING_REQUIRED];
  switch (formula.kind) {
    case 'pattern': return ofPattern(formula.text);
    case 'regex': return [];
    case 'anywhere': return [NOTHING_REQUIRED];
    case 'all': case 'any': return formula.parts.flatMap((part) => ofFormula(part, ofPattern));
    case 'not': case 'inside': return ofFormula(formula.part, ofPattern);
  }
}

function isReadingConfined(reading: Reading, context: MatchContext, surroundings: Surroundings): boolean {
  switch (reading.form) {
    case 'expression': return !OPEN.has(reading.node.kind) || (reading.node.kind === 'meta' && !isHolderMatched(reading.node, surroundings));
    case 'statement': return isStatementConfined(reading.node, context, surroundings);
    case 'sequence': return isSequenceConfined(reading.nodes, context, surroundings);
    case 'part': return SMALL_PARTS.has(reading.node.kind);
  }
}

/** A metavariable alone stands for any expression, so for what holds functions where there is such a one outside them. */
function isHolderMatched(pattern: Code, { code, isInFunction, holdsFunction }: Surroundings): boolean {
  return allExpressions(code, pattern).some((target) => !isInFunction(target) && holdsFunction(target));
}

function isStatementConfined(pattern: Code, context: MatchContext, { code, isInFunction }: Surroundings): boolean {
  if (OPEN.has(pattern.kind) || (pattern.kind === 'exprstmt' && OPEN.has(pattern.kids[0]?.kind ?? 'other'))) return false;
  if (pattern.kind !== 'class') return isExpression(pattern) || pattern.kind !== 'typed';
  const body = pattern.kids.find(({ kind }) => kind === 'body');
  if (body?.kids.every(({ kind }) => kind === 'ellipsis' || kind === 'var') !== false) return true;
  // It looks into functions, of classes that begin as it says.
  const any = newCode('body', body.text, [newCode('ellipsis', '', [], 0, 0)], 0, 0);
  const beginning: Code = { ...pattern, kids: pattern.kids.map((kid) => (kid === body ? any : kid)) };
  return !(code.byKind.get('class') ?? []).some((target) => !isInFunction(target) && matches(context, beginning, target));
}

/** Statements of a sequence may stand in several functions, where its first one stands outside them. */
function isSequenceConfined(patterns: readonly Code[], context: MatchContext, { code, isInFunction }: Surroundings): boolean {
  const [first = NONE, ...rest] = patterns;
  if (OPEN.has(first.kind) || first.kind === 'func' || first.kind === 'class' || (first.kind === 'exprstmt' && OPEN.has(first.kids[0]?.kind ?? 'other'))) return false;
  if (rest.length === 1 && rest[0]?.kind === 'ellipsis') return true;
  const lists = code.statementLists.filter((list) => !isInFunction(list));
  return !lists.some((list) => list.kids.some((target) => !isInFunction(target) && matches(context, first, target)));
}

function matches(context: MatchContext, pattern: Code, target: Code): boolean {
  let found = false;
  matchStatement(context, pattern, target, undefined, () => { found = true; });
  return found;
}
