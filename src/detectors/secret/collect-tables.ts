// Candidates from tables of accounts in documents.
import { accountCandidate } from './account-candidate.ts';
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { lineStart } from './source-place.ts';

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
    if (cell !== undefined && /^[\x21-\x7e]{3,40}$/.test(cell.text) && user !== '') candidates.push(accountCandidate(context, cell.start, cell.text, user));
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
