// Unescapes literals while keeping the place of every character: backslash escapes and XML references.
import { SourceTextBuilder, verbatim, type SourceText } from './source-text.ts';

/** What `\x` stands for; a letter that is missing stands for itself. */
export type SimpleEscapes = Readonly<Record<string, string>>;

export const JSON_ESCAPES: SimpleEscapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** YAML 1.2.2, 5.7. */
export const YAML_ESCAPES: SimpleEscapes = { ...JSON_ESCAPES, 0: '\0', a: '\x07', v: '\v', e: '\x1b', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' };
/** java.util.Properties.load. */
export const PROPERTIES_ESCAPES: SimpleEscapes = { f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Decodes backslash escapes of text[start, end): `simple` ones, `\uXXXX`, `\xXX`, `\UXXXXXXXX`; a backslash before a line end joins the lines
 * (white space at the start of the next one falls away).
 */
export function decodeBackslashes(text: string, start: number, end: number, simple: SimpleEscapes): SourceText {
  // Searched in a slice: a search in the whole file would run to its end for every scalar.
  const raw = text.slice(start, end);
  let slash = nextAt(raw, '\\', start, start);
  if (slash < 0) return verbatim(text, start, end);
  const builder = new SourceTextBuilder();
  let from = start;
  while (slash >= 0) {
    builder.copy(text, from, slash);
    const letter = slash + 1 < end ? text[slash + 1] ?? '' : '';
    const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : letter === 'U' ? 8 : 0;
    from = Math.min(slash + 2, end);
    if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[from] === '\n') from++;
      while (from < end && (text[from] === ' ' || text[from] === '\t')) from++;
    } else if (digits > 0 && isHex(text, slash + 2, slash + 2 + digits, end)) {
      from = slash + 2 + digits;
      const code = parseInt(text.slice(slash + 2, from), 16);
      builder.append(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', slash, from);
    } else if (letter !== '') {
      builder.append(simple[letter] ?? letter, slash, from);
    }
    slash = nextAt(raw, '\\', start, from);
  }
  builder.copy(text, from, end);
  return builder.finish(start, end);
}

/** The file offset of `wanted` at or after file offset `from`, in a slice of the file that begins at `start`. */
function nextAt(slice: string, wanted: string, start: number, from: number): number {
  const found = slice.indexOf(wanted, from - start);
  return found < 0 ? -1 : start + found;
}

function isHex(text: string, from: number, to: number, end: number): boolean {
  return to <= end && /^[0-9a-fA-F]+$/.test(text.slice(from, to));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the five predefined entities and character references (XML 1.0, 4.1, 4.6); others stay as they stand. */
export function decodeReferences(text: string, start: number, end: number): SourceText {
  const raw = text.slice(start, end);
  let ampersand = nextAt(raw, '&', start, start);
  if (ampersand < 0) return verbatim(text, start, end);
  const builder = new SourceTextBuilder();
  let from = start;
  while (ampersand >= 0) {
    // The longest reference worth knowing is `&#x10ffff;`.
    const semicolon = text.slice(ampersand + 1, Math.min(ampersand + 12, end)).indexOf(';');
    const decoded = semicolon < 0 ? undefined : referenceValue(text.slice(ampersand + 1, ampersand + 1 + semicolon));
    if (decoded !== undefined) {
      builder.copy(text, from, ampersand);
      from = ampersand + semicolon + 2;
      builder.append(decoded, ampersand, from);
    }
    ampersand = nextAt(raw, '&', start, Math.max(from, ampersand + 1));
  }
  builder.copy(text, from, end);
  return builder.finish(start, end);
}

function referenceValue(name: string): string | undefined {
  const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (known !== undefined) return known;
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (number === null) return undefined;
  const code = number[1] !== undefined ? parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
