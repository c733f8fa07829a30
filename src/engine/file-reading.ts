// One file being read: its text, decoded only when something asks for it, and where its keywords stand.
import { isAscii, isUtf8 } from 'node:buffer';
import type { ConfigurationView } from '../configuration/configuration-view.ts';
import { ViewMemory } from '../configuration/entry-structure.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import type { DocumentMemory } from '../detectors/document-memory.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { Region } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import { FilePrograms } from '../matching/file-programs.ts';
import type { RequiredText } from '../matching/required/required-text.ts';
import type { Outline } from '../outline/outline.ts';
import { readOutline } from '../outline/read-outline.ts';
import { sourceFile, sourceFileOnDemand, type Encoding, type SourceFile } from '../model/source-file.ts';
import { decode } from '../platform/decode.ts';
import { findDigitRuns } from '../ruleset/digit-runs.ts';
import type { KindProgram, ScanProgram } from './scan-program.ts';
import { TextOffsets } from './text-offsets.ts';

const NOWHERE: readonly number[] = [];
/** Under which views are kept in a document's memory. */
const VIEWS = {};

/** The text of a file and where its keywords stand; decoded only when something asks for it. */
export class FileReading {
  readonly path: string;
  readonly kind: FileKind;
  readonly file: SourceFile;
  readonly problems: Problem[] = [];
  readonly analyses = new Set<string>();
  readonly suppressionOffsets: number[] = [];
  /** False where the file has more keywords than are kept. */
  readonly complete: boolean;
  encoding: Encoding | undefined;
  readonly #ofKind: KindProgram;
  readonly #marked: Uint8Array;
  readonly #places: (number[] | undefined)[] = [];
  readonly #bytes: Uint8Array;
  /** UTF-8 without byte order mark. */
  readonly #searched: Uint8Array;
  readonly #ascii: boolean;
  #decoded: SourceFile | undefined;
  #digitRuns: readonly Region[] | undefined;
  readonly #memory: DocumentMemory | undefined;
  #view: ConfigurationView | undefined;
  #viewRead = false;
  readonly #parsers: ScanProgram['parsers'];
  #programs: FilePrograms | undefined;
  #outline: Outline | undefined;

