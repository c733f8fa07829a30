// Reads `[...]`: ranges, shorthands, POSIX classes, properties.
import { complement, POSIX_CLASSES, SHORTHANDS, type CharacterSet, type CodeRange } from './character-set.ts';
import { atomText, endOfQuote, parseFail, readCharacterEscape, readProperty } from './parse-atom.ts';
import type { RegexFlags } from './regex-flags.ts';

/** @param begin the opening bracket; @returns the set and the offset after the closing one. */
export function parseClass(source: string, begin: number, flags: RegexFlags): { set: CharacterSet; end: number } {
  if (/^\[:\^?\w{1,20}:\]/.test(source.slice(begin, begin + 25))) parseFail('[:…:] outside a class');
  const ranges: CodeRange[] = [];
  const properties: { readonly property: string }[] = [];
  let at = begin + 1;
  const negated = source[at] === '^';
  if (negated) at++;
  const first = at;
  let quoted = -1;
  const one = (): number | undefined => {
    if (source[at] === '\\' && at >= quoted) {
      if (source[at + 1] === 'b') {
        at += 2;
        return 8;
      }
      const read = readCharacterEscape(source, at);
      at = read.end;
      return read.code;
    }
    const text = atomText(source, at);
    at += text.length;
    return text.codePointAt(0);
  };
  for (;;) {
    if (at >= source.length) parseFail('[');
    if (source[at] === ']' && at > first && at >= quoted) break;
    if (at >= quoted && source.startsWith('\\Q', at)) {
      quoted = endOfQuote(source, at + 2).end;
      at += 2;
      continue;
    }
    if (source.startsWith('\\E', at)) {
      at += 2;
      continue;
    }
    if (flags.xx && at >= quoted && (source[at] === ' ' || source[at] === '\t')) {
      at++;
      continue;
    }
    const posix = /^\[:(\^?)(\w+):\]/.exec(source.slice(at, at + 20));
    if (posix !== null && at >= quoted) {
      const known = POSIX_CLASSES[posix[2] ?? ''] ?? parseFail(posix[0]);
      ranges.push(...(posix[1] === '^' ? complement(known) : known));
      at += posix[0].length;
      continue;
    }
    const letter = source[at] === '\\' && at >= quoted ? source[at + 1] ?? '' : '';
    if (letter === 'p' || letter === 'P') {
      const read = readProperty(source, at);
      properties.push(read.property);
      at = read.end;
      continue;
    }
    const shorthand = SHORTHANDS[letter];
    if (shorthand !== undefined && letter !== 'N') {
      ranges.push(...shorthand);
      at += 2;
      continue;
    }
    const from = one() ?? 0;
    const dash = source[at] === '-' && source[at + 1] !== ']' && at + 1 < source.length && !/^-(?:\\[dDwWsShHvVpPQE]|\[:)/.test(source.slice(at));
    if (!dash) {
      ranges.push({ from, to: from });
      continue;
    }
    at++;
    const to = one() ?? 0;
    if (to < from) parseFail(`[${String.fromCodePoint(from)}-${String.fromCodePoint(to)}]`);
    ranges.push({ from, to });
  }
  return { set: { negated, ranges, properties, caseless: flags.i }, end: at + 1 };
}
