// Candidates written out for readers: `账号：admin 密码：123456`, `用户名/密码：x/y`, account tables, `KEY=value` lines of shells and documents.
import type { Candidate } from './candidate.ts';
import { nameAt, type NameAt } from './name-at.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented, lineStart, surroundingsAt } from './source-place.ts';

const AFTER_NAME = /(?:["'`*_)）\]】]{0,4})[ \t\u3000]{0,4}(?:[:：=]|是|为|[(（])?[:：]?[ \t\u3000`"'“*]{0,5}([\x21-\x7e]{1,60})/y;
const PAIR_NAME = /(?:用户名|账号|帐号|账户|用户|user(?:name)?|account|login)[ \t]{0,2}[/／、和与及&|]?[ \t]{0,2}(?:初始|默认|登录)?(?:密码|口令|password|pass|pwd)[ \t]{0,3}(?:分别)?(?:[:：=]|是|为)[ \t\u3000`"'“*]{0,5}([A-Za-z0-9_.@-]{1,40})[ \t]{0,2}[/／、,，:：|][ \t]{0,2}([\x21-\x2b\x2d-\x7e]{1,40})/iy;
const ACCOUNT_BEFORE = /(?:用户名|账号|帐号|账户|登录名|工号|user(?:name)?|account|login)["'`*]{0,3}[ \t\u3000]{0,3}(?:[:：=]|是|为)[ \t\u3000`"'“*]{0,4}([A-Za-z0-9_.@-]{2,40})/gi;
const BARE_USER = /(?:user(?:_?name)?|account|uid)["']?\s{0,4}[:=]\s{0,4}["']?([^\s"'\\,;]{1,64})/gi;
const BARE = /([^\s"'`,;|&<>()[\]{}\\]{1,200})/y;

/** An account of a document or comment whose password word stands at `offset`. */
export function proseAt(context: SourceContext, offset: number): Candidate | undefined {
  const { text } = context;
  const paired = pairAt(context, offset);
  if (paired !== undefined) return paired;
  const name = withoutVerb(nameAt(text, offset));
  if (name === undefined || context.vocabulary.names.kindOf(name.last) !== 'password') return undefined;
  const chinese = /[\u4e00-\u9fff]$/.test(name.full);
  if (!chinese && !context.document) return undefined;
  AFTER_NAME.lastIndex = name.end;
  const match = AFTER_NAME.exec(text);
  const run = match?.[1];
  if (match === null || run === undefined) return undefined;
  const joined = text.slice(name.end, name.end + match[0].length - run.length);
  if (!/[:：=是为]/.test(joined) && !(chinese && /^\d{6,}/.test(run))) return undefined;
  const value = trimmed(run);
  const start = name.end + match[0].length - run.length;
  // `密码：6-20位`: what follows in Chinese makes it a description.
  if (value.length < 3 || /[\u4e00-\u9fff]/.test(text[start + value.length] ?? '') && !/^[,.;。，；)]/.test(run.slice(value.length))) return undefined;
  // `ADMIN_PASSWORD: Admin password for the archive` goes on in words and says what the name is for.
  if (/^[A-Za-z]+$/.test(value) && run === value && /^[ \t][a-z]{2,30}[ \t\r\n.,]/.test(text.slice(start + value.length, start + value.length + 34))) return undefined;
  const begin = lineStart(text, name.start);
  const user = [...text.slice(Math.max(0, begin - 80), name.start).matchAll(ACCOUNT_BEFORE)].at(-1)?.[1];
  return candidate(context, name.full, value, start, user);
}

/** `口令为 123456`, `密码均为：123456`: the verb runs into the word. */
function withoutVerb(name: NameAt | undefined): NameAt | undefined {
  const tail = name === undefined ? undefined : /(?:密码|密碼|口令)((?:均|都|全部|全|统一|一律)?[是为])$/.exec(name.full)?.[1];
  if (name === undefined || tail === undefined) return name;
  return { ...name, end: name.end - 1, full: name.full.slice(0, -tail.length), last: name.last.slice(0, -tail.length) };
}

/** `用户名/密码：admin/admin123`. */
function pairAt(context: SourceContext, offset: number): Candidate | undefined {
  const { text } = context;
  // The word for the account stands directly before, or a sign between the two.
  if (!/[号户名rtn/／、和与及&|始认录 \t]/i.test(text[offset - 1] ?? '')) return undefined;
  for (let from = offset; from >= Math.max(0, offset - 10); from--) {
    PAIR_NAME.lastIndex = from;
    const match = PAIR_NAME.exec(text);
    const run = match?.[2];
    if (match === null || run === undefined) continue;
    const value = trimmed(run);
    return value.length < 3 ? undefined : candidate(context, 'password', value, from + match[0].length - run.length, match[1]);
  }
  return undefined;
}