  constructor(program: ScanProgram, ofKind: KindProgram, path: string, kind: FileKind, bytes: Uint8Array, text?: string, memory?: DocumentMemory) {
    this.kind = kind;
    this.path = path;
    this.#bytes = bytes;
    this.#ofKind = ofKind;
    this.#parsers = program.parsers;
    this.#memory = memory;
    this.file = text === undefined ? sourceFileOnDemand(path, kind, () => this.#decode()) : sourceFile(path, kind, text);
    const zeros = bytes.includes(0);
    this.#ascii = !zeros && isAscii(bytes);
    const plain = text !== undefined || this.#ascii || !zeros && isUtf8(bytes) && !(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
    this.#searched = plain ? bytes : this.#toUtf8();
    const { keywords, starts, marked, complete } = program.automaton.search(this.#searched);
    this.complete = complete;
    this.#marked = marked;
    if (keywords.length > 0) this.#place(ofKind, keywords, starts);
  }

  /** Size in bytes. */
  get length(): number { return this.#bytes.length; }

  /** Long runs of digits, ascending. */
  get digitRuns(): readonly Region[] {
    if (this.#digitRuns === undefined) {
      const runs = findDigitRuns(this.#searched);
      const table = this.#ascii ? undefined : new TextOffsets(this.#searched);
      const regions: Region[] = [];
      for (let index = 0; index < runs.length; index += 2) {
        const start = runs[index] as number;
        const from = table?.toText(start) ?? start;
        regions.push({ start: from, end: from + (runs[index + 1] as number) - start });
      }
      this.#digitRuns = regions;
    }
    return this.#digitRuns;
  }

  /** Offsets of the rule's keywords in the text, ascending. */
  placesOf(rule: Rule): readonly number[] {
    const list = this.#ofKind.listOf.get(rule);
    return list === undefined ? NOWHERE : this.#places[list] ?? NOWHERE;
  }

  /** Whether the file holds a keyword of the rule or is named by it, and the words without which it finds nothing. Asked before another file is read. */
  mayMatch(rule: Rule): boolean {
    const list = this.#ofKind.listOf.get(rule);
    if (list !== undefined && this.#places[list] === undefined && this.#ofKind.isNamed.get(rule)?.(this.path) !== true) return false;
    return this.#ofKind.needs.get(rule)?.(this.#marked) ?? true;
  }

  /** Whether the file holds what a part of a rule needs. Asked before another file is read. */
  holds(required: RequiredText): boolean {
    return this.#ofKind.testOf(required)(this.#marked);
  }

  /** Whether the file holds a word without which it keeps no other files. Asked before another file is read. */
  get mayEmbed(): boolean {
    return this.#ofKind.embedding.some((mark) => this.#marked[mark] === 1);
  }

  configuration(): ConfigurationView | undefined {
    if (!this.#viewRead) {
      this.#viewRead = true;
      const outcome = readConfiguration(this.file, this.#memory?.of(VIEWS, () => new ViewMemory()));
      this.#view = outcome?.value;
      for (const problem of outcome?.problems ?? []) this.problems.push({ ...problem, path: this.path });
    }
    return this.#view;
  }

  /** The file's programs; undefined where there are no parsers. */
  programs(): FilePrograms | undefined {
    const parsers = this.#parsers();
    if (parsers === undefined) return undefined;
    return this.#programs ??= new FilePrograms(this.file, parsers, () => this.outline());
  }

  /** What the file declares. */
  outline(): Outline {
    return this.#outline ??= readOutline(this.file.text, this.kind);
  }

  /** Why code or settings could not be read, as far as they were asked for. */
  get readingProblems(): readonly Problem[] {
    return [...this.problems, ...this.#programs?.problems ?? []];
  }

  #place({ consumers }: KindProgram, keywords: readonly number[], starts: readonly number[]): void {
    const silent = silentPlaces(consumers, keywords, starts);
    const table = this.#ascii ? undefined : new TextOffsets(this.#searched);
    const unsorted = new Set<number[]>();
    for (let index = 0; index < keywords.length; index++) {
      const asking = consumers[keywords[index] as number];
      if (asking === undefined) continue;
      const start = starts[index] as number;
      for (const consumer of asking) {
        if ('list' in consumer) {
          if (consumer.scheme && silent?.has(start) === true) continue;
          const offset = table?.toText(start) ?? start;
          const list = this.#places[consumer.list];
          if (list === undefined) { this.#places[consumer.list] = [offset]; continue; }
          // Keywords come in the order of their ends.
          if (offset < (list.at(-1) as number)) unsorted.add(list);
          list.push(offset);
        } else if ('analysis' in consumer) this.analyses.add(consumer.analysis.id);
        else if ('suppression' in consumer) this.suppressionOffsets.push(table?.toText(start) ?? start);
      }
    }
    for (const list of unsorted) list.sort((a, b) => a - b);
  }

  /** The bytes to search: UTF-8 without byte order mark. */
  #toUtf8(): Uint8Array {
    const { text, encoding, bom } = this.#decode();
    if (encoding === 'utf-8' && this.problems.length === 0) return bom ? this.#bytes.subarray(3) : this.#bytes;
    return Buffer.from(text, 'utf8');
  }

  #decode(): SourceFile {
    if (this.#decoded === undefined) {
      const { text, encoding, bom, problems } = decode(this.#bytes);
      this.#decoded = sourceFile(this.path, this.kind, text, encoding, bom);
      this.encoding = encoding;
      for (const problem of problems) this.problems.push({ ...problem, path: this.path });
    }
    return this.#decoded;
  }
}

/** Where the scheme, and its `://`, of addresses stands that only name something. */
function silentPlaces(consumers: KindProgram['consumers'], keywords: readonly number[], starts: readonly number[]): ReadonlySet<number> | undefined {
  let places: Set<number> | undefined;
  for (let index = 0; index < keywords.length; index++) {
    if (consumers[keywords[index] as number]?.some((consumer) => 'silences' in consumer) !== true) continue;
    const start = starts[index] as number;
    places ??= new Set();
    // `http://` or `https://`: the separator begins behind four or five letters.
    places.add(start).add(start + 4).add(start + 5);
  }
  return places;
}
