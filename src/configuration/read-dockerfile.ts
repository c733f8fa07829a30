// Dockerfile: ENV, ARG and LABEL as keys, other instructions as they stand; continued lines, here-documents, escape directive.
import type { SourceFile } from '../model/source-file.ts';
import { commandOptions } from './command-options.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { environmentPath } from './environment-path.ts';
import { sliceText, SourceTextBuilder, trimText, verbatim, type SourceText } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt, trimmedEnd } from './text-lines.ts';
import { configurationView } from './view.ts';

const PAIRS = /^(?:env|arg|label)$/;
const MOST_LINES = 2_000;

/**
 * Reads a Dockerfile (Dockerfile reference): `ENV K=V K2="V 2"`, `ENV K V`, `ARG K=V`, `ARG K` give `env`, `K`; an instruction such as `USER root`
 * gives `[user]` with its arguments as the value (lines joined).
 */
export function readDockerfile(file: SourceFile): ConfigurationView {
  const { text } = file;
  const list = new EntryList();
  const escape = /^#[ \t]{0,20}escape[ \t]{0,20}=[ \t]{0,20}`/im.test(text.slice(0, 500)) ? '`' : '\\';
  const missing = new Set<string>();
  for (let at = 0; at < text.length && !list.full;) {
    const lineEnd = lineEndAt(text, at);
    const start = skipSpacesAt(text, at, lineEnd);
    const word = /^[A-Za-z]{2,20}(?=[ \t]|$)/.exec(text.slice(start, Math.min(lineEnd, start + 30)))?.[0];
    if (text[start] === '#' || word === undefined) { at = nextLineAt(text, lineEnd); continue; }
    const keyEnd = start + word.length;
    const { value, next } = instructionAt(text, skipSpacesAt(text, keyEnd, lineEnd), escape);
    at = afterHereDocument(text, value.value, next, missing);
    const name = word.toLowerCase();
    if (PAIRS.test(name)) pairs(list, name, value, escape);
    else {
      list.add({ path: [`[${name}]`], key: { start, end: keyEnd }, value: trimText(value) });
      if (name !== 'cmd' && name !== 'entrypoint') continue;
      for (const option of commandOptions(value)) if (option.value !== undefined) list.add({ path: [`[${name}]`, option.name.value], key: option.name, value: option.value });
    }
  }
  return configurationView({ entries: list.entries });
}

/** The arguments from `from` on, continued lines joined, comment lines between them left out. */
function instructionAt(text: string, from: number, escape: string): { readonly value: SourceText; readonly next: number } {
  let end = lineEndAt(text, from);
  let last = trimmedEnd(text, from, end);
  if (text[last - 1] !== escape) return { value: verbatim(text, from, last), next: nextLineAt(text, end) };
  const builder = new SourceTextBuilder();
  let start = from;
  for (let lines = 0; ; lines++) {
    const continued = last > start && text[last - 1] === escape && end < text.length && lines < MOST_LINES;
    builder.copy(text, start, continued ? last - 1 : last);
    if (!continued) return { value: builder.finish(from, Math.max(from, last)), next: nextLineAt(text, end) };
    do {
      start = nextLineAt(text, end);
      end = lineEndAt(text, start);
      start = skipSpacesAt(text, start, end);
    } while ((text[start] === '#' || start === end) && end < text.length);
    builder.append(' ', start, start);
    last = trimmedEnd(text, start, end);
  }
}

/** `RUN <<EOF`: the lines up to `EOF` belong to the instruction. A mark that never came is looked for once only. */
function afterHereDocument(text: string, value: string, next: number, missing: Set<string>): number {
  const mark = /<<-?["']?([A-Za-z_]\w{0,40})["']?/.exec(value.slice(0, 2_000))?.[1];
  if (mark === undefined || missing.has(mark)) return next;
  for (let at = next, lines = 0; at < text.length && lines < MOST_LINES; lines++) {
    const end = lineEndAt(text, at);
    if (text.slice(at, end).trim() === mark) return nextLineAt(text, end);
    at = nextLineAt(text, end);
  }
  missing.add(mark);
  return next;
}

function pairs(list: EntryList, name: string, all: SourceText, escape: string): void {
  const { value } = all;
  const single = /^([A-Za-z_][\w.-]{0,200})[ \t]{1,50}(?!=)/.exec(value);
  if (single !== null && name !== 'arg' && !/^[^\s=]+=/.test(value)) {
    const key = single[1] ?? '';
    list.add({ path: [name, ...environmentPath(key)], key: sliceText(all, 0, key.length), value: unquote(trimText(sliceText(all, single[0].length, value.length))) });
    return;
  }
  for (let at = 0; at < value.length;) {
    const match = /^\s{0,200}("?)([^\s="]{1,200})\1(=?)/.exec(value.slice(at, at + 700));
    if (match === null) return;
    const [whole, quote = '', key = '', equals] = match;
    const keyAt = at + whole.indexOf(key, quote === '' ? 0 : whole.indexOf(quote));
    const from = at + whole.length;
    const to = equals === '' ? from : wordEnd(value, from, escape);
    const region = sliceText(all, keyAt, keyAt + key.length);
    list.add({ path: [name, ...(name === 'label' ? [key] : environmentPath(key))], key: region, value: equals === '' ? null : unquote(sliceText(all, from, to)), at: { start: region.end, end: region.end } });
    at = to;
  }
}

/** The end of a value: white space outside quotes, not escaped. */
function wordEnd(value: string, from: number, escape: string): number {
  let quote = '';
  let at = from;
  for (; at < value.length; at++) {
    const unit = value[at] ?? '';
    if (unit === escape) at++;
    else if (quote !== '') { if (unit === quote) quote = ''; }
    else if (unit === '"' || unit === "'") quote = unit;
    else if (/\s/.test(unit)) break;
  }
  return Math.min(at, value.length);
}

function unquote(text: SourceText): SourceText {
  const { value } = text;
  const quote = value[0];
  return value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote) ? sliceText(text, 1, value.length - 1) : text;
}
