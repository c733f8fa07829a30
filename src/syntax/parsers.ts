// The way from text to syntax trees: opened once, then synchronous.
import type { Region } from '../model/location.ts';
import { withoutDirectives } from '../model/page-directive.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { finishTree } from './finish-tree.ts';
import { flatten, flattenWithout, type OmittedNodes } from './flatten.ts';
import type { GrammarLayout } from './grammar-layout.ts';
import { CORE_FILE, GRAMMAR_FILES } from './grammars.ts';
import { type EmbeddedCode, maskedText } from './hosts/embedded-code.ts';
import { LANGUAGE_TABLES } from './languages/language-tables.ts';
import { DEFAULT_LIMITS, limitOf, type ParseLimits } from './parse-limits.ts';
import { ParserSession, type TreeAddress } from './parser-session.ts';
import { separatePipelines } from './separate-pipelines.ts';
import { SymbolTable } from './symbol-table.ts';
import { type SyntaxLanguage, type SyntaxLanguageId, toSyntaxLanguage } from './syntax-language.ts';
import { type OldTree, SyntaxDocument } from './syntax-document.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { orderedRanges } from './ordered-ranges.ts';
import type { WasmReader } from './wasm-runtime.ts';

export interface ParserOptions {
  /** Texts known in every tree: intern the rules' literals before the first parse. Default: an empty table. */
  readonly symbols?: SymbolTable;
  readonly limits?: Partial<ParseLimits>;
  /** Milliseconds of some clock, for `limits.milliseconds`; without it only work is counted. */
  readonly now?: () => number;
}

/** Opens the parser; grammars are read when first needed. @throws when the core cannot be read: the installation is broken. */
export async function openParsers(readWasm: WasmReader, options: ParserOptions = {}): Promise<Parsers> {
  const bytes = readWasm(CORE_FILE);
  if (bytes === undefined) throw new Error(`${CORE_FILE} is missing`);
  return new Parsers(await WebAssembly.compile(bytes), readWasm, options);
}

/** The same without waiting: for threads that have nothing else to do while the core (80 KB) compiles. @throws as `openParsers`. */
export function openParsersNow(readWasm: WasmReader, options: ParserOptions = {}): Parsers {
  const bytes = readWasm(CORE_FILE);
  if (bytes === undefined) throw new Error(`${CORE_FILE} is missing`);
  return new Parsers(new WebAssembly.Module(bytes), readWasm, options);
}

/** Like something in every language, so that each lexer and each kind of table is touched. */
const WARM_UP = 'class A { int f(String a) { if (a != null) return a.b("c", 1) + x[0]; } }\nimport b\nfunction g($c) { d = \'e\' }\n// h\n'.repeat(10);

/** What to parse besides the text. */
interface ParseTask {
  readonly ranges?: readonly Region[] | undefined;
  /** The text with its masks: what the parser reads. */
  readonly seen?: string;
  readonly old?: OldTree;
  readonly keep?: (session: ParserSession, tree: TreeAddress) => void;
  /** Left out of what is returned, if all of them are in the tree. */
  readonly omitted?: OmittedNodes;
}

/** Memory that a session may keep between files; beyond it, it is closed, because WebAssembly memory never shrinks. */
const KEPT_BYTES = 96 * 1024 * 1024;

/**
 * Parsers of all languages of one thread. Methods never throw: a trap inside the parser is a problem of that text, the instance is thrown
 * away and the next text gets a new one.
 */
export class Parsers {
  /** The interned texts; see `SyntaxTree.symbol`. */
  readonly symbols: SymbolTable;
  readonly #core: WebAssembly.Module;
  readonly #readWasm: WasmReader;
  readonly #limits: ParseLimits;
  readonly #now: (() => number) | undefined;
  readonly #modules = new Map<SyntaxLanguageId, WebAssembly.Module>();
  readonly #layouts = new Map<SyntaxLanguageId, GrammarLayout>();
  readonly #languages = new Map<SyntaxLanguageId, SyntaxLanguage>();
  #session: ParserSession | undefined;

  /** Use `openParsers`. */
  constructor(core: WebAssembly.Module, readWasm: WasmReader, options: ParserOptions) {
    this.#core = core;
    this.#readWasm = readWasm;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#now = options.now;
    this.symbols = options.symbols ?? new SymbolTable();
  }

  /**
   * Names of kinds and fields, loading the grammar if need be; undefined: its file is missing or unreadable. The same object for the life of
   * the parsers.
   */
  language(id: SyntaxLanguageId): SyntaxLanguage | undefined {
    try {
      return this.#language(id, this.#open());
    } catch {
      this.#session = undefined;
      return undefined;
    }
  }

  /**
   * The tree of `text`, or of those parts of it that `ranges` names (any order), read as one unit; positions are those of `text` either way.
   * The value is undefined when there is none, and a problem says why: `syntax.too-large`, `syntax.minified`, `syntax.too-much-work`,
   * `syntax.parser-failed`. Code with mistakes has a tree: see `ERROR` and `MISSING`. `ranges` that are given but empty give the tree of an
   * empty file.
   */
  parse(id: SyntaxLanguageId, text: string, ranges?: readonly Region[]): Outcome<SyntaxTree | undefined> {
    return this.#parse(id, text, { ranges });
  }

