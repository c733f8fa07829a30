// What flattening needs to know of a loaded grammar, read once from its `TSLanguage`.
//
// Layout: lib/src/parser.h of tree-sitter 0.25.10 on wasm32 (https://github.com/tree-sitter/tree-sitter/blob/v0.25.10/lib/src/parser.h).
// `test/syntax/flatten.test.ts` compares what is read with it, node by node, with tree-sitter's own cursor.
import type { GrammarNames } from './syntax-language.ts';
import type { WasmRuntime } from './wasm-runtime.ts';

/** `ts_builtin_sym_error`, the kind of ERROR nodes inside tree-sitter; ours is the last kind id. */
export const BUILTIN_ERROR = 0xffff;

export interface GrammarLayout extends GrammarNames {
  /** Symbol -> kind id: symbols of equal name are one kind. As long as there can be symbols, so that ERROR is no special case. */
  readonly kindOfSymbol: Uint16Array;
  /** Symbol of an alias -> `NAMED` when named, else 0. */
  readonly namedSymbol: Uint8Array;
  /** `production * aliasWidth + child` -> symbol that the child goes by instead of its own, 0: none. */
  readonly aliases: Uint16Array;
  readonly aliasWidth: number;
  /** `production * fieldWidth + child` -> field id, 0: none. */
  readonly fieldIds: Uint8Array;
  readonly fieldWidth: number;
}

/** Reads the language at `address`. @throws when the structure is not the one described here. */
export function readGrammarLayout(runtime: WasmRuntime, address: number): GrammarLayout {
  const { heap8, heap16, heap32 } = runtime;
  const word = (offset: number): number => heap32[(address + offset) >> 2] as number;
  const symbols = word(4) + word(8);
  const productions = word(28);
  const fieldCount = word(32);
  const symbolCount = runtime.native('ts_language_symbol_count')(address);
  if (symbolCount !== word(4) && symbolCount !== symbols) throw new Error('unknown layout of a grammar');
  if (runtime.native('ts_language_field_count')(address) !== fieldCount || fieldCount > 255) throw new Error('unknown layout of a grammar');

  const kinds: string[] = [];
  const named = new Uint8Array(symbols + 1);
  const kindOfSymbol = new Uint16Array(BUILTIN_ERROR + 1);
  kindOfSymbol[BUILTIN_ERROR] = symbols;
  const namedSymbol = new Uint8Array(symbols);
  for (let symbol = 0; symbol < symbols; symbol++) {
    const publicSymbol = heap16[(word(76) >> 1) + symbol] as number;
    const visible = heap8[word(72) + symbol * 3] === 1;
    namedSymbol[symbol] = heap8[word(72) + symbol * 3 + 1] as number;
    kindOfSymbol[symbol] = publicSymbol;
    kinds.push(visible && publicSymbol === symbol ? runtime.textAt(heap32[(word(56) >> 2) + symbol] as number) : '');
    named[symbol] = namedSymbol[symbol] as number;
  }
  kinds.push('ERROR');
  named[symbols] = 1;

  const fields = [''];
  for (let field = 1; field <= fieldCount; field++) fields.push(runtime.textAt(heap32[(word(60) >> 2) + field] as number));

  const width = heap16[(address + 36) >> 1] as number;
  // A column even where no production has an alias, so that reading one is no special case.
  const aliasWidth = Math.max(1, width);
  const aliases = new Uint16Array(productions * aliasWidth);
  // Production 0 stands for "no aliases" whatever its row holds.
  if (width > 0) aliases.set(heap16.subarray((word(84) >> 1) + width, (word(84) >> 1) + productions * width), width);
  const entries: { production: number; child: number; field: number }[] = [];
  if (fieldCount > 0) {
    for (let production = 0; production < productions; production++) {
      const slice = (word(64) >> 1) + production * 2;
      const first = heap16[slice] as number;
      for (let entry = first; entry < first + (heap16[slice + 1] as number); entry++) {
        const at = word(68) + entry * 4;
        // An inherited field is found again at the hidden child that has it.
        if (heap8[at + 3] === 0) entries.push({ production, child: heap8[at + 2] as number, field: heap16[at >> 1] as number });
      }
    }
  }
  const fieldWidth = entries.reduce((width, { child }) => Math.max(width, child + 1), 1);
  const fieldIds = new Uint8Array(productions * fieldWidth);
  for (const { production, child, field } of entries.reverse()) fieldIds[production * fieldWidth + child] = field;
  return { kinds, named, fields, kindOfSymbol, namedSymbol, aliases, aliasWidth, fieldIds, fieldWidth };
}
