// Candidates from connection strings and URLs with userinfo that stand in source text or documents.
import { readConnectionString } from '../../configuration/connection-string.ts';
import type { Candidate } from './candidate.ts';
import { replacingKey } from './replacing-key.ts';
import type { SourceContext } from './source-context.ts';
import { enclosingLiteral, isCommented, lineStart, surroundingsAt } from './source-place.ts';

const LONGEST_URL = 600;
const PARAMETER = /^([A-Za-z_]{2,40})=([^;=]{1,100})$/;
/** `Pwd="+password+";`, noted down in a comment: what stands between the quotes is code. */
const JOINED = /^\s{0,5}[+&].{0,200}[+&]\s{0,5}$/;

/** Candidates of the connection string around `offset`, at which a keyword stands (`password`, `://`, `@tcp(`, `jdbc:oracle`). */
export function connectionAt(context: SourceContext, offset: number): Candidate[] {
  const { text } = context;
  const place = text.startsWith('://', offset) ? urlPlace(text, offset) : enclosingLiteral(text, offset) ?? commentPlace(context, offset);
  return place === undefined ? [] : connectionIn(context, place.start, place.end);
}

/** A connection string noted down in a comment without quotes takes the rest of its line. */
function commentPlace(context: SourceContext, offset: number): { start: number; end: number } | undefined {
  const { text } = context;
  if (!isCommented(text, offset, context.kind)) return undefined;
  const line = lineStart(text, offset);
  const start = line + (/^\s{0,80}(?:\/\/|#|--|;|'|\*|rem\b)[\s/*#-]{0,10}/i.exec(text.slice(line, offset))?.[0].length ?? 0);
  let end = offset;
  while (end < text.length && end - start < 1000 && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, end };
}

/** The password of `u:p@` must come before the path; most URLs have none, so this looks before anything is parsed. */
function urlPlace(text: string, offset: number): { start: number; end: number } | undefined {
  let end = offset + 3;
  let at = -1;
  while (end < text.length && end - offset < LONGEST_URL) {
    const unit = text.charCodeAt(end);
    if (unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62 || unit > 0x2e80) break;
    if (unit === 64) at = end;
    end++;
  }
  if (at < 0 || !text.slice(offset + 3, at).includes(':')) return undefined;
  let start = offset;
  while (start > 0 && offset - start < 40 && /[A-Za-z0-9+.:-]/.test(text[start - 1] ?? '')) start--;
  return { start, end };
}

function connectionIn(context: SourceContext, start: number, end: number): Candidate[] {
  const { text } = context;
  const content = text.slice(start, end);
  const candidates: Candidate[] = [];
  const parts = readConnectionString(content, start);
  if (parts.length === 0 && context.kind === 'delphi') return parameterIn(context, start, content);
  for (const [index, part] of parts.entries()) {
    if (part.name !== 'password' || JOINED.test(part.value)) continue;
    const user = parts.slice(0, index).findLast((one) => one.name === 'user') ?? parts.find((one) => one.name === 'user');
    const userinfo = text[part.region.end] === '@';
    const fallbackOf = replacingKey(context, start);
    candidates.push({
      kind: 'password', name: userinfo ? 'url' : 'password', anchor: parts.find((one) => one.name === 'scheme')?.value ?? 'connection string', value: part.value, region: part.region,
      source: userinfo ? 'url' : 'connection', surroundings: `${content.toLowerCase()}\n${surroundingsAt(text, start, context.path)}`,
      commented: isCommented(text, start, context.kind), ...(user !== undefined && { user: user.value }), ...(context.document && { document: true }), ...(fallbackOf !== undefined && { fallbackOf }),
    });
  }
  return candidates;
}

/** `Params.Add('Password=…')` and a line of `Params.Strings` in a form of Delphi: one parameter is one text. */
function parameterIn(context: SourceContext, start: number, content: string): Candidate[] {
  const [, name = '', value = ''] = PARAMETER.exec(content) ?? [];
  if (value === '' || context.vocabulary.names.kindOf(name) !== 'password') return [];
  const at = start + name.length + 1;
  return [{ kind: 'password', name, anchor: 'connection parameter', value, region: { start: at, end: at + value.length }, source: 'connection', surroundings: surroundingsAt(context.text, start, context.path), commented: isCommented(context.text, start, context.kind) }];
}
