// `node --import tsx build/shared-lists.ts` writes the lists of `rules/shared/<language>.yaml` into the rules that name them, so that a rule folder stays complete for stock Semgrep.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BEGIN = /^( *)# shared ([a-z]+) ([a-z-]+)$/;
const END = /^ *# end shared$/;

/** Path relative to the repository -> content, for every rule file that holds `# shared <language> <list>` ... `# end shared`. */
export function rulesWithSharedLists(): Readonly<Record<string, string>> {
  const lists = new Map<string, readonly string[]>();
  const listOf = (language: string, name: string): readonly string[] => {
    if (!lists.has(`${language} `)) for (const [list, lines] of readLists(language)) lists.set(`${language} ${list}`, lines);
    const lines = lists.get(`${language} ${name}`);
    if (lines === undefined) throw new Error(`rules/shared/${language}.yaml has no list ${name}`);
    return lines;
  };
  return Object.fromEntries(ruleFiles(join(ROOT, 'rules')).flatMap((path) => {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    return text.includes('# shared ') ? [[relative(ROOT, path).split(sep).join('/'), withLists(text, listOf)]] : [];
  }));
}

/** Replaces what stands between the marks; their indentation is that of the list. */
export function withLists(text: string, listOf: (language: string, name: string) => readonly string[]): string {
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

function ruleFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['cases', 'shared', 'catalogues', 'vocabularies'].includes(entry.name) ? [] : ruleFiles(path);
    return entry.name.endsWith('.yaml') ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of Object.entries(rulesWithSharedLists())) writeFileSync(join(ROOT, path), content);
}
