// Trees as tree-sitter's own published cursor sees them: what our reading of its memory is compared with.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GRAMMAR_FILES } from '../../src/syntax/grammars.ts';
import type { SyntaxLanguageId } from '../../src/syntax/syntax-language.ts';
import { ERROR, EXTRA, HAS_ERROR, MISSING, NAMED, type SyntaxTree } from '../../src/syntax/syntax-tree.ts';
import type { Region } from '../../src/model/location.ts';
import { WASM_FOLDER } from './open-test-parsers.ts';

interface OracleNode { readonly isNamed: boolean; readonly isExtra: boolean; readonly isMissing: boolean; readonly isError: boolean; readonly hasError: boolean; readonly type: string; readonly startIndex: number; readonly endIndex: number }
interface OracleCursor { readonly currentNode: OracleNode; readonly currentFieldName: string | null; gotoFirstChild(): boolean; gotoNextSibling(): boolean; gotoParent(): boolean; delete(): void }
interface OracleTree { walk(): OracleCursor; delete(): void }
interface OracleParser { setLanguage(language: unknown): void; parse(text: string, old: null, options: object): OracleTree }
interface Oracle { readonly Parser: (new () => OracleParser) & { init(): Promise<void> }; readonly Language: { load(path: string): Promise<unknown> } }

const { Parser, Language } = createRequire(import.meta.url)('@vscode/tree-sitter-wasm') as Oracle;

/** One line per node in pre-order: kind, flags, field, positions, depth. */
export async function openOracle(): Promise<(id: SyntaxLanguageId, text: string, ranges?: readonly Region[]) => Promise<string[]>> {
  await Parser.init();
  const parsers = new Map<SyntaxLanguageId, OracleParser>();
  return async (id, text, ranges) => {
    let parser = parsers.get(id);
    if (parser === undefined) {
      parser = new Parser();
      parser.setLanguage(await Language.load(join(WASM_FOLDER, GRAMMAR_FILES[id])));
      parsers.set(id, parser);
    }
    const point = (offset: number): object => ({ row: text.slice(0, offset).split('\n').length - 1, column: offset - text.lastIndexOf('\n', offset - 1) - 1 });
    const tree = parser.parse(text, null, ranges === undefined ? {} : { includedRanges: ranges.map(({ start, end }) => ({ startIndex: start, endIndex: end, startPosition: point(start), endPosition: point(end) })) });
    const cursor = tree.walk();
    const lines: string[] = [];
    for (let depth = 0; ;) {
      const node = cursor.currentNode;
      const flags = (node.isNamed ? NAMED : 0) | (node.isExtra ? EXTRA : 0) | (node.isMissing ? MISSING : 0) | (node.isError ? ERROR : 0) | (node.hasError ? HAS_ERROR : 0);
      lines.push(line(depth, node.type, flags, cursor.currentFieldName ?? '', node.startIndex, node.endIndex));
      if (cursor.gotoFirstChild()) depth++;
      else {
        let moved = cursor.gotoNextSibling();
        while (!moved && cursor.gotoParent()) {
          depth--;
          moved = cursor.gotoNextSibling();
        }
        if (!moved) break;
      }
    }
    cursor.delete();
    tree.delete();
    return lines;
  };
}

/** The same lines of one of our trees. */
export function linesOf(tree: SyntaxTree): string[] {
  const depths = new Int32Array(tree.count);
  return [...tree.kind].map((kind, n) => {
    const above = tree.parent[n]!;
    const depth = above < 0 ? 0 : depths[above]! + 1;
    depths[n] = depth;
    const name = tree.language.kinds[kind] ?? '';
    // The cursor says ERROR for a kind whose name is empty: Go's end of file, spelled as a zero byte.
    return line(depth, name === '' ? 'ERROR' : name, tree.flags[n]! & (NAMED | EXTRA | MISSING | ERROR | HAS_ERROR), tree.language.fields[tree.field[n]!] ?? '', tree.start[n]!, tree.end[n]!);
  });
}

function line(depth: number, kind: string, flags: number, field: string, start: number, end: number): string {
  return `${depth} ${kind} ${flags} ${field} ${start}-${end}`;
}
