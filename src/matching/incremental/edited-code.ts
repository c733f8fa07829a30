// Code that is being edited: an edit inside one function is answered with that function and what stands around all functions alone.
import type { Problem } from '../../model/problem.ts';
import { findFunctions, type FunctionNode } from '../../syntax/find-functions.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import { changeOf, type SyntaxDocument } from '../../syntax/syntax-document.ts';
import type { SyntaxTree } from '../../syntax/syntax-tree.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { narrowCode } from '../narrow/narrow-code.ts';
import { isHeld, keyOfWord, NEVER_HELD, type RequiredText } from '../required/required-text.ts';
import type { HoldsWord, TextWords } from '../required/text-words.ts';
import { toCodeFile, toWideCodeFile, type CodeFile } from '../search/code-file.ts';
import { isFollowed, moved, omitting } from './function-extents.ts';
import { KnownMatches } from './known-matches.ts';
import { looksFurtherWith } from './looks-further.ts';
import { findSharedNames, functionAround, type Extent, type SharedNames } from './shared-names.ts';
import { hashSkeleton } from './skeleton.ts';
import { TextMatches } from './text-matches.ts';
import { knowWideCode, sameEntries, wideCodeAround, type KnownWideCode, type WidePart } from './wide-code.ts';

interface KnownText {
  readonly text: string;
  readonly functions: readonly FunctionNode[];
  readonly skeleton: number;
  readonly names: SharedNames;
  /** Answers of `looksFurtherWith`, which do not change while the skeleton does not. */
  readonly further: Map<CompiledRule, RequiredText>;
  /** Where rules with `hisguard_scope` were matched. */
  readonly wide: KnownWideCode | undefined;
}

/** A part of the code that says all of some functions. */
export interface CodePart {
  /** The functions' places in the text before and after. */
  readonly before: readonly Extent[];
  readonly after: readonly Extent[];
  /** The functions, what stands outside all functions, and the functions that say something of shared variables. */
  readonly code: CodeFile;
  /** Whether the rule's matches elsewhere are what they were, and those in the functions are those in `code`. */
  readonly isConfined: (rule: CompiledRule) => boolean;
}

/** What matching has to look at after an edit inside one function. */
export interface FunctionEdit {
  readonly edit: TextEdit;
  readonly part: CodePart;
  /** For these rules, which have `hisguard_scope`; undefined where one of them has to look at the whole: it is made then, and enough for all. */
  readonly widePart: (rules: readonly CompiledRule[]) => CodePart | undefined;
}

export class EditedCode {
  /** What the rules' expressions over the text found. */
  readonly matches = new KnownMatches();
  readonly #document: SyntaxDocument;
  readonly #language: CodeLanguage;
  #known: KnownText | undefined;
  /** The text matched last, also where no more is known of it. */
  #last: Pick<KnownText, 'text' | 'functions'> | undefined;
  #isPassing = false;
  /** Where the function begins that is being edited and of which others know more than that it is there. */
  #influential: number | undefined;
  /** What `known` becomes once the rules were matched. */
  #next: (() => Omit<KnownText, 'wide'>) | undefined;
  #nextWide: KnownWideCode | undefined;
  #tree: SyntaxTree | undefined;
  #isWhole = false;
  #code: CodeFile | undefined;
  #wideCode: CodeFile | undefined;
  #problems: readonly Problem[] = [];

  constructor(document: SyntaxDocument, language: CodeLanguage) {
    this.#document = document;
    this.#language = language;
  }

