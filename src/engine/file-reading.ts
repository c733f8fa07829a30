// One file being read: its text, decoded only when something asks for it, and where its keywords stand.
import { isAscii } from 'node:buffer';
import type { ConfigurationView } from '../configuration/configuration-view.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { Region } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import { sourceFile, type Encoding, type SourceFile } from '../model/source-file.ts';
import { decode } from '../platform/decode.ts';
import { findDigitRuns } from '../ruleset/digit-runs.ts';
import type { ScanProgram } from './scan-program.ts';
import { TextOffsets } from './text-offsets.ts';

/** The text of a file and where its keywords stand; decoded only when something asks for it. */
export class FileReading {
  readonly path: string;
  readonly kind: FileKind;
  readonly problems: Problem[] = [];
  readonly offsetsByRule = new Map<Rule, number[]>();
  readonly analyses = new Set<string>();
  readonly suppressionOffsets: number[] = [];
  readonly digitRuns: readonly Region[];
  encoding: Encoding | undefined;
  readonly #bytes: Uint8Array;
  #file: SourceFile | undefined;
  #view: ConfigurationView | undefined;
  #viewRead = false;

  constructor(program: ScanProgram, path: string, kind: FileKind, bytes: Uint8Array, text?: string) {
    this.kind = kind;
    this.path = path;
    this.#bytes = bytes;
    let searched = bytes;
    const ascii = isAscii(bytes) && !bytes.includes(0);
    if (text !== undefined) this.#file = sourceFile(path, kind, text);
    else if (!ascii) searched = this.#decodeNow();
    const matches = program.automaton.search(searched);
    const runs = findDigitRuns(searched);
    const table = ascii || matches.starts.length + runs.length === 0 ? undefined : new TextOffsets(searched);
    const toText = (offset: number): number => table?.toText(offset) ?? offset;
    const digitRuns: Region[] = [];
    for (let index = 0; index < runs.length; index += 2) digitRuns.push({ start: toText(runs[index] as number), end: toText(runs[index + 1] as number) });
    this.digitRuns = digitRuns;
    matches.keywords.forEach((keyword, index) => {
      const offset = toText(matches.starts[index] as number);
      for (const consumer of program.consumers[keyword] ?? []) {
        if ('rule' in consumer) {
          const list = this.offsetsByRule.get(consumer.rule);
          if (list === undefined) this.offsetsByRule.set(consumer.rule, [offset]);
          else list.push(offset);
        } else if ('analysis' in consumer) this.analyses.add(consumer.analysis.id);
        else this.suppressionOffsets.push(offset);
      }
    });
    for (const offsets of this.offsetsByRule.values()) offsets.sort((a, b) => a - b);
  }

  /** Size in bytes. */
  get length(): number { return this.#bytes.length; }

  get file(): SourceFile {
    if (this.#file === undefined) this.#decodeNow();
    return this.#file as SourceFile;
  }

  configuration(): ConfigurationView | undefined {
    if (!this.#viewRead) {
      this.#viewRead = true;
      const outcome = readConfiguration(this.file);
      this.#view = outcome?.value;
      this.problems.push(...(outcome?.problems ?? []).map((problem) => ({ ...problem, path: this.path })));
    }
    return this.#view;
  }

  /** Decodes and gives the bytes to search: UTF-8 without byte order mark. */
  #decodeNow(): Uint8Array {
    const { text, encoding, bom, problems } = decode(this.#bytes);
    this.#file = sourceFile(this.path, this.kind, text, encoding, bom);
    this.encoding = encoding;
    this.problems.push(...problems.map((problem) => ({ ...problem, path: this.path })));
    if (encoding === 'utf-8') return bom ? this.#bytes.subarray(3) : this.#bytes;
    return Buffer.from(text, 'utf8');
  }
}
