// Regular expressions of rules as the matcher uses them.

export interface RuleRegexMatch {
  readonly start: number;
  readonly end: number;
  /** By number, the whole match first; undefined where a group did not take part. */
  readonly groups: readonly ({ readonly start: number; readonly end: number } | undefined)[];
}

export interface RuleRegex {
  /** Group numbers by name. */
  readonly names: ReadonlyMap<string, number>;
  findAll(text: string): readonly RuleRegexMatch[];
  /** Whether it matches at the start of `text`. */
  matchesStart(text: string): boolean;
  /** Whether it matches anywhere. */
  test(text: string): boolean;
}

/** Compiles an expression; undefined where it cannot be read. */
export function compileRegex(source: string, multiline: boolean): RuleRegex | undefined {
  let plain = source.replace(/\(\?P</g, '(?<').replace(/\\A/g, '(?<![\\s\\S])').replace(/\\[Zz]/g, '(?![\\s\\S])').replace(/\\h/g, '[ \\t]').replace(/\[:alnum:\]/g, 'A-Za-z0-9').replace(/\[:alpha:\]/g, 'A-Za-z').replace(/\[:space:\]/g, '\\s').replace(/\[:digit:\]/g, '0-9');
  let flags = multiline ? 'm' : '';
  plain = plain.replace(/\(\?([imsx]+)\)/g, (_, letters: string) => { for (const letter of letters) if (!flags.includes(letter) && letter !== 'x') flags += letter; return ''; });
  const expression = build(plain, `dg${flags}u`) ?? build(plain, `dg${flags}`);
  if (expression === undefined) return undefined;
  const anchored = new RegExp(expression.source, expression.flags.replace('g', 'y'));
  const names = new Map<string, number>();
  [...plain.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|\((?!\?)|\(\?<([A-Za-z_]\w*)>/g)].filter(([text]) => text.startsWith('(')).forEach(([, name], index) => { if (name !== undefined) names.set(name, index + 1); });
  return {
    names,
    findAll: (text) => [...text.matchAll(expression)].map((found) => ({ start: found.index, end: found.index + found[0].length, groups: (found.indices ?? []).map((range: [number, number] | undefined) => range && { start: range[0], end: range[1] }) })),
    matchesStart(text) { anchored.lastIndex = 0; return anchored.test(text); },
    test(text) { expression.lastIndex = 0; return expression.test(text); },
  };
}

function build(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
