// Puts the defaults of `${NAME:default}` in place: what runs when nothing sets the name is a value like any other.
import { remembered } from '../model/remembered.ts';

/** Stands in a resolved text for a part that only the environment knows. */
export const UNKNOWN = '\ufffc';

export interface Fallback {
  /** Range in the resolved text that the default fills. */
  readonly from: number;
  readonly to: number;
  /** The name that would replace it, as it is written. */
  readonly key: string;
}

export interface ResolvedValue {
  readonly text: string;
  readonly fallbacks: readonly Fallback[];
  /** Index in the raw value of each unit of `text`; absent where the two are the same. */
  readonly origins?: readonly number[];
}

/** References with no default in them: `@x@` (Maven), `#{x}`, `{{x}}`, `$(x)`, `$X`, `%X%`, `ENC(x)`, `{cipher}x`. */
const OPAQUE = /@[A-Za-z][\w.-]{1,60}@|#\{[^{}]{0,200}\}|\{\{[^{}]{0,200}\}\}|\$\([^()]{0,200}\)|\$[A-Z_][A-Z0-9_]{0,60}|%[A-Z_][A-Z0-9_]{1,60}%|^(?:ENC|PLAIN)\([^)]{0,2000}\)$|^\{cipher\}.{0,2000}/y;
const BEGINS_REFERENCE = /[$@#{%]/g;
/** Defaults inside defaults; nobody writes more than three. */
const DEEPEST = 20;
/** A longer value is a document or a script, whose references are its own. */
const LONGEST = 50_000;
const NO_FALLBACKS: readonly Fallback[] = [];

/**
 * `value` with `${NAME:default}` (Spring), `${NAME:-default}` (shell, Compose, logback) replaced by the default, nested ones included.
 * `${NAME}` and other references become `UNKNOWN`.
 */
export function resolveFallbacks(value: string): ResolvedValue {
  return value.length > LONGEST || !/[$@#{%]|^ENC\(/.test(value) ? { text: value, fallbacks: NO_FALLBACKS } : resolveReferences(value);
}

const resolveReferences = remembered((value: string): ResolvedValue => {
  const resolving: Resolving = { value, closing: value.includes('${') ? closingBraces(value) : NO_BRACES, text: '', fallbacks: [], pieces: [] };
  resolve(resolving, 0, value.length, 0);
  const { text, fallbacks, pieces } = resolving;
  let origins: readonly number[] | undefined;
  return { text, fallbacks, get origins() { return (origins ??= originsOf(pieces)); } };
}, { longest: 200 });

/** A stretch of the resolved text: `length` units copied from `origin` on, or, with length 0, one unit that stands for a reference there. */
interface Piece {
  readonly origin: number;
  readonly length: number;
}

interface Resolving {
  readonly value: string;
  /** Index of the `}` that belongs to each `{`. */
  readonly closing: ReadonlyMap<number, number>;
  text: string;
  readonly fallbacks: Fallback[];
  readonly pieces: Piece[];
}

function resolve(into: Resolving, start: number, end: number, depth: number): void {
  const { value } = into;
  let copied = start;
  let at = start;
  const copy = (to: number): void => {
    if (to > copied) { into.text += value.slice(copied, to); into.pieces.push({ origin: copied, length: to - copied }); }
  };
  while (at < end) {
    if (at > 0) {
      BEGINS_REFERENCE.lastIndex = at;
      at = BEGINS_REFERENCE.exec(value)?.index ?? end;
      if (at >= end) break;
    }
    const close = value.startsWith('${', at) ? into.closing.get(at + 1) ?? end : end;
    OPAQUE.lastIndex = at;
    const length = close < end ? close + 1 - at : OPAQUE.exec(value)?.[0].length ?? 0;
    if (length === 0 || at + length > end) { at++; continue; }
    copy(at);
    if (close < end) expand(into, at, close, depth);
    else unknown(into, at);
    at += length;
    copied = at;
  }
  copy(end);
}

/** `${` stands at `open`, its `}` at `close`. */
function expand(into: Resolving, open: number, close: number, depth: number): void {
  const inner = into.value.slice(open + 2, Math.min(close, open + 2 + 130));
  const name = /^[^:?+=${}]{1,120}/.exec(inner)?.[0] ?? '';
  const operator = /^:[-=]?/.exec(inner.slice(name.length))?.[0];
  if (name === '' || operator === undefined || /^:[?+]/.test(inner.slice(name.length)) || depth >= DEEPEST) {
    unknown(into, open);
    return;
  }
  const from = into.text.length;
  resolve(into, open + 2 + name.length + operator.length, close, depth + 1);
  into.fallbacks.push({ from, to: into.text.length, key: name.trim() });
}

function unknown(into: Resolving, origin: number): void {
  into.text += UNKNOWN;
  into.pieces.push({ origin, length: 0 });
}

function originsOf(pieces: readonly Piece[]): readonly number[] {
  const origins: number[] = [];
  for (const { origin, length } of pieces) for (let at = 0; at < Math.max(1, length); at++) origins.push(origin + at);
  return origins;
}

const NO_BRACES: ReadonlyMap<number, number> = new Map();

function closingBraces(value: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit === 123) open.push(at);
    else if (unit === 125) {
      const last = open.pop();
      if (last !== undefined) closing.set(last, at);
    }
  }
  return closing;
}
