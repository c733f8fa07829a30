// Values of configuration files, and metavariables in their place in patterns.
import { newCode, type Code } from '../code/code.ts';

const METAVARIABLE = /^\$(?:[A-Z_][A-Z0-9_]*|[0-9]+)$/;
const META_ELLIPSIS = /^\$\.\.\.[A-Z_][A-Z0-9_]*$/;

/** What a bare word of a pattern stands for where it is no value. */
export function placeholderOf(word: string, start: number, end: number): Code | undefined {
  if (word === '...') return newCode('ellipsis', '', [], start, end);
  if (METAVARIABLE.test(word)) return newCode('meta', word, [], start, end);
  return META_ELLIPSIS.test(word) ? newCode('metaellipsis', word, [], start, end) : undefined;
}

export function toString(text: string, start: number, end: number): Code {
  const string = newCode('string', text, [], start, end);
  string.value = { kind: 'string', text };
  return string;
}

/** @param text as it is written; two spellings of a number are equal all the same. */
export function toNumber(text: string, number: number, start: number, end: number): Code {
  const code = newCode('number', text, [], start, end);
  code.value = { kind: 'number', number, isFloat: true };
  return code;
}

export function toTruth(truth: boolean, start: number, end: number): Code {
  const code = newCode('bool', String(truth), [], start, end);
  code.value = { kind: 'bool', truth };
  return code;
}

export function toNull(start: number, end: number): Code {
  return newCode('null', '', [], start, end);
}
