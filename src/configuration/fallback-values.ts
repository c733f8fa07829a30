// Puts the defaults of `${NAME:default}` in place: what runs when nothing sets the name is a value like any other.

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

/**
 * `value` with `${NAME:default}` (Spring), `${NAME:-default}` (shell, Compose, logback) replaced by the default, nested ones included.
 * `${NAME}` and other references become `UNKNOWN`.
 */
export function resolveFallbacks(value: string): ResolvedValue {
  if (!/[$@#{%]|^ENC\(/.test(value)) return { text: value, fallbacks: [] };
  const out: Mutable = { text: '', fallbacks: [], origins: [] };
  resolve(value, 0, value.length, out);
  return out;
}

interface Mutable {
  text: string;
  readonly fallbacks: Fallback[];
  readonly origins: number[];
}

function resolve(value: string, start: number, end: number, out: Mutable): void {
  let at = start;
  while (at < end) {
    if (value.startsWith('${', at)) {
      const close = closingBrace(value, at + 2, end);
      if (close >= 0) {
        expand(value, at, close, out);
        at = close + 1;
        continue;
      }
    }
    OPAQUE.lastIndex = at;
    const opaque = OPAQUE.exec(value);
    if (opaque !== null && at + opaque[0].length <= end) {
      append(out, UNKNOWN, at);
      at += opaque[0].length;
    } else append(out, value[at] ?? '', at++);
  }
}

/** `${` stands at `open`, its `}` at `close`. */
function expand(value: string, open: number, close: number, out: Mutable): void {
  const inner = value.slice(open + 2, close);
  const name = /^[^:?+=${}]{1,120}/.exec(inner)?.[0] ?? '';
  const operator = /^:[-=]?/.exec(inner.slice(name.length))?.[0];
  if (name === '' || operator === undefined || /^:[?+]/.test(inner.slice(name.length))) {
    append(out, UNKNOWN, open);
    return;
  }
  const from = out.text.length;
  resolve(value, open + 2 + name.length + operator.length, close, out);
  out.fallbacks.push({ from, to: out.text.length, key: name.trim() });
}

function append(out: Mutable, text: string, origin: number): void {
  out.text += text;
  out.origins.push(origin);
}

function closingBrace(value: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    if (value[at] === '{') depth++;
    else if (value[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
