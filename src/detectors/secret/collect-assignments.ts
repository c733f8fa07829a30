// Candidates from source text: a name of ours beside a literal, as assignment, entry, named argument, setter, comparison or default of a look-up.
import type { FileKind } from '../../model/file-kind.ts';
import type { NameKind } from '../../ruleset/vocabularies/credential-keys.ts';
import type { Candidate } from './candidate.ts';
import { nameAt, type NameAt } from './name-at.ts';
import { readLiteral, skip, type Literal } from './read-literal.ts';
import type { SourceContext } from './source-context.ts';
import { entriesAround, isCommented, lineStart, nearestUser, surroundingsAt } from './source-place.ts';
import { splitName } from './split-name.ts';

/** How the name and the literal are joined. */
type Join = 'assign' | 'compare' | 'argument' | 'call' | 'fallback';

const CLOSE_AND_OPERATOR = /(["'`\])]{0,3})(\(\))?[ \t]{0,40}(?:(=>|:=|<-|={1,3}|!={1,2}|<>|\?:|:|(?:\|\||\?\?)|\bor\b)|(,)|(\()|\.(equals|equalsIgnoreCase|Equals|CompareTo|compareTo|contentEquals)\()[ \t]{0,40}(?:\r?\n[ \t]{1,120})?/y;
/** A type between name and value: `password: string = "…"`, `pwd: String := '…'`. */
const TYPE_THEN_EQUALS = /[A-Za-z_][\w.<>[\]?| ]{0,60}?(?::=|=)[ \t]{0,20}/y;
const BYTES = /(?:new\s{1,3}(?:byte|Byte|sbyte)\s{0,3}\[\s{0,3}\d{0,3}\s{0,3}\]\s{0,3})?[{[]\s{0,20}(?:\(byte\)\s{0,2})?(?:0x[0-9a-fA-F]{1,2}|-?\d{1,3})(?:\s{0,20},\s{0,20}(?:\(byte\)\s{0,2})?(?:0x[0-9a-fA-F]{1,2}|-?\d{1,3})){7,63}\s{0,20},?\s{0,20}[}\]]/y;
const LOOK_UP = /(?:[\w$.]{1,60}\.)?([A-Za-z_$.]{2,40})\(\s{0,5}["']([\w.:-]{2,80})["']\s{0,5},\s{0,5}(?:default\s{0,3}=\s{0,3})?/y;
/** The value of a field that is set by nothing else (Pydantic, "Fields"): `key: str = Field(default="…"`, `key: str = Field("…"`. */
const FIELD_DEFAULT = /(?:[A-Za-z_]\w{0,40}\.)?[Ff]ield\(\s{0,60}(?:default\s{0,3}=\s{0,3})?/y;
/** The literal stands in the example that a description of an interface gives: `"example": {"password": …`, `examples=["…`. */
const IN_EXAMPLE = /(?<!\w)examples?["']?\s{0,4}[:=]\s{0,4}[[({]?\s{0,60}(?:\{[^{}]{0,400})?$/;
const OR_LITERAL = /[\w$.?]{2,80}(?:\[["'][\w.-]{1,60}["']\]|\(["'][\w.-]{1,60}["']\))?\s{0,5}(?:\|\||\?\?|\?:|\bor\b)\s{0,5}/y;
const NEW_OBJECT = /\bnew[ \t]{1,3}[\w.]{0,100}/g;
/** What texts stand between where no other mark could stand alone in them. */
const QUOTED_BY: Partial<Record<FileKind, string>> = { java: '"', csharp: '"', c: '"', cpp: '"', 'objective-c': '"', vbnet: '"', 'visual-basic': '"', delphi: "'" };
const BEFORE_COLUMN = /\b(?:where|and|or)[\s"'`(+&.\\]{1,20}(?:[\w`"[\]]{1,30}\.)?[`"[]?$/i;
const STATEMENT = 400;
const COMPARING = /\.(?:equals|Equals|equalsIgnoreCase|compareTo|CompareTo|contentEquals)$/;
const ESCAPED_ENTRY = /\\{1,3}"\s{0,3}:\s{0,3}\\{1,3}"([^"\\]{1,200})(\\{1,3}")/y;
/** `:default` of Spring, `:-default` and `:=default` of a shell; `:+text` and `:?text` are no defaults, `:0:8` is a part of the value. */
const REFERENCE_DEFAULT = /:(?![?+]|-?\d{1,3}:-?\d{1,3}\})(?:[-=]|(?![-=]))([^{}"'\r\n]{1,120})\}/y;
/** Calls whose name holds a credential word but that ask for it, check it or look by it. */
const ASKING = /^(?:get|is|has|find|select|query|by|check|valid|validate|verify|match|matches|decode|decrypt|parse|read|load|fetch|request|forgot|show|on|handle|test|assert|expect|require|remove|delete|clear|generate|create|new|build|t|i18n)$/;

/** At most one candidate per hit; `after` lets the caller skip hits inside what was read. */
export function assignmentAt(context: SourceContext, offset: number): Candidate | undefined {
  const { text } = context;
  const name = withoutControl(context, withoutComparison(nameAt(text, offset)));
  if (name === undefined) return undefined;
  if (text[name.end] === '\\') return escapedEntry(context, name);
  if (text[name.end] === ')' || text.startsWith('())', name.end)) return comparedBefore(context, name);
  if (text.startsWith('${', name.start - 2)) return referenceDefault(context, name);
  CLOSE_AND_OPERATOR.lastIndex = name.end;
  const operator = CLOSE_AND_OPERATOR.exec(text);
  if (operator === null) return undefined;
  const [whole, closing = '', called, equals, comma, open, comparing] = operator;
  const from = name.end + whole.length;
  const join = joinOf(context, name, closing, called !== undefined, equals, comma !== undefined, open !== undefined, comparing !== undefined);
  // A colon before a quote is no SQL: there the quote ends the cell that the name stands in.
  if (join === undefined || equals === ':' && context.kind === 'sql' || equals === '=' && comparesColumn(text, name.start)) return undefined;
  const named = kindOf(context, name);
  if (named === undefined) return undefined;
  const { kind } = named;
  const place = equals === ':' && closing === '' ? skip(TYPE_THEN_EQUALS, text, from) : from;
  const literal = readLiteral(text, place, context.kind);
  if (literal !== undefined && equals === '=' && endsLiteral(context, name.start, literal.start - 1)) return undefined;
  if (literal !== undefined) return join !== 'call' || closesAfter(text, literal) ? withDoubt(fromLiteral(context, name, kind, literal, ternary(context, name, equals) ? 'fallback' : join), named) : undefined;
  if (join === 'assign' && (kind === 'key' || kind === 'iv' || kind === 'salt')) {
    const bytes = skip(BYTES, text, place);
    // A list of decimal numbers in brackets is as often one of key codes.
    if (bytes > place && (text[place] !== '[' || text.slice(place, bytes).includes('0x'))) return make(context, name, 'key', { value: text.slice(place, bytes).replace(/\s+/g, ''), start: place, end: bytes }, 'crypto', kind);
  }
  return join === 'assign' ? withDoubt(fallbackAt(context, name, kind, place), named) : undefined;
}

/** `"…;Pwd=" + password + ";"`: the quote behind the sign ends the literal that the name stands in. */
function endsLiteral({ text, kind }: SourceContext, name: number, quote: number): boolean {
  if (!QUOTED_BY[kind]?.includes(text[quote] ?? '')) return false;
  const before = text.slice(lineStart(text, name), name);
  return before.split(text[quote] ?? '').length % 2 === 0;
}

/** `WHERE … password = '…'`, `AND t.pwd = '…'`: a query looks for a row, it sets no credential. */
function comparesColumn(text: string, start: number): boolean {
  if (!BEFORE_COLUMN.test(text.slice(Math.max(0, start - 60), start))) return false;
  const before = text.slice(Math.max(0, start - STATEMENT), start);
  const statement = before.slice(before.lastIndexOf(';') + 1);
  return /\bwhere\b/i.test(statement) && /\b(?:select|from|update|delete)\b/i.test(statement);
}

function withDoubt(candidate: Candidate | undefined, named: Named): Candidate | undefined {
  return candidate === undefined || !named.doubtful ? candidate : { ...candidate, doubtful: true };
}

/** The name of the call whose first, second or third argument opens with the quote at `quote`: `ProfileString("x.ini", "db", "pwd", …`. */
function callBefore(text: string, quote: number): string | undefined {
  let at = backOverBlanks(text, backOverWide(text, quote));
  for (let argument = 0; argument < 2 && text[at - 1] === ','; argument++) {
    const behind = backOverBlanks(text, at - 1);
    const close = text[behind - 1] === ')' ? behind - 2 : behind - 1;
    const mark = text[close];
    const low = Math.max(0, close - 80);
    const open = mark === '"' || mark === "'" ? low + text.slice(low, close).lastIndexOf(mark) : -1;
    if (open < low) return undefined;
    at = backOverBlanks(text, backOverWide(text, open));
  }
  return text[at - 1] === '(' ? nameAt(text, at - 2)?.full : undefined;
}

/** Before the macro or prefix that makes a text of C++ wide: `_T("`, `TEXT("`, `L"`. */
function backOverWide(text: string, quote: number): number {
  return quote - (/(?:\b(?:_T|TEXT)\(|\bL)$/.exec(text.slice(Math.max(0, quote - 6), quote))?.[0].length ?? 0);
}

function backOverBlanks(text: string, at: number): number {
  let from = at;
  while (at - from < 40 && /\s/.test(text[from - 1] ?? 'x')) from--;
  return from;
}

/** `cond ? key : "…"`: the literal is what is left when nothing is set. */
function ternary(context: SourceContext, name: NameAt, equals: string | undefined): boolean {
  return equals === ':' && /\?\s{0,5}$/.test(context.text.slice(Math.max(0, name.start - 6), name.start));
}

function joinOf(context: SourceContext, name: NameAt, closing: string, called: boolean, equals: string | undefined, comma: boolean, open: boolean, comparing: boolean): Join | undefined {
  const quote = /["'`]/.exec(closing)?.[0];
  if (comparing || equals !== undefined && /^(?:={2,3}|!={1,2}|<>)$/.test(equals)) return 'compare';
  if (equals === '||' || equals === '??' || equals === '?:' || equals === 'or') return 'fallback';
  if (comma) return quote !== undefined || isConstant(name.last) ? argumentJoin(context, quote === undefined ? name.start : name.start - 1) : undefined;
  if (open) {
    const first = splitName(name.last)[0] ?? '';
    return closing === '' && !called && !ASKING.test(first) ? 'call' : undefined;
  }
  return called ? undefined : 'assign';
}

/** `SECURITY_CREDENTIALS`: the name of a setting, not the variable that holds it. */
function isConstant(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name);
}

/** `put("password", …` and `put(Context.SECURITY_CREDENTIALS, …` set, `getProperty("password", …` has a default, anything else is a list of names. */
function argumentJoin(context: SourceContext, start: number): Join | undefined {
  const call = callBefore(context.text, start)?.toLowerCase();
  if (call === undefined) return undefined;
  const last = call.slice(call.lastIndexOf('.') + 1);
  if (context.vocabulary.keys.getters.includes(last) || context.vocabulary.keys.getters.includes(call)) return 'fallback';
  return context.vocabulary.keys.setters.includes(last) ? 'argument' : undefined;
}

function closesAfter(text: string, literal: Literal): boolean {
  return /^\s{0,10}(?:\.getBytes\([^)]{0,30}\)|\.toCharArray\(\))?\s{0,10}\){1,4}/.test(text.slice(literal.after, literal.after + 60));
}

interface Named {
  readonly kind: NameKind;
  /** The name alone proves nothing; only a published secret counts. */
  readonly doubtful: boolean;
}

function kindOf(context: SourceContext, name: NameAt): Named | undefined {
  const { names } = context.vocabulary;
  const above = name.full === name.last ? [] : splitName(name.full.slice(0, -name.last.length));
  const kind = names.kindOf(name.last, above);
  if (kind === 'iv') return { kind, doubtful: !context.aboutCiphers() };
  // A bare `secret` in a file about tokens or ciphers is their key.
  if (kind === 'secret' && splitName(name.last).length === 1 && context.aboutCiphers()) return { kind: 'key', doubtful: false };
  if (kind !== undefined) return { kind, doubtful: false };
  return names.isBareKey(name.last) ? { kind: 'key', doubtful: !context.aboutCiphers() } : undefined;
}

/** `encryptor.setPassword("…")`: what Jasypt calls the password of its encryptors is the key of a cipher. */
function setsCipherKey(context: SourceContext, name: NameAt): boolean {
  if (!/\.setPassword(?:CharArray)?$/.test(name.full)) return false;
  const receiver = name.full.slice(0, name.full.indexOf('.'));
  if (/(?:encryptor|pbeconfig)$/i.test(receiver)) return true;
  const before = context.text.slice(Math.max(0, name.start - 600), name.start);
  const created = [...before.matchAll(NEW_OBJECT)].findLast((match) => {
    const left = before.slice(0, match.index).trimEnd();
    return left.endsWith('=') && left.slice(0, -1).trimEnd().endsWith(` ${receiver}`);
  });
  return /(?:Encryptor|PBEConfig)$/.test(created?.[0] ?? '');
}

function fromLiteral(context: SourceContext, name: NameAt, kind: NameKind, literal: Literal, join: Join): Candidate | undefined {
  const { text } = context;
  if (literal.interpolated || literal.hashed && kind !== 'password') return undefined;
  // A concatenation is decided by what it is joined with; `"…" + x` is code.
  if (/^\s{0,5}(?:\+(?!\s{0,120}["'])|\.(?!\w)|&(?!&)|\.(?:format|concat|replace|formatted)\()/.test(text.slice(literal.after, literal.after + 140))) return undefined;
  if (join === 'compare' && kind !== 'password') return undefined;
  if (kind === 'password' && join === 'call' && setsCipherKey(context, name)) return make(context, name, 'key', literal, 'crypto', 'key');
  const setter = join === 'call' || join === 'argument' || join === 'assign' && name.full !== name.last && !/[[\]"'`]/.test(text[name.end] ?? '');
  const keyBytes = join === 'assign' && literal.bytes && (kind === 'key' || kind === 'iv');
  const candidate = { ...make(context, name, kind, literal, keyBytes ? 'crypto' : 'code', kind), ...(setter && { assigned: true }), ...(literal.stored && { stored: true }) };
  return join === 'fallback' ? { ...candidate, fallbackOf: name.full } : candidate;
}

/** `= os.getenv("X", "default")`, `= process.env.X || "default"`: the literal is what runs when nothing is set. */
function fallbackAt(context: SourceContext, name: NameAt, kind: NameKind, from: number): Candidate | undefined {
  const { text, vocabulary } = context;
  LOOK_UP.lastIndex = from;
  const call = LOOK_UP.exec(text);
  if (call !== null && vocabulary.keys.getters.includes((call[1] ?? '').toLowerCase().replace(/^.*\./, ''))) {
    const literal = readLiteral(text, from + call[0].length, context.kind);
    return literal === undefined || literal.interpolated ? undefined : { ...make(context, name, kind, literal, 'code', kind), fallbackOf: call[2] ?? '' };
  }
  const field = context.kind === 'python' ? skip(FIELD_DEFAULT, text, from) : from;
  if (field > from) {
    const literal = readLiteral(text, field, context.kind);
    return literal === undefined || literal.interpolated ? undefined : { ...make(context, name, kind, literal, 'code', kind), fallbackOf: name.last };
  }
  OR_LITERAL.lastIndex = from;
  const or = OR_LITERAL.exec(text);
  if (or === null) return undefined;
  const literal = readLiteral(text, from + or[0].length, context.kind);
  const left = or[0].replace(/(?:\|\||\?\?|\?:|\bor\b)\s{0,5}$/, '').trimEnd();
  const key = nameAt(left, left.length - 1 - (/["'\])]{1,3}$/.exec(left)?.[0].length ?? 0))?.last ?? '';
  return literal === undefined || literal.interpolated ? undefined : { ...make(context, name, kind, literal, 'code', kind), fallbackOf: key };
}

/** `password.equals("…")`: the method is no part of the name. */
function withoutComparison(name: NameAt | undefined): NameAt | undefined {
  if (name === undefined || !COMPARING.test(name.full)) return name;
  const full = name.full.replace(COMPARING, '');
  return { start: name.start, end: name.start + full.length, full, last: full.slice(full.lastIndexOf('.') + 1) };
}

/** `If txtPassword.Text = "…" Then`, `edtPwd.Text = '…'` of Pascal, `txtPwd.Text == "…"`: what a control holds is compared; where it is set, the text may be a caption. */
function withoutControl({ text, kind }: SourceContext, name: NameAt | undefined): NameAt | undefined {
  if (name === undefined || !/\.(?:[tT]ext|[vV]alue)$/.test(name.full)) return name;
  const operator = /^[ \t]{0,4}(={1,2}|<>|!=)[ \t]{0,4}["']/.exec(text.slice(name.end, name.end + 12))?.[1];
  const line = text.slice(Math.max(text.lastIndexOf('\n', name.start) + 1, name.start - 200), name.start);
  const compared = operator !== undefined && (operator !== '=' || kind === 'delphi' || (kind === 'vbnet' || kind === 'visual-basic' || kind === 'powerbuilder') && /^[ \t]{0,60}(?:else[ \t]?)?if\b(?!.{0,200}\bthen\b)/i.test(line));
  if (!compared) return name;
  const full = name.full.slice(0, name.full.lastIndexOf('.'));
  return { ...name, full, last: full.slice(full.lastIndexOf('.') + 1) };
}

/** `"…".equals(password)`. */
function comparedBefore(context: SourceContext, name: NameAt): Candidate | undefined {
  const before = context.text.slice(Math.max(0, name.start - 120), name.start);
  const match = /["']([^"'\n]{3,80})["']\.(?:equals|Equals|equalsIgnoreCase|contentEquals)\(\s{0,3}(?:[\w$]{1,40}\.(?:get)?)?$/.exec(before);
  const kind = match === null ? undefined : kindOf(context, name);
  if (match === null || kind?.kind !== 'password') return undefined;
  const start = name.start - before.length + match.index + 1;
  return make(context, name, 'password', { value: match[1] ?? '', start, end: start + (match[1] ?? '').length }, 'code', 'password');
}

/** `\"password\":\"…\"`: JSON inside a string of JSON, SQL or code. */
function escapedEntry(context: SourceContext, name: NameAt): Candidate | undefined {
  ESCAPED_ENTRY.lastIndex = name.end;
  const match = ESCAPED_ENTRY.exec(context.text);
  const value = match?.[1];
  const kind = match === null ? undefined : kindOf(context, name);
  if (match === null || value === undefined || kind === undefined) return undefined;
  const start = name.end + match[0].length - (match[2] ?? '').length - value.length;
  const candidate = make(context, name, kind.kind, { value, start, end: start + value.length }, context.kind === 'sql' ? 'row' : 'setting', kind.kind);
  return withDoubt(candidate, kind);
}

/** `@Value("${db.password:root}")`, `PASSWORD="${PASSWORD:-root}"`. */
function referenceDefault(context: SourceContext, name: NameAt): Candidate | undefined {
  REFERENCE_DEFAULT.lastIndex = name.end;
  const match = REFERENCE_DEFAULT.exec(context.text);
  if (match === null) return undefined;
  const named = kindOf(context, name);
  if (named === undefined) return undefined;
  const value = match[1] ?? '';
  const end = name.end + match[0].length - 1;
  return withDoubt({ ...make(context, name, named.kind, { value, start: end - value.length, end }, 'setting', named.kind), fallbackOf: name.full }, named);
}

function make(context: SourceContext, name: NameAt, kind: NameKind, literal: { readonly value: string; readonly start: number; readonly end: number }, source: Candidate['source'], named: NameKind): Candidate {
  const { text, vocabulary } = context;
  const bound = isMarkup(context) && isBound(text, name.start);
  const example = IN_EXAMPLE.test(text.slice(Math.max(0, name.start - 500), name.start).replace(/["'`]$/, ''));
  return {
    kind: named === 'iv' || named === 'salt' ? named : kind, name: name.full, anchor: name.full, value: literal.value, region: { start: literal.start, end: literal.end }, source,
    surroundings: '', commented: isCommented(text, name.start, context.kind),
    lookAround: () => {
      const user = kind === 'password' ? nearestUser(text, name.start, vocabulary, vocabulary.names.stemOf(name.last)) : undefined;
      return { surroundings: surroundingsAt(text, name.start, context.path), ...(user !== undefined && { user }) };
    },
    beside: () => entriesAround(text, name.start), ...((context.document || example) && { document: true }), ...(example && { sample: true }), ...(bound && { bare: true }),
  };
}

/** `:password=`, `v-bind:password=`, `@password=`: the value is an expression of the template. */
function isBound(text: string, at: number): boolean {
  let start = at;
  while (at - start < 44 && /[\w.:@#-]/.test(text[start - 1] ?? ' ')) start--;
  return /^(?:[:@#]|v-)/.test(text.slice(start, at));
}

function isMarkup(context: SourceContext): boolean {
  return context.kind === 'vue' || context.kind === 'html' || context.kind === 'jsp' || context.kind === 'razor' || context.kind === 'aspx';
}
