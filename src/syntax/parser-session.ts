// One living instance of the parser: the core, the grammars loaded into it, one parser object. Ends with the first trap.
import type { Region } from '../model/location.ts';
import { type GrammarLayout, readGrammarLayout } from './grammar-layout.ts';
import type { SyntaxLanguageId } from './syntax-language.ts';
import { pointsOf } from './ordered-ranges.ts';
import { WasmRuntime } from './wasm-runtime.ts';

/** Address of a `TSTree` in the session's memory; whoever holds it must have it deleted. */
export type TreeAddress = number;

/** A change of text: `[start, oldEnd)` of the old became `[start, newEnd)` of the new. */
export interface TextEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Any method may throw when the parser traps; the session is unusable then. */
export class ParserSession {
  readonly runtime: WasmRuntime;
  readonly #grammarModule: (id: SyntaxLanguageId) => WebAssembly.Module;
  readonly #addresses = new Map<SyntaxLanguageId, number>();
  readonly #layouts: Map<SyntaxLanguageId, GrammarLayout>;
  readonly #parser: number;
  readonly #input: number;
  #current: SyntaxLanguageId | undefined;
  #text = '';
  /** Code units handed out during the current parse: text that is read again and again is work that steps do not show. */
  unitsRead = 0;
  #stop: () => boolean = () => false;

  /** `layouts` outlives the session: what a grammar's names mean does not change when it is loaded again. */
  constructor(core: WebAssembly.Module, grammarModule: (id: SyntaxLanguageId) => WebAssembly.Module, layouts: Map<SyntaxLanguageId, GrammarLayout>) {
    this.#grammarModule = grammarModule;
    this.#layouts = layouts;
    this.runtime = new WasmRuntime(core, { read: (address, index, room) => this.#read(address, index, room), progress: () => this.#stop() });
    this.runtime.native('ts_parser_new_wasm')();
    this.#parser = this.runtime.heap32[this.runtime.transfer >> 2] as number;
    this.#input = this.runtime.heap32[(this.runtime.transfer >> 2) + 1] as number;
  }

  /** Loads the grammar if it is not loaded yet. */
  layout(id: SyntaxLanguageId): GrammarLayout {
    if (!this.#addresses.has(id)) {
      const address = this.runtime.loadGrammar(this.#grammarModule(id));
      if (!this.#layouts.has(id)) this.#layouts.set(id, readGrammarLayout(this.runtime, address));
      this.#addresses.set(id, address);
    }
    return this.#layouts.get(id) as GrammarLayout;
  }

  /**
   * Parses; `stop` is asked after every hundred steps. `ranges` must be as `orderedRanges` gives them; `old` is an edited tree of the text
   * before. 0: stopped.
   */
  parse(id: SyntaxLanguageId, text: string, ranges: readonly Region[], stop: () => boolean, old: TreeAddress = 0): TreeAddress {
    this.layout(id);
    if (this.#current !== id) {
      this.runtime.native('ts_parser_set_language')(this.#parser, this.#addresses.get(id) as number);
      this.#current = id;
    }
    this.#text = text;
    this.unitsRead = 0;
    this.#stop = stop;
    const tree = this.runtime.native('ts_parser_parse_wasm')(this.#parser, this.#input, old, this.#marshalRanges(text, ranges), ranges.length);
    // Without the reset the next parse would go on where this one stopped.
    if (tree === 0) this.runtime.native('ts_parser_reset')(this.#parser);
    this.#text = '';
    return tree;
  }

  /** Tells `tree`, made from `oldText`, that the text has changed; parse with it as `old` next. */
  edit(tree: TreeAddress, oldText: string, newText: string, { start, oldEnd, newEnd }: TextEdit): void {
    const [from, oldTo] = pointsOf(oldText, [start, oldEnd]) as [Point, Point];
    const inserted = newText.slice(start, newEnd);
    const rows = inserted.split('\n').length - 1;
    const newTo = { row: from.row + rows, column: rows === 0 ? from.column + inserted.length : inserted.length - inserted.lastIndexOf('\n') - 1 };
    const { heap32, transfer } = this.runtime;
    heap32.set([from.row, from.column, oldTo.row, oldTo.column, newTo.row, newTo.column, start, oldEnd, newEnd], transfer >> 2);
    this.runtime.native('ts_tree_edit_wasm')(tree);
  }

  delete(tree: TreeAddress): void {
    this.runtime.native('ts_tree_delete')(tree);
  }

  /** TSRange: start point, end point, start, end; freed by the callee. */
  #marshalRanges(text: string, ranges: readonly Region[]): number {
    if (ranges.length === 0) return 0;
    const address = this.runtime.native('malloc')(ranges.length * 24);
    const points = pointsOf(text, ranges.flatMap(({ start, end }) => [start, end]));
    ranges.forEach(({ start, end }, index) => {
      const [from, to] = [points[index * 2] as Point, points[index * 2 + 1] as Point];
      this.runtime.heap32.set([from.row, from.column, to.row, to.column, start, end], (address >> 2) + index * 6);
    });
    return address;
  }

  #read(address: number, index: number, room: number): number {
    const { heap16 } = this.runtime;
    const length = Math.max(0, Math.min(room, this.#text.length - index));
    this.unitsRead += length;
    for (let unit = 0, at = address >> 1; unit < length; unit++, at++) heap16[at] = this.#text.charCodeAt(index + unit);
    return length;
  }
}

interface Point {
  readonly row: number;
  readonly column: number;
}
