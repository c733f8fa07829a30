// The parts of the WebAssembly interface that we use: Node has it, its type package and our `lib` do not declare it.
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: {
    new (bytes: Uint8Array): Module;
    customSections(module: Module, name: string): ArrayBuffer[];
  };
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }
  class Memory {
    constructor(limits: { initial: number; maximum: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Table {
    constructor(limits: { initial: number; element: 'anyfunc' });
    readonly length: number;
    grow(by: number): number;
  }
  class Global {
    constructor(type: { value: 'i32'; mutable: boolean }, value: number);
    value: number;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
