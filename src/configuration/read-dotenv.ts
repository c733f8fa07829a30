// .env files: `KEY=value`, `export KEY=value`, quotes over several lines, switched-off settings.
import type { SourceFile } from '../model/source-file.ts';
import { commentedAssignment } from './commented-assignment.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { decodeBackslashes, JSON_ESCAPES } from './decode-escapes.ts';
import { EntryList } from './entry-list.ts';
import { environmentPath } from './environment-path.ts';
import { verbatim, type SourceText } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt, trimmedEnd } from './text-lines.ts';
import { configurationView } from './view.ts';

/** A quoted value may run over lines (a PEM key); a quote that never closes must not swallow the file. */
const LONGEST_QUOTED = 20_000;

/** Reads a .env file as docker compose and dotenv do; lines that are no setting are passed over. */
export function readDotenv(file: SourceFile): ConfigurationView {
  const { text } = file;
  const list = new EntryList();
  let brokenAt: number | undefined;
  for (let at = 0; at < text.length && !list.full;) {
    const end = lineEndAt(text, at);
    const start = skipSpacesAt(text, at, end);
    at = nextLineAt(text, end);
    if (text[start] === '#') {
      const draft = commentedAssignment(text, start, end, '=');
      if (draft !== undefined) list.add({ ...draft, path: environmentPath(draft.path.join('.')) });
      continue;
    }
    const match = /^(?:export[ \t]{1,9})?([A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff-]{0,200})[ \t]{0,9}(=|:(?=[ \t]))[ \t]{0,99}/d.exec(text.slice(start, Math.min(end, start + 400)));
    if (match === null) continue;
    const [whole, name = ''] = match;
    const keyStart = start + (match.indices?.[1]?.[0] ?? 0);
    const value = valueAt(text, start + whole.length, end);
    if (value.open) brokenAt ??= start + whole.length;
    list.add({ path: environmentPath(name), key: { start: keyStart, end: keyStart + name.length }, value: value.text });
    if (value.text.end > end) at = nextLineAt(text, lineEndAt(text, value.text.end));
  }
  return configurationView({ entries: list.entries, brokenAt });
}

function valueAt(text: string, start: number, lineEnd: number): { readonly text: SourceText; readonly open: boolean } {
  const quote = text[start] ?? '';
  if (start < lineEnd && (quote === '"' || quote === "'" || quote === '`')) {
    const limit = Math.min(text.length, start + LONGEST_QUOTED);
    let close = start + 1;
    while (close < limit && text[close] !== quote) close += text[close] === '\\' && quote === '"' ? 2 : 1;
    if (close < limit) {
      const escaped = quote === '"';
      return { text: escaped ? decodeBackslashes(text, start + 1, close, JSON_ESCAPES) : verbatim(text, start + 1, close), open: false };
    }
    return { text: verbatim(text, start + 1, trimmedEnd(text, start + 1, lineEnd)), open: true };
  }
  const comment = /[ \t]#/.exec(text.slice(start, lineEnd));
  const end = trimmedEnd(text, start, comment === null ? lineEnd : start + comment.index);
  return { text: verbatim(text, start, end), open: false };
}
