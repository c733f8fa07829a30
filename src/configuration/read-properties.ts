// Java .properties: escapes, continued lines, the three separators, Spring's `#---` documents, commented-out settings.
import type { SourceFile } from '../model/source-file.ts';
import { splitKey } from './canonical-key.ts';
import { commentedAssignment } from './commented-assignment.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { decodeBackslashes, PROPERTIES_ESCAPES } from './decode-escapes.ts';
import type { ViewMemory } from './entry-structure.ts';
import { EntryList, type EntryDraft } from './entry-list.ts';
import { profileOfPath } from './profile.ts';
import { trimEndText } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt } from './text-lines.ts';
import { configurationView } from './view.ts';

/** Reads a .properties file as java.util.Properties.load does; every text can be read, so nothing is ever broken. */
export function readProperties(file: SourceFile, memory?: ViewMemory): ConfigurationView {
  const { text } = file;
  const list = new EntryList();
  const profile = profileOfPath(file.path);
  const add = (draft: EntryDraft) => { if (!list.full) list.add(draft); };
  let at = 0;
  while (at < text.length) {
    const start = skipBlank(text, at);
    let end = lineEndAt(text, start);
    const first = text[start];
    if (first === '#' || first === '!') {
      if (text.slice(start + 1, end).trimEnd() === '---') list.endDocument(profile);
      else {
        const draft = commentedAssignment(text, start, end);
        if (draft !== undefined) add(draft);
      }
      at = nextLineAt(text, end);
      continue;
    }
    while (isContinued(text, start, end) && end < text.length) end = lineEndAt(text, nextLineAt(text, end));
    if (end > start) add(settingOf(text, start, end));
    at = nextLineAt(text, end);
  }
  list.endDocument(profile);
  return configurationView({ entries: list.entries, memory });
}

function settingOf(text: string, start: number, end: number): EntryDraft {
  let at = start;
  while (at < end && !'=: \t\f'.includes(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  const keyEnd = Math.min(at, end);
  at = skipSpacesAt(text, keyEnd, end);
  if (at < end && (text[at] === '=' || text[at] === ':')) at = skipSpacesAt(text, at + 1, end);
  const key = decodeBackslashes(text, start, keyEnd, PROPERTIES_ESCAPES);
  const path = splitKey(key.value);
  return { path: path.length === 0 ? [key.value] : path, key, value: trimEndText(decodeBackslashes(text, at, end, PROPERTIES_ESCAPES)) };
}

/** An odd number of backslashes before the line end. */
function isContinued(text: string, start: number, end: number): boolean {
  let slashes = 0;
  while (end - 1 - slashes >= start && text[end - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\f\r\n'.includes(text[at] ?? '')) at++;
  return at;
}
