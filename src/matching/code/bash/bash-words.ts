// Words of the shell in the one shape: texts, expansions and what stands for a command's output.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

/** A construct that is given parts, named as none of the code can be. */
export function made(l: Lowering, what: string, start: number, end: number, parts: readonly Code[]): Code {
  return l.between('call', start, end, [l.between('special', start, start, [], what), l.between('args', start, end, parts)]);
}

const RESERVED = /(Hg\d+gH)/;

/** A piece of text; in a pattern it may hold reserved names. */
function pieces(l: Lowering, n: number, text: string, start: number): Code[] {
  const parts = l.isPattern ? text.split(RESERVED).filter((part) => part !== '') : [text];
  return parts.map((part) => l.placeholder(part, n) ?? l.between('string', start, start + text.length, [], part));
}

const word: Lower = (l, n) => {
  const parts = pieces(l, n, l.text(n), l.start(n));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : made(l, 'concat', l.start(n), l.end(n), parts);
};

/** One text is the same with and without quotes, and stands between them; a text with expansions is put together. */
const quoted: Lower = (l, n) => {
  const start = l.start(n);
  const end = l.end(n);
  const inside = l.named(n);
  const content = l.text(n).slice(1, -1);
  if (inside.length > 0 && inside.every((one) => l.isKind(one, 'string_content')) && !(l.isPattern && RESERVED.test(content))) return l.between('string', start + 1, end - 1, [], content);
  return made(l, 'quoted', start, end, inside.flatMap((one) => (l.isKind(one, 'string_content') ? pieces(l, one, l.text(one), l.start(one)) : [l.lower(one)])));
};

/** `$x`; `${x}` and `${x:-y}` stand where their name does. */
const expansion: Lower = (l, n) => {
  const name = l.child(n, 'variable_name', 'special_variable_name');
  if (name < 0) return l.make('other', n, [], 'expansion');
  const simple = l.isKind(n, 'simple_expansion');
  return made(l, 'expand', simple ? l.start(n) : l.start(name), simple ? l.end(n) : l.end(name), [l.lower(name)]);
};

/** What runs inside, as one. */
function insideOf(l: Lowering, n: number): Code {
  const all = l.lowerAll(l.named(n));
  const [only] = all;
  return all.length === 1 && only !== undefined ? (only.kind === 'exprstmt' ? (only.kids[0] ?? NONE) : only) : l.make('block', n, all);
}

const substitution = (what: string): Lower => (l, n) => made(l, what, l.start(n), l.end(n), [insideOf(l, n)]);

export const BASH_WORDS: Readonly<Record<string, Lower>> = {
  word, number: word, extglob_pattern: word, regex: word, test_operator: word,
  variable_name: (l, n) => l.name(n), special_variable_name: (l, n) => l.name(n),
  string: quoted, translated_string: quoted, string_content: word,
  raw_string: (l, n) => l.make('string', n, [], l.text(n).slice(1, -1)), ansi_c_string: (l, n) => l.make('string', n, [], l.text(n)),
  concatenation: (l, n) => made(l, 'concat', l.start(n), l.end(n), l.lowerAll(l.named(n))),
  simple_expansion: expansion, expansion,
  command_substitution: substitution('output'), process_substitution: substitution('process'),
  // Stock takes it for the output of a subshell.
  arithmetic_expansion: (l, n) => (l.text(n).startsWith('((') ? l.make('other', n, [], 'arithmetic') : made(l, 'output', l.start(n), l.end(n), [made(l, 'subshell', l.start(n) + 2, l.end(n) - 1, [l.make('block', n, l.lowerAll(l.named(n)))])])),
  array: (l, n) => l.between('list', l.start(n), l.end(n), l.lowerAll(l.named(n))),
};
