// Text and configuration that may be shown: there, what stands for a value has no quotes to tell it by.
import type { Bound } from '../../matching/search/bindings.ts';
import { isHarmless, withoutLiterals } from './without-literals.ts';

/** What stands behind `key:` or `key =`, in an item of a list, or between tags, up to the end of its line. */
const VALUE = /([:=>][ \t]{0,20}|^[ \t]{0,200}-[ \t]{1,20})([^\s"'<>{}[\],;:=-][^\n<>]{0,2000})/g;
/** Letters and digits mixed, as in tokens. */
const TOKEN = /(?<![\w-])(?=[A-Za-z_-]{0,60}\d)(?=[\d_-]{0,60}[A-Za-z])[\w-]{12,2000}/g;
/** Ends where a value begins. */
const BEFORE_VALUE = /(?:[:=>]|^[ \t]{0,200}-)[ \t]{0,20}["']?$/;
/** Says what was found and hides nothing. */
const PLAIN = /^(?:true|false|yes|no|on|off|null|~|\d{1,5})$/i;
/** Characters before a value that are looked at. */
const LOOK_BACK = 240;

/** The first line of `text` with its values hidden: further lines may be a value's, and nothing tells them. */
export function withoutValues(text: string): string {
  const line = text.trimStart();
  return line.includes('\n') ? `${lineWithoutValues(line.slice(0, line.indexOf('\n')).trimEnd())} ...` : lineWithoutValues(line);
}

function lineWithoutValues(line: string): string {
  return withoutLiterals(line).replace(VALUE, (_, before: string, value: string) => {
    // `a: b: c` in one line, as in flow style or a list of maps.
    const key = /^[\w.-]{1,100}(?=[:=])/.exec(value)?.[0];
    return `${before}${key === undefined ? hidden(value) : lineWithoutValues(value)}`;
  }).replace(TOKEN, '***');
}

/** What a metavariable is bound to, as it may stand in a message. @param source the file's text. */
export function boundWithoutValues(shown: string, { start, nodes }: Bound, source: string): string {
  const [node] = nodes;
  if (node?.kind === 'string' && node.parent?.kind === 'pair' && node.parent.kids[0] === node) return lineWithoutValues(shown);
  if (node?.kind === 'string') return hidden(shown);
  const line = source.slice(Math.max(start - LOOK_BACK, source.lastIndexOf('\n', start - 1) + 1, 0), Math.max(start, 0));
  return BEFORE_VALUE.test(line) && !/[:=\n]/.test(shown) ? hidden(shown) : withoutValues(shown);
}

function hidden(value: string): string {
  const plain = value.trim();
  return PLAIN.test(plain) || isHarmless(plain) || /^["'`]/.test(plain) ? withoutLiterals(value) : '***';
}
