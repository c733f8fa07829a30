// TOML, through toml-eslint-parser for exact ranges; a broken or huge file is read line by line.
import { parseTOML, type AST } from 'toml-eslint-parser';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { decodeBackslashes, JSON_ESCAPES } from './decode-escapes.ts';
import { EntryList } from './entry-list.ts';
import { readIni } from './read-ini.ts';
import { verbatim, type SourceText } from './source-text.ts';
import { configurationView } from './view.ts';

/** Lock files are larger; nothing that people configure is. */
const LONGEST = 500_000;
const DEEPEST = 200;

/** Reads TOML 1.0. Where it is broken, the lines are read as INI, and `brokenAt` is the parser's place of the error. */
export function readToml(file: SourceFile): ConfigurationView {
  if (file.text.length > LONGEST) return readIni(file);
  let brokenAt = 0;
  try {
    const list = new EntryList();
    new TomlWalk(file.text, list).read(parseTOML(file.text));
    return configurationView({ entries: list.entries });
  } catch (error) {
    if (error instanceof Error && 'index' in error && typeof error.index === 'number') brokenAt = error.index;
  }
  const lines = readIni(file);
  return configurationView({ entries: lines.entries, brokenAt: Math.min(brokenAt, file.text.length) });
}

class TomlWalk {
  constructor(private readonly text: string, private readonly list: EntryList) {}

  read(program: AST.TOMLProgram): void {
    for (const node of program.body[0].body) {
      if (node.type === 'TOMLKeyValue') this.pair(node, [], 0);
      else for (const pair of node.body) this.pair(pair, node.resolvedKey.map(String), 0);
    }
  }

  private pair(pair: AST.TOMLKeyValue, parent: readonly string[], depth: number): void {
    const keys = pair.key.keys;
    const names = keys.map(key => key.type === 'TOMLBare' ? key.name : key.value);
    const last = keys.at(-1);
    if (last === undefined) return;
    const quoted = last.type === 'TOMLQuoted' ? 1 : 0;
    this.value(pair.value, [...parent, ...names], { start: last.range[0] + quoted, end: last.range[1] - quoted }, depth);
  }

  private value(node: AST.TOMLContentNode, path: readonly string[], key: { readonly start: number; readonly end: number }, depth: number): void {
    if (depth > DEEPEST || this.list.full) return;
    if (node.type === 'TOMLInlineTable') for (const pair of node.body) this.pair(pair, path, depth + 1);
    else if (node.type === 'TOMLArray') {
      for (const [index, item] of node.elements.entries()) this.value(item, [...path, String(index)], { start: item.range[0], end: item.range[0] }, depth + 1);
    } else this.list.add({ path, key, value: this.scalar(node) });
  }

  private scalar(node: AST.TOMLValue): SourceText {
    const [start, end] = node.range;
    if (node.kind !== 'string') return verbatim(this.text, start, end);
    const quotes = node.multiline ? 3 : 1;
    let from = start + quotes;
    // A line end right behind `"""` is no part of the value (TOML 1.0, "String").
    if (node.multiline && this.text[from] === '\r') from++;
    if (node.multiline && this.text[from] === '\n') from++;
    return node.style === 'basic' ? decodeBackslashes(this.text, from, end - quotes, JSON_ESCAPES) : verbatim(this.text, from, end - quotes);
  }
}
