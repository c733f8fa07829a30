// A document that is being edited: its next tree is made from the one before, so that a keystroke in a long file costs little.
import type { Outcome } from '../model/problem.ts';
import type { OmittedNodes } from './flatten.ts';
import type { ParserSession, TextEdit, TreeAddress } from './parser-session.ts';
import type { SyntaxLanguageId } from './syntax-language.ts';
import { HAS_ERROR, type SyntaxTree } from './syntax-tree.ts';

/** Below this many code units (some 150 lines) a whole parse is as quick, and keeping the tree is not worth its memory. */
const WORTH_KEEPING = 6_000;

/** What a document needs of the parsers. */
export interface DocumentParsers {
  /** `keep` receives the parser's own tree, which then belongs to the document. */
  readonly parse: (text: string, old: OldTree | undefined, keep: ((session: ParserSession, tree: TreeAddress) => void) | undefined, omitted: OmittedNodes | undefined) => Outcome<SyntaxTree | undefined>;
  /** The nodes of a kept tree. */
  readonly read: (text: string, kept: OldTree, omitted?: OmittedNodes) => Outcome<SyntaxTree | undefined>;
  readonly isAlive: (session: ParserSession) => boolean;
}

/** A kept tree. */
export interface OldTree {
  readonly session: ParserSession;
  readonly tree: TreeAddress;
}

/** Made by `Parsers.openDocument`; close it, or its tree stays in the parser's memory. */
export class SyntaxDocument {
  readonly language: SyntaxLanguageId;
  readonly #parsers: DocumentParsers;
  #text = '';
  #kept: OldTree | undefined;
  #isExact = true;

  constructor(language: SyntaxLanguageId, parsers: DocumentParsers) {
    this.language = language;
    this.#parsers = parsers;
  }

  /**
   * The tree of the document's new text; same outcomes as `Parsers.parse`.
   * @param omitted nodes to leave out of it; nothing is left out where not all of them are in the tree.
   */
  update(text: string, omitted?: OmittedNodes): Outcome<SyntaxTree | undefined> {
    const old = this.#edited(text);
    const outcome = this.#run(text, old, omitted);
    // The parser recovers from mistakes by what it has seen before: only of a text without any are both trees surely equal.
    this.#isExact = old === undefined || outcome.value === undefined || !hasMistakes(outcome.value);
    return outcome;
  }

  /** Whether the last tree is the one that `Parsers.parse` gives. It may differ while the code has mistakes: `settle` when there is time. */
  get isExact(): boolean {
    return this.#isExact;
  }

  /** The tree of the text as it is now, parsed as a whole. */
  settle(omitted?: OmittedNodes): Outcome<SyntaxTree | undefined> {
    this.#forget();
    this.#isExact = true;
    return this.#run(this.#text, undefined, omitted);
  }

  /** The last tree with nothing left out. */
  whole(): Outcome<SyntaxTree | undefined> {
    const kept = this.#kept;
    return kept !== undefined && this.#parsers.isAlive(kept.session) ? this.#parsers.read(this.#text, kept) : this.settle();
  }

  /** The last tree with other nodes left out; undefined where it was not kept. */
  part(omitted: OmittedNodes): SyntaxTree | undefined {
    const kept = this.#kept;
    return kept !== undefined && this.#parsers.isAlive(kept.session) ? this.#parsers.read(this.#text, kept, omitted).value : undefined;
  }

  /** Frees what is kept; the document may be updated again. */
  close(): void {
    this.#forget();
    this.#text = '';
  }

  #run(text: string, old: OldTree | undefined, omitted: OmittedNodes | undefined): Outcome<SyntaxTree | undefined> {
    this.#text = text;
    const keep = text.length < WORTH_KEEPING ? undefined : (session: ParserSession, tree: TreeAddress): void => { this.#kept = { session, tree }; };
    try {
      return this.#parsers.parse(text, old, keep, omitted);
    } finally {
      if (old !== undefined && this.#parsers.isAlive(old.session)) old.session.delete(old.tree);
    }
  }

  /** The kept tree, told what has changed since; the document does not keep it any longer. */
  #edited(text: string): OldTree | undefined {
    const kept = this.#kept;
    if (kept === undefined || text.length < WORTH_KEEPING || !this.#parsers.isAlive(kept.session)) {
      this.#forget();
      return undefined;
    }
    this.#kept = undefined;
    try {
      kept.session.edit(kept.tree, this.#text, text, changeOf(this.#text, text));
      return kept;
    } catch {
      // A trap; the next parse meets it, too, and gets a new session.
      return undefined;
    }
  }

  #forget(): void {
    if (this.#kept !== undefined && this.#parsers.isAlive(this.#kept.session)) this.#kept.session.delete(this.#kept.tree);
    this.#kept = undefined;
  }
}

const hasMistakes = (tree: SyntaxTree): boolean => ((tree.flags[0] as number) & HAS_ERROR) !== 0;

/** The smallest single edit that makes `after` of `before`. */
export function changeOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  const step = 4096;
  let start = 0;
  while (start + step <= shorter && before.slice(start, start + step) === after.slice(start, start + step)) start += step;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail + step <= shorter - start && before.slice(before.length - tail - step, before.length - tail) === after.slice(after.length - tail - step, after.length - tail)) tail += step;
  while (tail < shorter - start && before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1)) tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}
