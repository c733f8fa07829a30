// What middlewares of Python ask before views run, and the paths that they let through: `if not request.path.startswith('/api/'): ...`.
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import { refuses } from '../asks-who-calls.ts';
import type { OpenedByCheck } from './route.ts';

/** Longest condition that is read. */
const LONGEST = 2_000;
const LETS_THROUGH = /^(?:return(?:\s{1,4}None)?|pass|return\s{1,4}(?:await\s{1,4})?(?:self\.)?(?:_?get_response|call_next)\s?\(.{0,80}\))\s{0,8}(?:#.{0,200})?$/;

/**
 * Paths that a function lets through before it asks who calls.
 * @param text of the file. @param start, end of the function or class.
 */
export function openedByCheck(text: string, start: number, end: number, signs: LoginSigns): OpenedByCheck[] {
  if (!refuses(text.slice(start, end), signs)) return [];
  const lines = linesOf(text, start, end);
  return lines.flatMap((line, index): OpenedByCheck[] => {
    const parts = conditionOf(line);
    if (!parts.some((part) => speaksOfPath(part.text))) return [];
    const block = lines.slice(index + 1, blockEnd(lines, index));
    const inside = block.map((one) => one.text).join('\n');
    const first = block.find((one) => one.text.trim() !== '' && !one.text.trim().startsWith('#'))?.text.trim() ?? '';
    // Beside the path: who is logged in goes on, too, and a role is led to its own pages.
    const others = parts.filter((part) => !speaksOfPath(part.text)).map((part) => part.text).join(' ');
    return parts.filter((part) => speaksOfPath(part.text)).flatMap((part) => {
      const opens = /\bnot\b|!=/.test(part.text) ? refuses(inside, signs) && !others.includes('==') : LETS_THROUGH.test(first) && others === '';
      return opens ? patternsIn(part, text) : [];
    });
  });
}

function speaksOfPath(part: string): boolean {
  return /path|url/i.test(part);
}

interface Line {
  readonly text: string;
  readonly at: number;
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  // The first line with its indentation.
  for (let at = text.lastIndexOf('\n', start - 1) + 1; at < end;) {
    const next = text.indexOf('\n', at);
    const to = next < 0 || next > end ? end : next;
    lines.push({ text: text.slice(at, to).trimEnd(), at });
    at = to + 1;
  }
  return lines;
}

/** What stands between `if` and `:`, parted at `and` and `or`. */
function conditionOf({ text, at }: Line): Line[] {
  const head = /^\s{0,80}(?:if|elif)\b/.exec(text);
  const end = text.lastIndexOf(':');
  if (head === null || end < head[0].length || text.length > LONGEST) return [];
  const parts: Line[] = [];
  let from = head[0].length;
  for (const { 0: word, index } of text.matchAll(/\b(?:and|or)\b/g)) {
    if (index >= end) break;
    parts.push({ text: text.slice(from, index), at: at + from });
    from = index + word.length;
  }
  return [...parts, { text: text.slice(from, end), at: at + from }];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The first line behind the block of the line at `index`. */
function blockEnd(lines: readonly Line[], index: number): number {
  const own = indentOf(lines[index]?.text ?? '');
  for (let at = index + 1; at < lines.length; at++) if (lines[at]?.text.trim() !== '' && indentOf(lines[at]?.text ?? '') <= own) return at;
  return lines.length;
}

/** `path.startswith('/api/')`, `path in ['/a/', '/b/']`, `path in OPEN_PATHS` of this file. */
function patternsIn(part: Line, text: string): OpenedByCheck[] {
  const listed = /\bin\s{1,4}(?:self\.|settings\.)?([A-Za-z_]\w{1,60})\s{0,8}\)?$/.exec(part.text.trimEnd())?.[1];
  const startsWith = /\.\s?startswith\s?\(|\bre\.(?:match|search)\s?\(/.test(part.text);
  return [...literalsIn(part.text, part.at), ...listed === undefined ? [] : listOf(text, listed)].flatMap(({ pattern, at: place }) => {
    const plain = pattern.replace(/^\^|\$$/g, '');
    // The front page alone.
    if (!/^\/[\w/.-]{1,200}$/.test(plain) || /^\/+$/.test(plain)) return [];
    const whole = plain.replace(/\/$/, '');
    return startsWith ? [{ pattern: `${whole}/**`, at: place }] : [{ pattern: whole, at: place }];
  });
}

function literalsIn(text: string, at: number): OpenedByCheck[] {
  return Array.from(text.matchAll(/(['"])(\^?\/[^'"\s]{0,200})\1/g), ({ 2: pattern = '', index }) => ({ pattern, at: at + index }));
}

/** `NAME = ['/login/', '/register/']` */
function listOf(text: string, name: string): OpenedByCheck[] {
  const declared = new RegExp(`(?:^|[\\s.])${name}\\s{0,8}=\\s{0,8}[[({]`).exec(text);
  if (declared === null) return [];
  const from = declared.index + declared[0].length;
  const end = text.slice(from, from + 4_000).search(/[\])}]/);
  return end < 0 ? [] : literalsIn(text.slice(from, from + end), from);
}
