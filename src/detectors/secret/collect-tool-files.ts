// Candidates from files whose format is nothing but credentials: .netrc, .pgpass, account tables of documents.
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { lineStart, surroundingsAt } from './source-place.ts';

const NETRC = /\blogin\s{1,20}(\S{1,80})\s{1,20}(?:account\s{1,5}\S{1,80}\s{1,20})?password\s{1,20}(\S{1,120})/g;
const MOST = 200;

/** Candidates of a file that is such by its name; none for any other. */
export function toolFileCandidates(context: SourceContext): Candidate[] {
  const name = context.path.slice(context.path.lastIndexOf('/') + 1).toLowerCase();
  const text = context.text.slice(0, 200_000);
  if (name === '.netrc' || name === '_netrc') return [...text.matchAll(NETRC)].slice(0, MOST).map((match) => make(context, match.index + match[0].length - (match[2] ?? '').length, match[2] ?? '', match[1] ?? ''));
  return name === '.pgpass' || name === 'pgpass.conf' ? passwordFile(context, text) : [];
}

/** `host:port:database:user:password` (PostgreSQL, "The Password File"). */
function passwordFile(context: SourceContext, text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let start = 0;
  for (const line of text.split('\n').slice(0, MOST)) {
    const fields = line.trimEnd().split(':');
    const user = fields[3];
    if (!line.startsWith('#') && fields.length >= 5 && user !== undefined) {
      const value = fields.slice(4).join(':');
      candidates.push(make(context, start + fields.slice(0, 4).join(':').length + 1, value, user));
    }
    start += line.length + 1;
  }
  return candidates;
}

const TABLE_ROWS = 30;
const LONGEST_LINE = 600;

/** Rows of a Markdown table whose header holds the password word at `offset`. */
export function tableCandidates(context: SourceContext, offset: number): Candidate[] {
  const { text, vocabulary } = context;
  const start = lineStart(text, offset);
  const header = lineAt(text, start);
  if (!header.includes('|') || header.length >= LONGEST_LINE) return [];
  let at = start + header.length + 1;
  const rule = lineAt(text, at);
  if (!/^[\s|:-]{3,300}$/.test(rule) || !rule.includes('-')) return [];
  const names = cellsOf(header, start).map((cell) => cell.text);
  const column = names.findIndex((name) => /^(?:密码|口令|登录密码|初始密码|默认密码|password|passwd|pwd|pass)$/i.test(name));
  const users = names.findIndex((name) => vocabulary.names.isUser(name));
  if (column < 0 || users < 0) return [];
  const candidates: Candidate[] = [];
  at += rule.length + 1;
  for (let row = 0; row < TABLE_ROWS; row++) {
    const line = lineAt(text, at);
    if (!line.includes('|')) break;
    const cells = cellsOf(line, at);
    const cell = cells[column];
    const user = cells[users]?.text ?? '';
    if (cell !== undefined && /^[\x21-\x7e]{3,40}$/.test(cell.text) && user !== '') candidates.push(make(context, cell.start, cell.text, user));
    at += line.length + 1;
  }
  return candidates;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, start + LONGEST_LINE).split('\n', 1)[0] ?? '';
}

function cellsOf(line: string, start: number): { readonly text: string; readonly start: number }[] {
  const cells: { text: string; start: number }[] = [];
  let from = line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0;
  while (from < line.length) {
    const bar = line.indexOf('|', from);
    const end = bar < 0 ? line.length : bar;
    const raw = line.slice(from, end);
    const text = raw.trim().replace(/^[`*]{1,3}|[`*]{1,3}$/g, '');
    cells.push({ text, start: start + from + Math.max(0, raw.indexOf(text)) });
    from = end + 1;
  }
  return cells;
}

function make(context: SourceContext, start: number, value: string, user: string): Candidate {
  return {
    kind: 'password', name: 'password', anchor: user, value, region: { start, end: start + value.length }, source: context.document ? 'prose' : 'setting', user,
    surroundings: surroundingsAt(context.text, start, context.path), commented: false, ...(context.document && { document: true }),
  };
}
