// Reads what a routine does with texts: what it assigns to its variables and what it executes as a statement.
import type { SqlToken } from './read-routines.ts';

export interface Assignment {
  /** Upper case. */
  readonly target: string;
  readonly expression: readonly SqlToken[];
}

export interface DynamicCode {
  readonly assignments: readonly Assignment[];
  /** Texts that are executed: `EXEC (…)`, `sp_executesql …`, `EXECUTE IMMEDIATE …`, `OPEN c FOR …`, `PREPARE s FROM …`. */
  readonly executed: readonly (readonly SqlToken[])[];
}

/** Words that end an expression: T-SQL needs no semicolon. */
const ENDS: ReadonlySet<string> = new Set([
  'SET', 'SELECT', 'EXEC', 'EXECUTE', 'IF', 'ELSIF', 'BEGIN', 'END', 'ELSE', 'THEN', 'DECLARE', 'PRINT', 'RETURN', 'WHILE', 'LOOP', 'FOR', 'INSERT', 'UPDATE', 'DELETE', 'GO', 'FETCH', 'OPEN', 'CLOSE', 'DEALLOCATE',
  'USING', 'INTO', 'FROM', 'WHERE', 'RAISERROR', 'PREPARE', 'COMMIT', 'ROLLBACK', 'TRUNCATE', 'CREATE', 'DROP', 'ALTER', 'WITH', 'BULK',
]);
const LONGEST = 2_000;

export function readStatements(body: readonly SqlToken[]): DynamicCode {
  const assignments: Assignment[] = [];
  const executed: (readonly SqlToken[])[] = [];
  for (let at = 0; at < body.length; at++) {
    const text = wordAt(body, at);
    const from = text === undefined ? undefined : executedFrom(body, at, text);
    if (from !== undefined) executed.push(expressionAt(body, from));
    const value = valueOfAssignment(body, at);
    if (value !== undefined) assignments.push({ target: (body[at] as SqlToken).text.toUpperCase(), expression: expressionAt(body, value) });
  }
  return { assignments, executed };
}

/** Where the executed text begins, if the word at `at` executes one. */
function executedFrom(body: readonly SqlToken[], at: number, text: string): number | undefined {
  const next = body[at + 1];
  switch (text) {
    case 'EXEC': case 'EXECUTE':
      if (wordAt(body, at + 1) === 'IMMEDIATE') return at + 2;
      // `EXECUTE name` of PL/pgSQL; in T-SQL the name is that of a procedure, to which nobody assigns.
      return next?.text === '(' || next?.kind === 'string' || (next?.kind === 'word' && /^(?:;|USING|INTO|\|)$/.test(body[at + 2]?.text ?? '')) ? at + 1 : undefined;
    case 'SP_EXECUTESQL': return body[at + 2]?.text === '=' ? at + 3 : at + 1;
    case 'OPEN': return wordAt(body, at + 2) === 'FOR' && !/^(?:SELECT|WITH)$/.test(wordAt(body, at + 3) ?? '') ? at + 3 : undefined;
    case 'PREPARE': return wordAt(body, at + 2) === 'FROM' ? at + 3 : undefined;
    default: return undefined;
  }
}

/** Where the value begins, if a variable at `at` is assigned one. */
function valueOfAssignment(body: readonly SqlToken[], at: number): number | undefined {
  const variable = body[at];
  if (variable?.kind !== 'word' && variable?.kind !== 'name') return undefined;
  const [first, second] = [body[at + 1]?.text, body[at + 2]?.text];
  const isVariable = variable.text.startsWith('@');
  if (first === ':' && second === '=') return at + 3;
  const before = wordAt(body, at - 1) ?? body[at - 1]?.text ?? '';
  if (isVariable && (first === '+' || first === '|') && second === '=' && before === 'SET') return at + 3;
  if (first === '=' && (before === 'SET' || (isVariable && (before === 'SELECT' || before === ',')))) return at + 2;
  return isVariable && (before === 'DECLARE' || before === ',') ? initialValue(body, at + 1) : undefined;
}

/** `DECLARE @x NVARCHAR(MAX) = …`. */
function initialValue(body: readonly SqlToken[], from: number): number | undefined {
  for (let at = from; at < Math.min(body.length, from + 7); at++) {
    const { kind, text } = body[at] as SqlToken;
    if (kind === 'mark' && text === '=') return at > from ? at + 1 : undefined;
    if (!(kind === 'word' || kind === 'name' || kind === 'number' || text === '(' || text === ')') || text.startsWith('@')) return undefined;
  }
  return undefined;
}

function expressionAt(body: readonly SqlToken[], from: number): readonly SqlToken[] {
  let depth = 0;
  let choices = 0;
  let at = from;
  for (; at < Math.min(body.length, from + LONGEST); at++) {
    const { kind, text } = body[at] as SqlToken;
    if (kind === 'mark') {
      if (text === '(') depth++;
      else if (text === ')' && --depth < 0) break;
      else if (text === ';' || (text === ',' && depth === 0) || (text === ':' && body[at + 1]?.text === '=')) break;
    } else if (kind === 'word') {
      if (text === 'CASE') choices++;
      else if (text === 'END' && choices > 0) choices--;
      else if (depth === 0 && choices === 0 && ENDS.has(text)) break;
    }
  }
  return body.slice(from, at);
}

function wordAt(body: readonly SqlToken[], at: number): string | undefined {
  const token = body[at];
  return token?.kind === 'word' ? token.text : undefined;
}