  /** Takes up the new text. @returns undefined where the text has to be matched as a whole. */
  update(text: string): FunctionEdit | undefined {
    const known = this.#known;
    const last = this.#last;
    const edit = last && changeOf(last.text, text);
    const edited = last === undefined || edit === undefined ? -1 : bodyAround(last.functions, edit);
    const place = last?.functions[edited]?.start;
    if (known !== undefined) this.#influential = known.names.influential.has(edited) ? place : undefined;
    this.#isPassing = last !== undefined && (known !== undefined || place === undefined || place === this.#influential);
    const chosen = known === undefined || edited < 0 || known.names.influential.has(edited) ? undefined : new Set([edited, ...known.names.needed]);
    const shift = (place: number): number => (edit !== undefined && place >= edit.oldEnd ? place + edit.newEnd - edit.oldEnd : place);
    this.#parse(text, known && chosen && omitting(known.functions, chosen, shift));
    this.#next = undefined;
    this.#nextWide = undefined;
    if (known === undefined || chosen === undefined || edit === undefined || this.#tree === undefined) return undefined;
    return this.#follow(known, edited, chosen, edit, this.#tree, shift);
  }

  /** The whole code of the text; undefined where there is none. */
  whole(): CodeFile | undefined {
    const tree = this.#wholeTree();
    return this.#code ??= tree && toCodeFile(tree, this.#language);
  }

  /**
   * Whether the next edit is likely to be one that has to be matched as a whole, too: outside all functions, or in one of which others know more than that it is there.
   * What matching would have to know for an edit inside a function is more work than matching itself then.
   */
  get isPassing(): boolean {
    return this.#isPassing;
  }

  /** What of the whole each of some rules without `hisguard_scope` can match in. */
  narrowed(words: TextWords, rules: readonly CompiledRule[]): (rule: CompiledRule) => CodeFile | undefined {
    const tree = this.#wholeTree();
    return tree === undefined ? () => undefined : narrowCode({ tree, isWhole: true, language: this.#language, words, whole: () => this.whole() as CodeFile }, rules);
  }

  /** The same as rules with `hisguard_scope` see it. */
  wholeWide(): CodeFile | undefined {
    const tree = this.#wholeTree();
    return this.#wideCode ??= tree && toWideCodeFile(tree, this.#language);
  }

  /** Why there is no code. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Says that the last text was matched: the next is compared with it. */
  keep(): void {
    const known = this.#next?.() ?? this.#knowWhole();
    const wide = this.#wideCode;
    this.#known = known && { ...known, wide: wide === undefined ? this.#nextWide : knowWideCode(wide, known.functions) };
    this.#last = this.#known;
  }

  /** Says that it was, and that the next is matched as a whole. */
  pass(): void {
    const tree = this.#wholeTree();
    this.#known = undefined;
    this.#last = tree && { text: tree.text, functions: findFunctions(tree) };
  }

  /** Says that it was not: the next is matched as a whole. */
  forget(): void {
    this.#known = undefined;
    this.#last = undefined;
  }

  /** Frees what only matching needs; the next text is compared with what is known. */
  rest(): void {
    this.#next = undefined;
    this.#tree = undefined;
    this.#code = undefined;
    this.#wideCode = undefined;
  }

  close(): void {
    this.#document.close();
    this.matches.clear();
    this.rest();
    this.forget();
  }

  #knowWhole(): Omit<KnownText, 'wide'> | undefined {
    const code = this.whole();
    if (code === undefined || this.#tree === undefined) return undefined;
    const functions = findFunctions(this.#tree);
    return { text: code.text, functions, skeleton: hashSkeleton(this.#tree, functions), names: findSharedNames(code, functions), further: new Map() };
  }

  #wholeTree(): SyntaxTree | undefined {
    if (!this.#isWhole && this.#tree !== undefined) {
      this.#take(this.#document.whole());
      this.#isWhole = true;
      this.#code = undefined;
    }
    return this.#tree;
  }

  #parse(text: string, omitted: ReturnType<typeof omitting> | undefined): void {
    this.#code = undefined;
    this.#wideCode = undefined;
    this.#take(this.#document.update(text, omitted));
    if (!this.#document.isExact) this.#take(this.#document.settle(omitted));
    this.#isWhole = omitted === undefined;
  }

  #take({ value, problems }: ReturnType<SyntaxDocument['update']>): void {
    this.#tree = value;
    this.#problems = problems;
  }

  /** What there is to match, if nothing but the body of the function has changed. */
  #follow(known: KnownText, edited: number, chosen: ReadonlySet<number>, edit: TextEdit, tree: SyntaxTree, shift: (place: number) => number): FunctionEdit | undefined {
    const back = (place: number): number => (place >= edit.newEnd ? place + edit.oldEnd - edit.newEnd : place);
    const { functions } = known;
    const present = findFunctions(tree);
    const before = functions[edited] as FunctionNode;
    const after = present.find(({ start }) => start === before.start);
    if (after === undefined || !isFollowed(functions, chosen, present, edited, shift) || hashSkeleton(tree, present, back) !== known.skeleton) return undefined;
    const code = toCodeFile(tree, this.#language);
    const names = findSharedNames(code, present, back);
    if (names.influential.has(present.indexOf(after)) || !sameEntries(names.known, known.names.known)) return undefined;
    const all = functions.map((one, index) => (index === edited ? after : moved(one, shift)));
    this.#next = () => ({
      ...known, text: tree.text, functions: all,
      skeleton: hashSkeleton(tree, present), names: { ...known.names, known: findSharedNames(code, present).known },
    });
    const isInEither = wordsOfEither(known.text, tree.text);
    const partOf = (some: Omit<CodePart, 'isConfined'>, further: KnownText['further']): CodePart => {
      const texts = new TextMatches(this.matches, { text: known.text, functions: some.before }, { text: tree.text, functions: some.after }, edit);
      return { ...some, isConfined: this.#confinement(further, some.code, all, texts, isInEither) };
    };
    let wide: WidePart | undefined;
    const widePart = (rules: readonly CompiledRule[]): CodePart | undefined => {
      if (rules.some((rule) => isHeld(known.wide?.further.get(rule) ?? NEVER_HELD, isInEither))) return undefined;
      wide ??= known.wide && wideCodeAround(known.wide, { document: this.#document, language: this.#language, functions, edited, shift, back, after, code });
      this.#nextWide = wide?.next;
      return wide && partOf(wide, wide.next.further);
    };
    return { edit, part: partOf({ before: [before], after: [after], code }, known.further), widePart };
  }

  #confinement(further: KnownText['further'], code: CodeFile, functions: readonly FunctionNode[], texts: TextMatches, holds: HoldsWord): CodePart['isConfined'] {
    const isInFunction = (node: Extent): boolean => functionAround(functions, node) >= 0;
    const holdsFunction = ({ start, end }: Extent): boolean => functions.some((one) => start <= one.start && one.end <= end);
    return (rule) => {
      let required = further.get(rule);
      if (required === undefined) further.set(rule, required = looksFurtherWith(rule, this.#language.id, { code, isInFunction, holdsFunction }));
      return !isHeld(required, holds) && texts.areElsewhereAsBefore(rule);
    };
  }
}

/** The function in whose body, between its braces, the edit lies; -1: none. */
function bodyAround(functions: readonly FunctionNode[], { start, oldEnd }: TextEdit): number {
  return functions.findIndex(({ bodyStart, bodyEnd }) => bodyStart < start && oldEnd < bodyEnd);
}

/** Whether one of two texts holds a word; one whose case does not count is taken for held. */
function wordsOfEither(before: string, after: string): HoldsWord {
  const known = new Map<string, boolean>();
  return (required) => {
    const key = keyOfWord(required);
    let held = known.get(key);
    if (held === undefined) known.set(key, held = !required.exact || before.includes(required.word) || after.includes(required.word));
    return held;
  };
}
