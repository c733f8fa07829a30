// Decides which parameters of a routine become part of a statement that it executes.
import { readStatements, type Assignment } from './read-statements.ts';
import type { Routine, SqlToken } from './read-routines.ts';

export interface ConcatenatedParameter {
  /** As it is written; a local variable where one carries the parameter. */
  readonly token: SqlToken;
}

/** Functions whose result still holds the text that they are given; any other (QUOTENAME, DBMS_ASSERT, quote_literal, REPLACE) is taken to make it harmless. */
const KEEPING: ReadonlySet<string> = new Set(['', 'CONCAT', 'CONCAT_WS', 'ISNULL', 'IFNULL', 'NVL', 'COALESCE', 'TRIM', 'LTRIM', 'RTRIM', 'UPPER', 'LOWER', 'SUBSTRING', 'SUBSTR', 'LEFT', 'RIGHT', 'TO_CHAR', 'EXEC', 'EXECUTE']);
const CONVERTING: ReadonlySet<string> = new Set(['CAST', 'CONVERT']);
const TEXT_TYPE = /CHAR|TEXT|CLOB/;
/** What stands behind CASE and WHEN decides and does not become part of the result. */
const CHOICE: ReadonlySet<string> = new Set(['CASE', 'WHEN', 'THEN', 'ELSE', 'END']);
/** A literal of a statement, against a bare `%` around what is searched for. */
const OF_STATEMENT = /[a-z=<>(]|''/i;

/** Copies that are followed from variable to variable against the order of the text. */
const LONGEST_WAY = 20;

/** One per expression, at the first place where text of a caller joins a statement. */
export function concatenatedParameters(routine: Routine): readonly ConcatenatedParameter[] {
  const { assignments, executed } = readStatements(routine.body);
  if (executed.length === 0) return [];
  const tainted = taintedNames(routine, assignments);
  const statements = statementNames(executed, assignments);
  const found: ConcatenatedParameter[] = [];
  const add = (token: SqlToken | undefined): void => { if (token !== undefined) found.push({ token }); };
  for (const { target, expression } of assignments) if (statements.has(target) && joins(expression, target)) add(carried(expression).find((token) => tainted.has(nameOf(token))));
  // What is executed as it came needs no concatenation.
  for (const expression of executed) add(carried(expression).find((token) => tainted.has(nameOf(token))));
  return found;
}

/** Text parameters that no white list checks, and the variables that they are copied to. */
function taintedNames({ textParameters, body }: Routine, assignments: readonly Assignment[]): ReadonlySet<string> {
  const checked = checkedNames(body);
  const tainted = new Set(textParameters.filter((name) => !checked.has(name)));
  for (let size = -1, round = 0; size !== tainted.size && round < LONGEST_WAY; round++) {
    size = tainted.size;
    for (const { target, expression } of assignments) if (!joins(expression, target) && carried(expression).some((token) => tainted.has(nameOf(token)))) tainted.add(target);
  }
  return tainted;
}

/** `@sort IN ('name', 'date')`, `p_sort NOT IN (…)`. */
function checkedNames(body: readonly SqlToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  body.forEach((token, at) => {
    const list = body[at + 1]?.text === 'NOT' ? at + 2 : at + 1;
    if (body[list]?.text === 'IN' && body[list + 1]?.text === '(' && body[list + 2]?.kind === 'string') names.add(nameOf(token));
  });
  return names;
}

/** Names that are executed, and those that become part of them. */
function statementNames(executed: readonly (readonly SqlToken[])[], assignments: readonly Assignment[]): ReadonlySet<string> {
  const names = new Set(executed.flatMap((expression) => carried(expression).map(nameOf)));
  for (let size = -1, round = 0; size !== names.size && round < LONGEST_WAY; round++) {
    size = names.size;
    for (const { target, expression } of assignments) if (names.has(target)) for (const token of carried(expression)) names.add(nameOf(token));
  }
  return names;
}

/** Whether the expression puts a statement together, rather than hand a value on. */
function joins(expression: readonly SqlToken[], target: string): boolean {
  const isOperator = ({ kind, text }: SqlToken): boolean => (kind === 'mark' && (text === '+' || text === '|')) || (kind === 'word' && text.startsWith('CONCAT'));
  return expression.some(isOperator) && expression.some((token) => (token.kind === 'string' ? OF_STATEMENT.test(token.text) : nameOf(token) === target));
}

/** Names whose text the expression hands on, in order. */
function carried(expression: readonly SqlToken[]): readonly SqlToken[] {
  const names: SqlToken[] = [];
  const calls: string[] = [];
  let inCondition = false;
  expression.forEach((token, at) => {
    const { kind, text } = token;
    if (kind === 'mark' && text === '(') calls.push(callAt(expression, at));
    else if (kind === 'mark' && text === ')') calls.pop();
    else if (kind === 'word' && CHOICE.has(text)) inCondition = text === 'CASE' || text === 'WHEN';
    else if ((kind === 'word' || kind === 'name') && !inCondition && expression[at + 1]?.text !== '(' && expression[at + 1]?.text !== '.' && calls.every((call) => KEEPING.has(call))) names.push(token);
  });
  return names;
}

function callAt(expression: readonly SqlToken[], open: number): string {
  const before = expression[open - 1];
  if (before === undefined || (before.kind !== 'word' && before.kind !== 'name')) return '';
  const name = before.text.toUpperCase();
  if (!CONVERTING.has(name)) return expression[open - 2]?.text === '.' ? `.${name}` : name;
  let depth = 0;
  const inside: string[] = [];
  for (const { kind, text } of expression.slice(open)) {
    if (kind === 'mark' && text === '(') depth++;
    else if (kind === 'mark' && text === ')' && --depth === 0) break;
    if (kind === 'word' && !text.startsWith('@')) inside.push(text);
  }
  return inside.some((text) => TEXT_TYPE.test(text)) ? '' : name;
}

function nameOf(token: SqlToken): string {
  return token.kind === 'word' || token.kind === 'name' ? token.text.toUpperCase() : '';
}
