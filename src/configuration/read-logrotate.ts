// logrotate: directives under the log files they are for; scripts between `postrotate` and `endscript` are left out.
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { verbatim } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt, trimmedEnd } from './text-lines.ts';
import { configurationView } from './view.ts';

const SCRIPT = /^(?:postrotate|prerotate|firstaction|lastaction|preremove)$/;

/**
 * Reads logrotate configuration. Path: the globs of the block as written, joined by blanks (`/var/log/his/*.log`), then the directive;
 * global directives stand alone. A directive without an argument has the value null.
 */
export function readLogrotate(file: SourceFile): ConfigurationView {
  const { text } = file;
  const list = new EntryList();
  let globs: string[] = [];
  let block: { readonly path: readonly string[]; readonly scope: number; readonly start: number } | undefined;
  const global = list.newScope();
  let script = false;
  let brokenAt: number | undefined;
  for (let at = 0; at < text.length && !list.full;) {
    const lineEnd = lineEndAt(text, at);
    let start = skipSpacesAt(text, at, lineEnd);
    const line = Math.min(lineEnd, start + 5_000);
    const sign = /(?:^|[ \t])#/.exec(text.slice(start, line));
    const comment = sign === null ? line : start + sign.index;
    let end = trimmedEnd(text, start, comment);
    at = nextLineAt(text, lineEnd);
    if (script) {
      script = text.slice(start, end) !== 'endscript';
      continue;
    }
    if (end <= start) continue;
    if (block === undefined && /^["'/~*]|^[A-Za-z]:[\\/]|\{$/.test(text.slice(start, end))) {
      const brace = text.slice(start, end).indexOf('{');
      globs.push(...globsOf(text.slice(start, brace < 0 ? end : start + brace)));
      if (brace < 0) continue;
      block = { path: [globs.join(' ')], scope: list.newScope(), start };
      globs = [];
      start = skipSpacesAt(text, start + brace + 1, end);
      if (end <= start) continue;
    }
    const closes = block !== undefined && text[end - 1] === '}';
    if (closes) end = trimmedEnd(text, start, end - 1);
    if (end > start) {
      const word = /^[A-Za-z]{2,40}/.exec(text.slice(start, end))?.[0];
      if (word === undefined) brokenAt ??= start;
      else {
        const keyEnd = start + word.length;
        // Both `rotate 7` and `rotate=7` are allowed (logrotate.conf(5)).
        let from = skipSpacesAt(text, keyEnd, end);
        if (text[from] === '=') from = skipSpacesAt(text, from + 1, end);
        script = SCRIPT.test(word);
        const value = from < end ? verbatim(text, from, end) : null;
        list.add({ path: [...block?.path ?? [], word], key: { start, end: keyEnd }, value, at: { start: end, end }, scope: block?.scope ?? global });
      }
    }
    if (closes) block = undefined;
  }
  if (block !== undefined) brokenAt ??= block.start;
  return configurationView({ entries: list.entries, brokenAt });
}

function globsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]{1,500})"|'([^']{1,500})'|([^\s"']{1,500})/g)].map(match => match[1] ?? match[2] ?? match[3] ?? '');
}
