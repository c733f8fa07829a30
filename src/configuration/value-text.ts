// Values of several lines with the place of each of their characters: literals of SQL with escapes, indented blocks of YAML.
import type { Region } from '../model/location.ts';
import { SourceTextBuilder, type SourceText } from './source-text.ts';

/** MySQL (manual, 9.1.1) and PostgreSQL's COPY ("Text Format") agree on all letters that they share. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', Z: '\x1a' };

/**
 * The cell's literal, decoded character by character. Whether backslashes escape is the dialect's matter: the reading that gives the value
 * which the reader read is right; undefined where none does.
 */
export function literalText(text: string, { region, value }: { readonly region: Region; readonly value: string | null }): SourceText | undefined {
  return [true, false].map((backslash) => decodeLiteral(text, region, backslash)).find((one) => one.value === value);
}

function decodeLiteral(text: string, { start, end }: Region, backslash: boolean): SourceText {
  const quote = text[end] ?? '';
  const builder = new SourceTextBuilder();
  let plain = start;
  for (let at = start; at < end;) {
    const doubled = text[at] === quote && text[at + 1] === quote;
    if (!doubled && !(backslash && text[at] === '\\' && at + 1 < end)) { at++; continue; }
    builder.copy(text, plain, at);
    const next = text[at + 1] ?? '';
    builder.append(doubled ? quote : ESCAPES[next] ?? next, at, at + 2);
    plain = at += 2;
  }
  builder.copy(text, plain, end);
  return builder.finish(start, end);
}

/** The block at `region`, whose first line stands at the margin of all, where it is `value` without the margin; undefined for folded and quoted ones. */
export function dedentedText(text: string, region: Region, value: string): SourceText | undefined {
  const margin = region.start - (text.lastIndexOf('\n', region.start - 1) + 1);
  const builder = new SourceTextBuilder();
  for (let at = region.start; at < region.end;) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 || feed >= region.end ? region.end : feed + 1;
    builder.copy(text, at, next);
    at = next;
    for (let column = 0; column < margin && text[at] === ' ' && at < region.end; column++) at++;
  }
  const dedented = builder.finish(region.start, region.end);
  return withoutTrailingSpace(dedented.value) === withoutTrailingSpace(value) ? dedented : undefined;
}

function withoutTrailingSpace(text: string): string {
  return text.split('\n').map((line) => line.trimEnd()).join('\n').trimEnd();
}
