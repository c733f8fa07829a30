// A YAML scalar with the place of each character: maps the decoded value back onto its literal.
import { SourceTextBuilder, verbatim, type SourceText } from './source-text.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/**
 * `value`, decoded by a YAML reader from text[start, end) (quotes and block header left out), aligned with that literal.
 * White space of folded lines may be off by some spaces; every other character is exact.
 */
export function alignScalar(text: string, start: number, end: number, value: string, style: ScalarStyle): SourceText {
  if (value.length === end - start && text.startsWith(value, start)) return verbatim(text, start, end);
  const builder = new SourceTextBuilder();
  let at = start;
  for (const unit of splitUnits(value)) {
    const space = unit === ' ' || unit === '\n' || unit === '\t';
    // Indentation and line breaks that folding took away.
    while (at < end && !space && isSpace(text.charCodeAt(at)) && text[at] !== unit) at++;
    while (at < end && space && text[at] === '\r') at++;
    let length = 1;
    if (style === 'double' && text[at] === '\\') {
      while (at < end && text[at] === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) {
        at++;
        while (at < end && isSpace(text.charCodeAt(at))) at++;
      }
      if (text[at] === '\\') length = 2 + ({ x: 2, u: 4, U: 8 }[text[at + 1] ?? ''] ?? 0);
    } else if (style === 'single' && unit === "'") length = 2;
    const to = Math.min(at + length, end);
    builder.append(unit, Math.min(at, end), to);
    at = to;
  }
  return builder.finish(start, end);
}

/** Unit by unit; astral characters keep their two units together, since an escape stands for both. */
function* splitUnits(value: string): Iterable<string> {
  for (const character of value) yield character;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}
