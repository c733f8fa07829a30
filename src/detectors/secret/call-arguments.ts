// Cuts the argument list of a call into its arguments, bounded, with strings and nested brackets respected.
import type { FileKind } from '../../model/file-kind.ts';
import { readLiteral, type Literal } from './read-literal.ts';

const LONGEST = 800;

/** A literal given to a call; `argument` is the name it is given under, if any. */
export interface GivenLiteral extends Literal {
  readonly argument?: string;
}

/** The literal that an argument is, or undefined where it is anything else. Arguments come in order; empty where the list does not end in reach. */
export function argumentLiterals(text: string, open: number, kind: FileKind): readonly (GivenLiteral | undefined)[] {
  const literals: (GivenLiteral | undefined)[] = [];
  let start = open + 1;
  let depth = 0;
  for (let at = open + 1; at < Math.min(text.length, open + LONGEST); at++) {
    const unit = text[at];
    if (unit === '"' || unit === "'" || unit === '`') {
      const literal = readLiteral(text, at, kind);
      if (literal === undefined) return [];
      at = literal.after - 1;
    } else if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if (unit === ')' || unit === ']' || unit === '}') {
      if (depth === 0) return [...literals, wholeLiteral(text, start, at, kind)];
      depth--;
    } else if (unit === ',' && depth === 0) {
      literals.push(wholeLiteral(text, start, at, kind));
      start = at + 1;
    }
  }
  return [];
}

/** The literal filling text[start, end) but for white space, wrappers and a conversion to bytes. */
function wholeLiteral(text: string, start: number, end: number, kind: FileKind): GivenLiteral | undefined {
  const from = start + (/^\s{0,80}/.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0);
  // Named arguments: `password: "x"`, `password="x"`.
  const [written = '', argument] = /^([A-Za-z_]\w{0,40})\s{0,3}[:=]\s{0,3}(?=["'@])/.exec(text.slice(from, Math.min(end, from + 60))) ?? [];
  const literal = readLiteral(text, from + written.length, kind);
  if (literal === undefined || literal.interpolated || literal.hashed || literal.after > end) return undefined;
  return /^[\s)]{0,20}(?:\.(?:getBytes|toCharArray|ToCharArray|encode)\([^)]{0,40}\)|\.bytes)?[\s)]{0,20}$/.test(text.slice(literal.after, end)) ? { ...literal, ...(argument !== undefined && { argument }) } : undefined;
}
