// Finds the procedures and functions of an SQL script, with the parameters that callers fill with text; any dialect, by tokens.
import { sqlDialectOf } from '../../configuration/sql-dialect.ts';
import { SqlScanner, type SqlTokenKind } from '../../configuration/sql-scanner.ts';
import type { Region } from '../../model/location.ts';

export interface SqlToken extends Region {
  readonly kind: SqlTokenKind;
  /** Words in upper case, strings by their content, names without quotes. */
  readonly text: string;
}

export interface Routine {
  /** As it is written, without schema and quotes. */
  readonly name: string;
  /** Upper case; parameters of numbers and dates are left out, they cannot change a statement. */
  readonly textParameters: readonly string[];
  readonly body: readonly SqlToken[];
}

const KINDS_OF_ROUTINE: ReadonlySet<string> = new Set(['PROCEDURE', 'PROC', 'FUNCTION']);
/** What stands before the word where no routine is declared: `DROP PROCEDURE x`, `END FUNCTION`. */
const NO_DECLARATION: ReadonlySet<string> = new Set(['DROP', 'EXISTS', 'CALL', 'ON', 'GRANT', 'EXEC', 'EXECUTE', 'END', 'COMMENT', '.', 'OF']);
const MODES: ReadonlySet<string> = new Set(['IN', 'OUT', 'INOUT', 'NOCOPY', 'VARIADIC']);
/** `%TYPE` takes the type of a column, which mostly is text. */
const TEXT_TYPE = /CHAR|TEXT|CLOB|STRING|SYSNAME|%TYPE/;
const LONGEST_NAME = 7;
const MOST_TOKENS = 400_000;

/** All routines of `text`, in order; a member of an Oracle package counts as one. */
export function readRoutines(text: string): readonly Routine[] {
  const tokens = readTokens(text);
  const starts = tokens.flatMap((_, at) => (isDeclaration(tokens, at) ? [at] : []));
  return starts.map((start, index) => readRoutine(tokens, start, starts[index + 1] ?? tokens.length));
}

function readTokens(text: string): readonly SqlToken[] {
  const scanner = new SqlScanner(text, sqlDialectOf(text));
  const tokens: SqlToken[] = [];
  while (scanner.next() !== 'end' && tokens.length < MOST_TOKENS) {
    const { kind, start, end, from, to } = scanner;
    tokens.push({ kind, start, end, text: kind === 'word' ? text.slice(from, to).toUpperCase() : text.slice(from, to) });
  }
  return tokens;
}

function isDeclaration(tokens: readonly SqlToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && KINDS_OF_ROUTINE.has(token.text) && !NO_DECLARATION.has(tokens[at - 1]?.text ?? '') && isName(tokens[at + 1]);
}

function readRoutine(tokens: readonly SqlToken[], start: number, next: number): Routine {
  let at = start + 1;
  let name = '';
  for (; at < Math.min(next, start + LONGEST_NAME) && (isName(tokens[at]) || tokens[at]?.text === '.') && !tokens[at]?.text.startsWith('@'); at++) {
    if (name !== '' && tokens[at - 1]?.text !== '.' && tokens[at]?.text !== '.') break;
    if (tokens[at]?.text !== '.') name = tokens[at]?.text ?? '';
  }
  const bracketed = tokens[at]?.text === '(';
  const header = bracketed ? at + 1 : at;
  const end = endOfHeader(tokens, header, next, bracketed);
  let stop = end + 1;
  while (stop < next && (tokens[stop]?.kind !== 'word' || tokens[stop]?.text !== 'GO' || tokens[stop - 1]?.text === '.')) stop++;
  return { name, textParameters: parametersOf(tokens.slice(header, end)), body: tokens.slice(end, stop) };
}

function endOfHeader(tokens: readonly SqlToken[], from: number, next: number, bracketed: boolean): number {
  let depth = bracketed ? 1 : 0;
  for (let at = from; at < next; at++) {
    const { kind, text } = tokens[at] as SqlToken;
    if (text === '(' && kind === 'mark') depth++;
    else if (text === ')' && kind === 'mark') { if (--depth === 0 && bracketed) return at; }
    else if (depth === 0 && !bracketed && kind === 'word' && (text === 'AS' || text === 'IS' || text === 'BEGIN')) return at;
  }
  return from;
}

function parametersOf(header: readonly SqlToken[]): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let part: SqlToken[] = [];
  const close = (): void => {
    const [name, ...type] = part.filter((token) => !(token.kind === 'word' && MODES.has(token.text)));
    if (name !== undefined && isName(name) && TEXT_TYPE.test(type.map((token) => token.text.toUpperCase()).join(''))) names.push(name.text.toUpperCase());
    part = [];
  };
  for (const token of header) {
    if (token.kind === 'mark' && token.text === '(') depth++;
    else if (token.kind === 'mark' && token.text === ')') depth--;
    if (token.kind === 'mark' && token.text === ',' && depth === 0) close();
    else part.push(token);
  }
  close();
  return names;
}

function isName(token: SqlToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name';
}