/** Signs that end a sentence or a quotation are not part of the password. */
function trimmed(run: string): string {
  const end = run.search(/["'`*)\]<]/);
  return (end < 0 ? run : run.slice(0, end)).replace(/[.,;>}]$/, '');
}

function candidate(context: SourceContext, name: string, value: string, start: number, user: string | undefined): Candidate {
  return {
    kind: 'password', name, anchor: user ?? name, value, region: { start, end: start + value.length }, source: 'prose', surroundings: surroundingsAt(context.text, start, context.path),
    commented: isCommented(context.text, start, context.kind), document: true, bare: true, ...(user !== undefined && { user }),
  };
}

const UNQUOTED = new Set(['shell', 'batch', 'markdown', 'text', 'log', 'unknown', 'dockerfile']);
const BEFORE_SHELL = /(?:^|[;&|]|\b(?:export|set|env|local|declare|readonly|ENV|ARG|setx?)|--build-arg|\s-[eD]|-D|--)[ \t]{0,4}["']?$/;

/**
 * `PASSWORD=value` of shells, batch files, options and documents, and `password: value` lines that stand inside another text
 * (a YAML document in a cell of an INSERT, with `\n` for its line ends).
 */
export function unquotedAt(context: SourceContext, offset: number, embedded: boolean): Candidate | undefined {
  const { text, kind } = context;
  const name = nameAt(text, offset);
  if (name === undefined) return undefined;
  const before = text.slice(Math.max(0, name.start - 60), name.start);
  const inText = /\\[nrt][ \t]{0,40}(?:- )?#?[ \t]{0,4}$/.test(before) || embedded && /\n[ \t]{0,40}(?:- )?#?[ \t]{0,4}$/.test(before);
  const noted = !inText && !UNQUOTED.has(kind);
  const separator = (context.document ? /^[ \t]{0,3}[:：=][ \t]{0,6}/ : /^(?:=|[ \t]{0,3}:[ \t]{1,6}|[ \t]{1,6}=[ \t]{0,6})/).exec(text.slice(name.end, name.end + 14))?.[0];
  // In a comment of code only `name=value` is a setting that somebody noted down.
  if (separator === undefined || noted && (separator !== '=' || !isCommented(text, name.start, kind))) return undefined;
  // `password = pPassword` of a stored procedure is no setting.
  if (kind === 'sql' && !separator.includes(':') && !(separator === '=' && name.full.includes('.')) && !/\\[nrt][ \t]{0,40}$/.test(before)) return undefined;
  const shell = kind === 'shell' || kind === 'batch' || kind === 'dockerfile';
  if (!inText && shell && (separator !== '=' || !BEFORE_SHELL.test(before) && !/(?:^|\n)[ \t]{0,40}$/.test(before))) return undefined;
  if (!inText && !shell && !/(?:^|\n)[ \t>#*/;-]{0,40}$/.test(before) && !BEFORE_SHELL.test(before)) return undefined;
  const above = name.full === name.last ? [] : name.full.toLowerCase().split('.').slice(0, -1);
  const kindOfName = context.vocabulary.names.kindOf(name.last, above);
  // `账号密码：admin/123456` is a sentence, read as such.
  if (kindOfName === undefined || context.document && kindOfName === 'password' && /[\u4e00-\u9fff]/.test(name.last)) return undefined;
  BARE.lastIndex = name.end + separator.length;
  const value = BARE.exec(text)?.[1];
  // `$(` runs a command; what stands in it is no value. The default in `${` is found by its own name.
  if (value === undefined || value.startsWith('#') || /^\$[({]/.test(text.slice(name.end + separator.length, name.end + separator.length + 2))) return undefined;
  const start = name.end + separator.length;
  // More words on the line are prose, unless the text goes on behind an escape or a comment.
  if (!shell && !/^(?:$|[\r\n"'`,#\\]|[ \t]{1,40}(?:$|[\r\n#"'\\]|\/\/))/.test(text.slice(start + value.length, start + value.length + 44))) return undefined;
  const user = [...text.slice(Math.max(0, name.start - 240), name.start).matchAll(BARE_USER)].at(-1)?.[1];
  return {
    kind: kindOfName, name: name.full, anchor: name.full, value, region: { start, end: start + value.length }, source: noted ? 'code' : context.document && !inText ? 'prose' : 'setting',
    surroundings: surroundingsAt(text, name.start, context.path), commented: isCommented(text, name.start, kind) || inText && /#[ \t]{0,4}$/.test(before), bare: true,
    ...(user !== undefined && { user }), ...(context.document && { document: true }),
  };
}
