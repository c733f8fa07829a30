// Loads tree-sitter's WebAssembly core and grammars into one memory, without the JavaScript that comes with them.
//
// That JavaScript is built for browsers too: it can fetch, holds one instance for the life of the process (so nothing can be reopened after a
// trap) and gives the C stack 64 KiB, which deep input overruns into static data (`{[(` x 3,000 in a .java file, then garbage). The modules
// are ordinary Emscripten side modules (https://github.com/WebAssembly/tool-conventions/blob/main/DynamicLinking.md) and want little: memory,
// a table, a stack pointer and, for grammars, `malloc` and the like from the core.

/** Reads one `.wasm` file by its name; undefined: it is not there. */
export type WasmReader = (file: string) => Uint8Array | undefined;

/** What the core calls while it parses. */
export interface CoreCallbacks {
  /** Text wanted from `index` (UTF-16 code units): at most `room` units into memory at `address`; the number of units written. */
  readonly read: (address: number, index: number, room: number) => number;
  /** Called after every hundred steps of the parser; true: stop. */
  readonly progress: () => boolean;
}

type Native = (...values: number[]) => number;

const PAGE = 65536;
/** The C stack lies below everything else, so that an overrun leaves memory (a trap) instead of overwriting data; V8's own stack ends first. */
const STACK_BYTES = 8 * 1024 * 1024;
/** The modules ask for no less at the start; pages that nobody touches cost address space alone. */
const INITIAL_BYTES = 32 * 1024 * 1024;
/** Beyond it `malloc` fails and tree-sitter aborts, which we take as any other trap. The largest text of `parse-limits.ts` takes some 120 MB. */
const MAXIMUM_BYTES = 192 * 1024 * 1024;
/** lib/binding_web/lib/tree-sitter.c, INPUT_BUFFER_SIZE in units, less the terminator. */
const READ_UNITS = 5 * 1024 - 1;

/** One instance of the core with the grammars loaded into it. Throw it away after any exception out of it. */
export class WasmRuntime {
  readonly #memory = new WebAssembly.Memory({ initial: INITIAL_BYTES / PAGE, maximum: MAXIMUM_BYTES / PAGE });
  readonly #table = new WebAssembly.Table({ initial: 64, element: 'anyfunc' });
  readonly #stackPointer = new WebAssembly.Global({ value: 'i32', mutable: true }, STACK_BYTES);
  readonly #exports: Record<string, unknown>;
  /** Views of the memory, made anew when it grows. */
  heap8 = new Uint8Array(0);
  heap16 = new Uint16Array(0);
  heap32 = new Int32Array(0);
  /** Where the core leaves what does not fit a return value. */
  readonly transfer: number;

