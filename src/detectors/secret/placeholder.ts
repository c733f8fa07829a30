// The placeholder grammar: what a value is before anybody asks how strong it is. Pure; knows no format and no rule.
import type { Placeholders } from '../../ruleset/vocabularies/placeholders.ts';

/** What the caller knows about the place of the value. */
export interface ValueContext {
  /** `*.example`, `*.sample`, `*.template`: prompts are expected there. */
  readonly sample: boolean;
  /** README, manual: who reads it is told to put something else there. */
  readonly document?: boolean;
  /** The name the value stands under, so that `password: password` in code is seen to be a name. */
  readonly name: string;
  /** Where a value may be a bare expression (code without quotes, shell): identifiers and calls are references. */
  readonly bare: boolean;
}

export interface Fallback {
  readonly kind: 'fallback';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * What a value is. `unset`: the prompt is the default of a look-up. `fallback`: a look-up whose literal default stands at `start..end` of the text (categories.md: a fallback is a value);
 * `name` is the key that would replace it. `literal`: to be judged; `start..end` leaves out wrappers such as `{noop}`.
 */
export type ValueClass =
  | { readonly kind: 'empty' | 'template' | 'reference' | 'masked' | 'label' | 'encrypted' | 'digest' }
  | { readonly kind: 'prompt' | 'word'; readonly unset?: Fallback }
  | Fallback
  | { readonly kind: 'literal'; readonly value: string; readonly start: number; readonly end: number };

/** Nesting of `${A:${B:x}}` that is followed. */
const NESTING = 4;
const LONGEST = 8192;

/** Classifies `text`, unquoted and unescaped. Positions in the answer count in UTF-16 units of `text`. */
export function classifyValue(text: string, context: ValueContext, lists: Placeholders): ValueClass {
  const start = text.length - text.trimStart().length;
  const value = text.trim();
  if (value === '' || value === '""' || value === "''") return { kind: 'empty' };
  if (value.length > LONGEST) return { kind: 'literal', value, start, end: start + value.length };
  const lookedUp = lookUp(value, start, context, lists, 0);
  if (lookedUp !== undefined) return lookedUp;
  if (isTemplate(value) || isSubstitution(value)) return { kind: 'template' };
  if (lists.encrypted.some((prefix) => value.startsWith(prefix)) || isMavenEncrypted(value)) return { kind: 'encrypted' };
  if (value.startsWith('{noop}')) return { kind: 'literal', value: value.slice(6), start: start + 6, end: start + value.length };
  if (lists.digests.some((prefix) => value.startsWith(prefix))) return { kind: 'digest' };
  if (isMasked(value)) return { kind: 'masked' };
  const lower = value.toLowerCase();
  if (isLabel(value)) return { kind: 'label' };
  const toBeChanged = asksToBeChanged(value, lists);
  const prompted = context.sample || context.document === true;
  if (!toBeChanged && (lists.prompts.some((prompt) => lower.includes(prompt)) || lists.examples.some((word) => lower.length > word.length && lower.includes(word)))) return { kind: 'prompt' };
  if (prompted && (toBeChanged || (context.sample && (lists.samplePrompts.includes(lower) || isNameToReplace(value))))) return { kind: 'prompt' };
  const plain = lower.replace(/^[^a-z0-9]{0,4}|[^a-z0-9]{0,4}$/g, '');
  if (lists.words.includes(plain) || isValidator(lower, lists)) return { kind: 'word' };
  if (context.bare && isExpression(value)) return { kind: 'reference' };
  return { kind: 'literal', value, start, end: start + value.length };
}

/** `your-secret-key-change-in-production`: it runs all the same until somebody does. */
export function asksToBeChanged(value: string, { samplePrompts }: Placeholders): boolean {
  const lower = value.toLowerCase();
  return samplePrompts.some((prompt) => prompt.startsWith('*') && lower.includes(prompt.slice(1)));
}

/** `DB_PASS` in a sample file, for which an installation script puts the value. */
function isNameToReplace(value: string): boolean {
  return /^[A-Z]{2,30}(?:_[A-Z]{1,30}){0,6}$/.test(value);
}

/** `${NAME}`, `${NAME:default}`, `${NAME:-default}`, nested; anything else is undefined. */
function lookUp(value: string, offset: number, context: ValueContext, lists: Placeholders, depth: number): ValueClass | undefined {
  if (!value.startsWith('${') || !value.endsWith('}')) return undefined;
  const inner = value.slice(2, -1);
  const name = /^[\w.\-[\]]{0,200}/.exec(inner)?.[0] ?? '';
  const rest = inner.slice(name.length);
  // `-` may belong to the name (`MYSQL-PWD`) or begin a shell default (`${X-default}`); the first reading is Spring's and by far the commoner.
  if (rest === '') return { kind: 'reference' };
  if (name === '' || depth >= NESTING || !rest.startsWith(':')) return { kind: 'template' };
  const operator = /^:[-=]?/.exec(rest)?.[0] ?? ':';
  // `${TOKEN:0:8}` of a shell is a part of the value.
  if (rest.startsWith(':?') || rest.startsWith(':+') || /^:-?\d{1,3}:-?\d{1,3}$/.test(rest)) return { kind: 'reference' };
  const fallback = rest.slice(operator.length);
  const begin = offset + 2 + name.length + operator.length;
  const quoted = fallback.length >= 2 && (fallback.startsWith('"') || fallback.startsWith("'")) && fallback.at(-1) === fallback[0];
  const text = quoted ? fallback.slice(1, -1) : fallback;
  const at = begin + (quoted ? 1 : 0);
  const nested = lookUp(text.trim(), at, context, lists, depth + 1);
  if (nested !== undefined) return nested.kind === 'fallback' ? { ...nested, name } : nested;
  const judged = classifyValue(text, context, lists);
  if (judged.kind === 'literal') return { kind: 'fallback', value: judged.value, start: at + judged.start, end: at + judged.end, name };
  if (judged.kind === 'prompt' || judged.kind === 'word') return { kind: judged.kind, unset: { kind: 'fallback', value: text, start: at, end: at + text.length, name } };
  return judged.kind === 'empty' ? { kind: 'reference' } : judged;
}

/** `required|string|min:8`: what a form must hold. */
function isValidator(value: string, { validators }: Placeholders): boolean {
  const rules = value.split('|');
  return rules.length > 1 && rules.every((rule) => /^[a-z_]{2,30}(?::.{0,80})?$/.test(rule)) && rules.some((rule) => validators.includes(rule.split(':', 1)[0] ?? ''));
}

const TEMPLATES: readonly RegExp[] = [
  /^[#!]\{[^}]{1,300}\}/, /^\$\([^)]{1,300}\)/, /`[^`]{1,200}`/, /<%[^%]{0,300}%>/, /^\$[A-Za-z_]\w{0,80}$/, /^\$env:\w{1,80}$/i, /^(?:\$[A-Za-z_]\w{0,80}[/:.-]{0,3}){2,8}$/, /^\$\d$/,
  /^@[\w.-]{1,100}@$/, /^%[A-Za-z_][\w.]{0,80}%$/, /^%[A-Z][A-Z0-9_-]{2,40}$/, /^%\(\w{1,80}\)s$/, /^%[sdvq@]$/, /^%{1,2}~?\w$/, /%s/, /^![A-Za-z_]\w{0,80}!$/, /^\{\w{0,40}\}$/, /\{\d?\}/, /^:[A-Za-z_]\w{0,80}$/, /^\?$/, /^<[^<>]{1,80}>$/, /^\[[A-Za-z _-]{1,60}\]$/, /^__\w{1,80}__$/, /^\(\(?[\w.-]{1,80}\)?\)$/,
  /^#\w{1,60}#$/, /^[*@]\{[\w.]{1,80}\}$/, /^\{\{?%?[\w. -]{1,80}%?\}?\}$/,
];

function isTemplate(value: string): boolean {
  return encloses(value, '${', '}') || encloses(value, '{{', '}}') || value.includes('{$') || TEMPLATES.some((form) => form.test(value));
}

/** `{COQLCE6DU6GtcS5P=}` in settings.xml, encrypted under the master password (Maven, "Password Encryption"). */
function isMavenEncrypted(value: string): boolean {
  return /^\{[A-Za-z0-9+/]{12,512}={0,2}\}$/.test(value) && /[+/=\d]/.test(value);
}

/** `$(jq -r …`, `` `cat …``: what a command prints, also where a quote inside it cut the value short, as it does `${md5('…`; `$$NAME`: Compose's escape of a variable (Compose file reference, "Interpolation"). */
function isSubstitution(value: string): boolean {
  return value.startsWith('$(') || value.startsWith('`') || /^\$\{(?:\w{1,40}\.){0,4}\w{1,40}\($/.test(value) || /^\$\$\{?[A-Za-z_]\w{0,80}\}?$/.test(value);
}

function encloses(value: string, open: string, close: string): boolean {
  const at = value.indexOf(open);
  return at >= 0 && value.includes(close, at + open.length);
}

/** `****`, `*`, `xxx`, `••••`, `LTAI4xxxxxxxx`: hidden on purpose. */
function isMasked(value: string): boolean {
  return /^(?:[*xX.•●◆?？＊_\-#~]{2,}|[*•●?？＊])$/.test(value) || /\*{3}|[xX]{5}|•{3}|\.{3}(?:$|-)|…/.test(value);
}

/** Chinese characters (also as `\u5bc6` escapes) or several words: something to read, not to type. */
function isLabel(value: string): boolean {
  if (/[\u2e80-\u9fff\uff01-\uff5e]|\\u[2-9][0-9a-fA-F]{3}/.test(value)) return true;
  const words = value.split(/\s+/);
  if (words.length === 1) return /^[A-Za-z]{2,30}[:：]$/.test(value);
  if (isAppPassword(words)) return false;
  return words.length > 2 || words.every((word) => /^[A-Za-z'’,.!?:-]+$/.test(word));
}

/** `form.pwd`, `getPassword()`, `request.getParameter("x")`, `this.password`, `a + b`: code, not a value. */
function isExpression(value: string): boolean {
  return /^[A-Za-z_$][\w$]{0,80}(?:\??\.[A-Za-z_$][\w$]{0,80}){1,8}[;,)\]]{0,3}$/.test(value)
    || /^[A-Za-z_$][\w$.]{0,120}\(/.test(value)
    || /^(?:new|await|function|return|typeof|this|self)\b/.test(value)
    || /[{}();]/.test(value) && /^[\w$.]{1,80}\s{0,2}[({]/.test(value);
}

/** Google's password for a program, as its page shows it: four groups of four letters, which are words where each has a vowel. */
function isAppPassword(words: readonly string[]): boolean {
  return words.length === 4 && words.every((word) => /^[a-z]{4}$/.test(word)) && words.some((word) => !/[aeiouy]/.test(word));
}
