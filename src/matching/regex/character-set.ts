// Sets of code points of regular expressions, and how PCRE2 names them. Without UCP, as stock runs it: `\w`, `\d`, `\s` and POSIX classes are ASCII.

/** Inclusive at both ends. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
}

/** A Unicode property in JavaScript's spelling: `\p{Lu}`. */
interface Property {
  readonly property: string;
}

export interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly CodeRange[];
  readonly properties: readonly Property[];
  readonly caseless: boolean;
}

const LAST = 0x10ffff;
const range = (from: number | string, to: number | string = from): CodeRange => ({ from: typeof from === 'string' ? from.charCodeAt(0) : from, to: typeof to === 'string' ? to.charCodeAt(0) : to });

const DIGIT = [range('0', '9')];
const LOWER = [range('a', 'z')];
const UPPER = [range('A', 'Z')];
const WORD = [...DIGIT, ...UPPER, range('_'), ...LOWER];
const SPACE = [range(9, 13), range(32)];
const HORIZONTAL = [range(9), range(32), range(0xa0), range(0x1680), range(0x180e), range(0x2000, 0x200a), range(0x202f), range(0x205f), range(0x3000)];
const VERTICAL = [range(10, 13), range(0x85), range(0x2028, 0x2029)];
const PUNCTUATION = [range(33, 47), range(58, 64), range(91, 96), range(123, 126)];

export const ANY: readonly CodeRange[] = [range(0, LAST)];
export const LINE_BREAK_CHARACTERS: readonly CodeRange[] = VERTICAL;

/** `\d`, `\W`, `\h`, `\N` ... by letter. */
export const SHORTHANDS: Readonly<Record<string, readonly CodeRange[]>> = {
  d: DIGIT, D: complement(DIGIT), w: WORD, W: complement(WORD), s: SPACE, S: complement(SPACE),
  h: HORIZONTAL, H: complement(HORIZONTAL), v: VERTICAL, V: complement(VERTICAL), N: complement([range(10)]),
};

/** The classes inside `[[:name:]]`. */
export const POSIX_CLASSES: Readonly<Record<string, readonly CodeRange[]>> = {
  alpha: [...UPPER, ...LOWER], digit: DIGIT, alnum: [...DIGIT, ...UPPER, ...LOWER], upper: UPPER, lower: LOWER, word: WORD, space: SPACE,
  blank: [range(9), range(32)], punct: PUNCTUATION, cntrl: [range(0, 31), range(127)], graph: [range(33, 126)], print: [range(32, 126)],
  xdigit: [...DIGIT, range('A', 'F'), range('a', 'f')], ascii: [range(0, 127)],
};

/** Everything outside `ranges`. */
export function complement(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const gaps: CodeRange[] = [];
  let next = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= LAST) gaps.push({ from: next, to: LAST });
  return gaps;
}

const GENERAL = /^(?:L[ulmto]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfnos]?)$/;
const OWN: Readonly<Record<string, string>> = { Any: '\\p{Any}', 'L&': '\\p{LC}', Lc: '\\p{LC}', LC: '\\p{LC}', Xan: '[\\p{L}\\p{N}]', Xwd: '[\\p{L}\\p{N}_]' };

/** PCRE2's property `name` (`Lu`, `Han`, `^L`) in JavaScript's spelling; undefined where JavaScript has none. */
export function propertyOf(name: string, negated: boolean): Property | undefined {
  const plain = name.startsWith('^') ? name.slice(1) : name;
  const outside = negated !== name.startsWith('^');
  const own = OWN[plain];
  if (own !== undefined) return own.startsWith('[') ? undefined : { property: outside ? own.replace('p', 'P') : own };
  const property = `\\${outside ? 'P' : 'p'}{${GENERAL.test(plain) ? '' : 'Script_Extensions='}${plain}}`;
  try {
    new RegExp(property, 'u');
    return { property };
  } catch {
    return undefined;
  }
}

/** All code points that differ from `code` in case alone, itself included. */
export function caseVariants(code: number): readonly number[] {
  const text = String.fromCodePoint(code);
  const candidates = [text, text.toLowerCase(), text.toUpperCase(), text.toUpperCase().toLowerCase(), ...(FOLDED[text.toLowerCase()] ?? [])];
  return [...new Set(candidates.filter((one) => one.length === ((one.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)).map((one) => one.codePointAt(0) ?? code))];
}

/** Code points that fold to a letter whose own variants do not lead back to them: Kelvin, long s, Angstrom. */
const FOLDED: Readonly<Record<string, readonly string[]>> = { k: ['\u212a'], s: ['\u017f'], å: ['\u212b'], '\u017f': ['s', 'S'], ß: ['\u1e9e'] };

/** The ranges with the other cases of their letters; ranges wider than an alphabet hold theirs already or are all but everything. */
function withOtherCases(ranges: readonly CodeRange[]): readonly CodeRange[] {
  return ranges.flatMap((one) => {
    if (one.to - one.from > 1000) return [one];
    const others: CodeRange[] = [one];
    for (let code = one.from; code <= one.to; code++) for (const variant of caseVariants(code)) if (variant < one.from || variant > one.to) others.push(range(variant));
    return others;
  });
}

/** The set as JavaScript writes it under the `u` flag; `expand` writes cases out where the flag `i` is not set for the whole. */
export function toClassText(set: CharacterSet, expand: boolean): string {
  const ranges = set.caseless && expand ? withOtherCases(set.ranges) : set.ranges;
  const [only] = ranges;
  if (!set.negated && ranges.length === 1 && set.properties.length === 0 && only !== undefined && only.from === only.to) return characterText(only.from);
  const inside = ranges.map(({ from, to }) => (from === to ? characterText(from) : `${characterText(from)}-${characterText(to)}`)).join('');
  return `[${set.negated ? '^' : ''}${inside}${set.properties.map(({ property }) => property).join('')}]`;
}

function characterText(code: number): string {
  const character = String.fromCodePoint(code);
  return /^[A-Za-z0-9_ "'=<>:;,!@%&~`#]$/.test(character) || (code > 0xa0 && /^[\p{L}\p{N}\p{S}]$/u.test(character)) ? character : `\\u{${code.toString(16)}}`;
}

/** Whether two sets may share a code point; properties count as everything. */
export function mayOverlap(left: CharacterSet, right: CharacterSet): boolean {
  if (left.properties.length > 0 || right.properties.length > 0) return true;
  const [a, b] = [left, right].map((set) => {
    const ranges = set.caseless ? withOtherCases(set.ranges) : set.ranges;
    return set.negated ? complement(ranges) : ranges;
  });
  return (a ?? []).some((one) => (b ?? []).some((other) => one.from <= other.to && other.from <= one.to));
}