  /** @throws when the module is not the core this was written for. */
  constructor(core: WebAssembly.Module, callbacks: CoreCallbacks) {
    const { memorySize, tableSize } = sharedSizes(core);
    const heapBase = align(STACK_BYTES + memorySize, 16);
    if (this.#table.length < tableSize + 1) this.#table.grow(tableSize + 1 - this.#table.length);
    const failing = (name: string) => (): never => { throw new Error(name); };
    const none = (): number => 0;
    const environment = {
      memory: this.#memory,
      __indirect_function_table: this.#table,
      __stack_pointer: this.#stackPointer,
      __memory_base: constant(STACK_BYTES),
      __table_base: constant(1),
      _abort_js: failing('abort'),
      _emscripten_memcpy_js: (to: number, from: number, size: number) => this.heap8.copyWithin(to, from, from + size),
      // The clock serves tree-sitter's deprecated time limit alone; ours counts steps.
      _emscripten_get_now_is_monotonic: () => 1,
      emscripten_get_now: none,
      emscripten_resize_heap: (size: number) => this.#grow(size >>> 0),
      tree_sitter_log_callback: none,
      tree_sitter_parse_callback: (address: number, index: number, _row: number, _column: number, length: number) => { this.heap32[length >> 2] = callbacks.read(address, index, READ_UNITS); },
      tree_sitter_progress_callback: () => (callbacks.progress() ? 1 : 0),
      tree_sitter_query_progress_callback: none,
    };
    this.#views();
    const instance = new WebAssembly.Instance(core, { env: environment, wasi_snapshot_preview1: { fd_close: none, fd_write: none, fd_seek: none }, 'GOT.mem': { __heap_base: new WebAssembly.Global({ value: 'i32', mutable: true }, heapBase) } });
    this.#exports = instance.exports;
    this.native('__wasm_apply_data_relocs')();
    this.native('__wasm_call_ctors')();
    this.transfer = this.native('ts_init')();
  }

  /** The exported function `name` of the core. @throws when there is none. */
  native(name: string): Native {
    const found = this.#exports[name];
    if (typeof found !== 'function') throw new Error(`the core exports no ${name}`);
    return found as Native;
  }

  /** Loads a grammar; the address of its `TSLanguage`. @throws when the module is no grammar. */
  loadGrammar(grammar: WebAssembly.Module): number {
    const { memorySize, tableSize } = sharedSizes(grammar);
    const tableBase = this.#table.length;
    this.#table.grow(tableSize);
    const environment: Record<string, unknown> = {
      ...this.#exports,
      memory: this.#memory,
      __indirect_function_table: this.#table,
      __stack_pointer: this.#stackPointer,
      __memory_base: constant(align(this.native('calloc')(1, memorySize + 16), 16)),
      __table_base: constant(tableBase),
      __assert_fail: () => { throw new Error('assertion of a grammar'); },
    };
    const { exports } = new WebAssembly.Instance(grammar, { env: environment });
    for (const start of ['__wasm_apply_data_relocs', '__wasm_call_ctors']) if (typeof exports[start] === 'function') (exports[start] as Native)();
    const name = Object.keys(exports).find((one) => /^tree_sitter_\w+$/.test(one) && !one.includes('external_scanner_'));
    if (name === undefined) throw new Error('the module exports no language');
    return (exports[name] as Native)();
  }

  /** Bytes of the memory; it never shrinks. */
  get bytes(): number {
    return this.#memory.buffer.byteLength;
  }

  /** The zero-terminated ASCII text at `address`. */
  textAt(address: number): string {
    let text = '';
    for (let at = address; this.heap8[at] !== 0; at++) text += String.fromCharCode(this.heap8[at] ?? 0);
    return text;
  }

  #grow(size: number): number {
    if (size > MAXIMUM_BYTES) return 0;
    const wanted = Math.min(MAXIMUM_BYTES, Math.max(size, this.bytes * 1.25));
    try {
      this.#memory.grow(Math.ceil((wanted - this.bytes) / PAGE));
    } catch {
      return 0;
    }
    this.#views();
    return 1;
  }

  #views(): void {
    this.heap8 = new Uint8Array(this.#memory.buffer);
    this.heap16 = new Uint16Array(this.#memory.buffer);
    this.heap32 = new Int32Array(this.#memory.buffer);
  }
}

const constant = (value: number): WebAssembly.Global => new WebAssembly.Global({ value: 'i32', mutable: false }, value);
const align = (value: number, to: number): number => Math.ceil(value / to) * to;

/** Memory and table that a side module wants: custom section `dylink.0`, subsection 1 (LEB128 sizes and alignments). */
function sharedSizes(module: WebAssembly.Module): { readonly memorySize: number; readonly tableSize: number } {
  const [section] = WebAssembly.Module.customSections(module, 'dylink.0');
  const bytes = new Uint8Array(section ?? new ArrayBuffer(0));
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const type = number();
    const next = number() + at;
    if (type === 1) {
      const memorySize = number();
      number();
      return { memorySize, tableSize: number() };
    }
    at = next;
  }
  throw new Error('the module has no dylink.0 section');
}
