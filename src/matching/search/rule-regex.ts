// Regular expressions of rules as the matcher uses them.
import { once } from '../../model/once.ts';
import { remembered } from '../../model/remembered.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import { readRegex } from '../regex/regex.ts';
import type { RegexMatch } from '../regex/regex-match.ts';

/** Names and short expressions; what is longer is seldom asked for twice. */
const LONGEST_REMEMBERED = 60;

export interface RuleRegex {
  /** Group numbers by name. */
  readonly names: ReadonlyMap<string, number>;
  findAll(text: string): readonly RegexMatch[];
  /** The same of a text that an edit made of one whose matches are `known`. */
  findAgain(known: readonly RegexMatch[], text: string, edit: TextEdit): readonly RegexMatch[];
  /** Whether it matches at the start of `text`. */
  matchesStart(text: string): boolean;
  /** Whether it matches anywhere. */
  test(text: string): boolean;
}

/** Compiles an expression, or names what of it cannot be read. @param multiline `^` and `$` at every line. */
export function compileRegex(source: string, multiline: boolean): RuleRegex | { readonly unsupported: string } {
  const regex = readRegex(source, { multiline });
  if ('unsupported' in regex) return regex;
  return {
    names: regex.tree.names,
    findAll: (text) => regex.findAll(text).matches,
    findAgain: (known, text, edit) => regex.findAgain(known, text, edit),
    matchesStart: remembered((text) => regex.matchStart(text) !== undefined, { longest: LONGEST_REMEMBERED }),
    test: (text) => regex.test(text),
  };
}

/** An expression that is known to be right, compiled when it is first used. */
export function regexOnDemand(source: string, multiline: boolean): RuleRegex {
  const regex = once(() => {
    const compiled = compileRegex(source, multiline);
    if ('unsupported' in compiled) throw new Error(`${source}: ${compiled.unsupported}`);
    return compiled;
  });
  return {
    get names() { return regex().names; },
    findAll: (text) => regex().findAll(text),
    findAgain: (known, text, edit) => regex().findAgain(known, text, edit),
    matchesStart: (text) => regex().matchesStart(text),
    test: (text) => regex().test(text),
  };
}
