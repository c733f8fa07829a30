// Regular expressions of rules as the matcher uses them.
import { once } from '../../model/once.ts';
import { readRegex, type RegexMatch } from '../regex/regex.ts';

export interface RuleRegex {
  /** Group numbers by name. */
  readonly names: ReadonlyMap<string, number>;
  findAll(text: string): readonly RegexMatch[];
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
    matchesStart: remembering((text) => regex.matchStart(text) !== undefined),
    test: (text) => regex.test(text),
  };
}

/** The same few names stand in every file, and after every keystroke. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 60;

function remembering(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return ask(text);
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      // Put together, for a piece cut out of a file's text would keep all of that.
      answers.set(` ${text}`.slice(1), answer = ask(text));
    }
    return answer;
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
    matchesStart: (text) => regex().matchesStart(text),
    test: (text) => regex().test(text),
  };
}
