// Candidates from single statements with a form of their own: SQL accounts, Basic headers, secure strings, password fields, elements, chpasswd.
import type { Candidate } from './candidate.ts';
import { decodeBase64Text } from './decode-base64.ts';
import { nameAt } from './name-at.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented, lineStart, surroundingsAt } from './source-place.ts';

const IDENTIFIED = /identified\s{1,10}(?:with\s{1,5}["'`]?\w{3,40}["'`]?\s{1,5})?by\s{1,10}(?:values\s{1,5})?(\\?["'`]?)([^"'`;\s,)\\]{1,128})/iy;
const PASSWORD_CLAUSE = /(?:password|passwd)(?:\s{1,10}|\s{0,5}=\s{0,5}|\s{0,5}\()(?:N)?(["'])([^"'\n]{1,128})["']/iy;
const TAG = 400;
const OWNER = /(?:(?:create|alter)\s{1,5}(?:user|role|login)|set\s{1,5}password\s{1,5}for)\s{1,5}(?:if\s{1,3}not\s{1,3}exists\s{1,3})?["'`[]?([\w$#.-]{1,60})/gi;
const BASIC = /basic\s([A-Za-z0-9+/]{6,400}={0,2})/iy;
const SECURE_STRING = /convertto-securestring\s{1,5}(?:-string\s{1,5})?(["'])([^"'\n]{1,200})["']/iy;
const ELEMENT = /<[\w.:-]{1,60}>([^<>\n]{1,200})<\/[\w.:-]{1,60}>/y;
const INPUT_VALUE = /\bvalue\s{0,3}=\s{0,3}(["'])([^"'\n]{1,100})["']/;
const CHPASSWD = /echo\s{1,5}(?:-e\s{1,3})?["']?([A-Za-z_][\w.-]{0,40}):([^"'\s|]{1,100})["']?\s{0,5}\|\s{0,5}(?:sudo\s{1,5})?$/;

/** The first form that begins at the keyword at `offset`. */
export function statementAt(context: SourceContext, offset: number): Candidate | undefined {
  const { text } = context;
  switch (text.slice(offset, offset + 4).toLowerCase()) {
    case 'iden': return identified(context, offset);
    case 'basi': return basic(context, offset);
    case 'conv': return quoted(context, offset, SECURE_STRING, 'ConvertTo-SecureString');
    case 'chpa': return chpasswd(context, offset);
    case 'pass': return passwordClause(context, offset) ?? field(context, offset) ?? element(context, offset);
    default: return element(context, offset);
  }
}

function candidate(context: SourceContext, name: string, anchor: string, value: string, start: number, source: Candidate['source'], user?: string): Candidate {
  const { text } = context;
  return {
    kind: 'password', name, anchor, value, region: { start, end: start + value.length }, source, surroundings: surroundingsAt(text, start, context.path),
    commented: isCommented(text, start, context.kind), ...(user !== undefined && { user }), ...(context.document && { document: true }),
  };
}

/** `CREATE USER x IDENTIFIED BY y`, `GRANT … TO 'x'@'h' IDENTIFIED BY 'y'`. */
function identified(context: SourceContext, offset: number): Candidate | undefined {
  IDENTIFIED.lastIndex = offset;
  const match = IDENTIFIED.exec(context.text);
  const value = match?.[2];
  // A statement inside a text of SQL is documentation, such as the help tables that a dump of MySQL holds.
  if (context.kind === 'sql' && match?.[1]?.startsWith('\\') === true) return undefined;
  if (match === null || value === undefined || match[1] === '' && /^(?:external|globally|password|default)/i.test(value)) return undefined;
  const window = context.text.slice(Math.max(0, offset - 400), offset);
  const before = window.slice(window.lastIndexOf(';') + 1);
  // Only a statement is meant: "a key identified by its name" is English, in a comment of SQL, too.
  if (!/\b(?:(?:create|alter)\s{1,5}user|(?:create|alter|set)\s{1,5}role|database\s{1,5}link|grant|connect)\s/i.test(before)) return undefined;
  const user = /(?:user|to)\s{1,10}(?:if\s{1,3}not\s{1,3}exists\s{1,3})?["'`]?([\w$#]{1,60})["'`]?(?:@["'`]?[\w.%-]{1,100}["'`]?)?\s{1,10}$/i.exec(before)?.[1];
  return candidate(context, 'IDENTIFIED BY', user ?? 'IDENTIFIED BY', value, offset + match[0].length - value.length, 'command', user);
}

/** `ALTER ROLE x PASSWORD 'y'`, `CREATE LOGIN x WITH PASSWORD = 'y'`; in SQL text only, where the word is no column. */
function passwordClause(context: SourceContext, offset: number): Candidate | undefined {
  const before = context.text.slice(Math.max(0, offset - 200), offset);
  const statement = [...before.matchAll(OWNER)].at(-1);
  const owner = statement?.[1];
  if (statement === undefined || owner === undefined || before.includes(';', statement.index)) return undefined;
  PASSWORD_CLAUSE.lastIndex = offset;
  const match = PASSWORD_CLAUSE.exec(context.text);
  const value = match?.[2];
  return match === null || value === undefined ? undefined : candidate(context, 'PASSWORD', owner, value, offset + match[0].length - value.length - 1, 'command', owner);
}

/** `Authorization: Basic …`, decoded once; the account and the password are in it. */
function basic(context: SourceContext, offset: number): Candidate | undefined {
  BASIC.lastIndex = offset;
  const encoded = BASIC.exec(context.text)?.[1];
  const text = encoded === undefined ? undefined : decodeBase64Text(encoded);
  const pair = text === undefined ? null : /^([\x21-\x39\x3b-\x7e]{1,80}):([\x20-\x7e]{1,120})$/.exec(text);
  if (encoded === undefined || pair === null) return undefined;
  const start = offset + 6;
  return { ...candidate(context, 'Basic', 'Basic', pair[2] ?? '', start, 'url', pair[1]), region: { start, end: start + encoded.length } };
}

function quoted(context: SourceContext, offset: number, form: RegExp, name: string): Candidate | undefined {
  form.lastIndex = offset;
  const match = form.exec(context.text);
  const value = match?.[2];
  return match === null || value === undefined ? undefined : candidate(context, name, name, value, offset + match[0].length - value.length - 1, 'call');
}

function chpasswd(context: SourceContext, offset: number): Candidate | undefined {
  const start = lineStart(context.text, offset);
  const match = CHPASSWD.exec(context.text.slice(start, offset));
  const value = match?.[2];
  if (match === null || value === undefined) return undefined;
  return candidate(context, 'chpasswd', match[1] ?? 'chpasswd', value, context.text.indexOf(`:${value}`, start + match.index) + 1, 'command', match[1]);
}

/** `<input type="password" value="…">`. */
function field(context: SourceContext, offset: number): Candidate | undefined {
  const { text } = context;
  if (!/type\s{0,3}=\s{0,3}["']$/i.test(text.slice(Math.max(0, offset - 12), offset))) return undefined;
  const from = Math.max(0, offset - TAG);
  const open = from + text.slice(from, offset).lastIndexOf('<');
  const close = offset + text.slice(offset, offset + TAG).indexOf('>');
  if (open < from || close < offset) return undefined;
  const tag = text.slice(open, close);
  const match = INPUT_VALUE.exec(tag);
  const value = match?.[2];
  if (match === null || value === undefined || /[:@]$/.test(tag.slice(0, match.index))) return undefined;
  return candidate(context, 'value', 'input', value, open + match.index + match[0].length - value.length - 1, 'code');
}

/** `<password>…</password>` where no reader of XML was at work: documents, code, templates. */
function element(context: SourceContext, offset: number): Candidate | undefined {
  const name = nameAt(context.text, offset);
  if (name === undefined || context.text[name.start - 1] !== '<') return undefined;
  ELEMENT.lastIndex = name.start - 1;
  const value = ELEMENT.exec(context.text)?.[1];
  if (value === undefined || context.vocabulary.names.kindOf(name.last) !== 'password') return undefined;
  return candidate(context, name.last, name.full, value, name.end + 1, 'code');
}