  /** The tree of code found in a host file (`findEmbeddedCode`); otherwise as `parse`. */
  parseEmbedded(text: string, { language, ranges, masks }: EmbeddedCode): Outcome<SyntaxTree | undefined> {
    return this.#parse(language, text, { ranges, seen: masks.length === 0 ? text : maskedText(text, masks) });
  }

  /** A document that is being edited; `update` gives its trees. */
  openDocument(id: SyntaxLanguageId): SyntaxDocument {
    return new SyntaxDocument(id, {
      parse: (text, old, keep, omitted) => this.#parse(id, text, { ...(old && { old }), ...(keep && { keep }), ...(omitted && { omitted }) }),
      read: (text, { session, tree }, omitted) => this.#attempt(id, () => ({ value: this.#read(id, session, tree, text, seenBy(id, text), omitted), problems: [] })),
      isAlive: (session) => session === this.#session,
    });
  }

  /** Reads, compiles and exercises a grammar, so that the first file of the language does not wait for it. */
  warm(id: SyntaxLanguageId): void {
    for (let round = 0; round < 3; round++) this.parse(id, WARM_UP);
  }

  /** Bytes of parser memory at present. */
  get memoryBytes(): number {
    return this.#session?.runtime.bytes ?? 0;
  }

  #parse(id: SyntaxLanguageId, text: string, { ranges, seen = seenBy(id, text), old, keep, omitted }: ParseTask): Outcome<SyntaxTree | undefined> {
    const included = ranges === undefined ? [] : orderedRanges(ranges, text.length);
    const whole = ranges === undefined;
    const length = whole ? text.length : included.reduce((sum, { start, end }) => sum + end - start, 0);
    const limit = limitOf(whole || length === 0 ? text : included.map(({ start, end }) => text.slice(start, end)).join('\n'), length, this.#limits);
    if (limit !== undefined) return { value: undefined, problems: [limit] };
    return this.#attempt(id, (session) => {
      this.#language(id, session);
      // tree-sitter reads "no ranges" as the whole text.
      const tree = session.parse(id, whole || length > 0 ? seen : '', included, this.#stopper(session, length), old?.session === session && seen === text ? old.tree : 0);
      if (tree === 0) return { value: undefined, problems: [{ id: 'syntax.too-much-work', args: [length], effect: 'incomplete' }] };
      try {
        return { value: this.#read(id, session, tree, text, seen, omitted), problems: [] };
      } finally {
        if (keep === undefined) session.delete(tree);
        else keep(session, tree);
      }
    });
  }

  #read(id: SyntaxLanguageId, session: ParserSession, tree: TreeAddress, text: string, seen: string, omitted?: OmittedNodes): SyntaxTree {
    const layout = session.layout(id);
    const nodes = (omitted && flattenWithout(session.runtime, layout, tree, omitted)) ?? flatten(session.runtime, layout, tree);
    return finishTree(this.#language(id, session), text, nodes, this.symbols, seen);
  }

  #attempt(id: SyntaxLanguageId, work: (session: ParserSession) => Outcome<SyntaxTree | undefined>): Outcome<SyntaxTree | undefined> {
    try {
      const outcome = work(this.#open());
      if (this.memoryBytes > KEPT_BYTES) this.#session = undefined;
      return outcome;
    } catch (error) {
      this.#session = undefined;
      const problem: Problem = { id: 'syntax.parser-failed', args: [id, error instanceof Error ? error.message : String(error)], effect: 'incomplete' };
      return { value: undefined, problems: [problem] };
    }
  }

  #open(): ParserSession {
    return this.#session ??= new ParserSession(this.#core, (id) => this.#module(id), this.#layouts);
  }

  #module(id: SyntaxLanguageId): WebAssembly.Module {
    let module = this.#modules.get(id);
    if (module === undefined) {
      const bytes = this.#readWasm(GRAMMAR_FILES[id]);
      if (bytes === undefined) throw new Error(`${GRAMMAR_FILES[id]} is missing`);
      module = new WebAssembly.Module(bytes);
      this.#modules.set(id, module);
    }
    return module;
  }

  #language(id: SyntaxLanguageId, session: ParserSession): SyntaxLanguage {
    let language = this.#languages.get(id);
    if (language === undefined) {
      language = toSyntaxLanguage(LANGUAGE_TABLES[id], session.layout(id));
      this.#languages.set(id, language);
    }
    return language;
  }

  #stopper(session: ParserSession, length: number): () => boolean {
    const { steps, readings, milliseconds } = this.#limits;
    const most = 1000 + (length / 1000) * steps;
    const mostRead = (length + 10_000) * readings;
    const now = this.#now;
    const deadline = now === undefined ? 0 : now() + milliseconds;
    let done = 0;
    return () => ++done > most || session.unitsRead > mostRead || (now !== undefined && (done & 15) === 0 && now() > deadline);
  }
}

/** What the parser of a language reads in place of a text. */
function seenBy(id: SyntaxLanguageId, text: string): string {
  if (id === 'csharp') return withoutDirectives(text);
  return id === 'bash' ? separatePipelines(text) : text;
}
