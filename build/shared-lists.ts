// Writes the lists of `rules/shared/<language>.yaml` into the rules that name them, so that a rule folder stays complete for stock Semgrep.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BEGIN = /^( *)# shared ([a-z]+) ([a-z-]+)$/;
const END = /^ *# end shared$/;

/** `text` with the lists between its marks as `rules/shared` has them now; without a mark it stays as it is. */
export function withSharedLists(text: string): string {
  return withLists(text, (language, name) => {
    const lines = readLists(language).get(name);
    if (lines === undefined) throw new Error(`rules/shared/${language}.yaml has no list ${name}`);
    return lines;
  });
}

/** Replaces what stands between the marks; their indentation is that of the list. */
function withLists(text: string, listOf: (language: string, name: string) => readonly string[]): string {
  const written: string[] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    const begin = BEGIN.exec(line);
    if (END.test(line)) isInside = false;
    if (!isInside) written.push(line);
    if (begin === null) continue;
    if (isInside) throw new Error(`a shared list begins before the last one ends: ${line.trim()}`);
    const [, indent = '', language = '', name = ''] = begin;
    written.push(...listOf(language, name).map((one) => (one === '' ? '' : indent + one)));
    isInside = true;
  }
  if (isInside) throw new Error('a shared list has no end');
  return written.join('\n');
}

/** Top-level keys of the file and the lines below each, without their common indentation and comments. */
function readLists(language: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of readFileSync(join(ROOT, 'rules', 'shared', `${language}.yaml`), 'utf8').split(/\r?\n/)) {
    const name = /^([a-z-]+):$/.exec(line)?.[1];
    if (name !== undefined) lists.set(name, current = []);
    else if (line.trim() !== '' && !line.trimStart().startsWith('#')) current.push(line.slice(2));
  }
  return lists;
}
