// Code that is being edited: an edit inside one function is answered with that function and what stands around all functions alone.
import type { Problem } from '../../model/problem.ts';
import { findFunctions, type FunctionNode } from '../../syntax/find-functions.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import { changeOf, type SyntaxDocument } from '../../syntax/syntax-document.ts';
import type { SyntaxTree } from '../../syntax/syntax-tree.ts';
import type { Code } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { toCodeFile, type CodeFile } from '../search/code-file.ts';
import { isConfined } from './is-confined.ts';
import { findSharedNames, type SharedNames } from './shared-names.ts';
import { hashSkeleton } from './skeleton.ts';

interface KnownText {
  readonly text: string;
  readonly functions: readonly FunctionNode[];
  readonly skeleton: number;
  readonly names: SharedNames;
  /** Answers of `isConfined`, which do not change while the skeleton does not. */
  readonly confined: Map<CompiledRule, boolean>;
}

/** What matching has to look at after an edit inside one function. */
export interface FunctionEdit {
  readonly edit: TextEdit;
  /** The function's place in the text before and after. */
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
  /** The function, what stands outside all functions, and the functions that say something of shared variables. */
  readonly code: CodeFile;
  /** Whether the rule's matches elsewhere are what they were, and those in the function are those in `code`. */
  readonly isConfined: (rule: CompiledRule) => boolean;
}

export class EditedCode {
  readonly #document: SyntaxDocument;
  readonly #language: CodeLanguage;
  #known: KnownText | undefined;
  /** What `known` becomes once the rules were matched. */
  #next: (() => KnownText) | undefined;
  #tree: SyntaxTree | undefined;
  #isWhole = false;
  #code: CodeFile | undefined;
  #problems: readonly Problem[] = [];

  constructor(document: SyntaxDocument, language: CodeLanguage) {
    this.#document = document;
    this.#language = language;
  }

  /** Takes up the new text. @returns undefined where the text has to be matched as a whole. */
  update(text: string): FunctionEdit | undefined {
    const known = this.#known;
    const edit = known && changeOf(known.text, text);
    const edited = known === undefined || edit === undefined ? -1 : functionAround(known.functions, edit);
    const isAlone = known !== undefined && edited >= 0 && !known.names.influential.has(edited);
    const shift = (place: number): number => (edit !== undefined && place >= edit.oldEnd ? place + edit.newEnd - edit.oldEnd : place);
    const omitted = isAlone ? new Map(known.functions.flatMap((one, index) => (index === edited || known.names.needed.has(index) ? [] : [[shift(one.start), { ...one, end: shift(one.end) }]]))) : undefined;
    this.#parse(text, omitted);
    this.#next = undefined;
    if (!isAlone || edit === undefined || this.#tree === undefined) return undefined;
    return this.#follow(known, edited, edit, this.#tree, shift);
  }

  /** The whole code of the text; undefined where there is none. */
  whole(): CodeFile | undefined {
    if (!this.#isWhole && this.#tree !== undefined) {
      this.#take(this.#document.whole());
      this.#isWhole = true;
      this.#code = undefined;
    }
    return this.#code ??= this.#tree && toCodeFile(this.#tree, this.#language);
  }

  /** Why there is no code. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Says that the last text was matched: the next is compared with it. */
  keep(): void {
    const next = this.#next;
    this.#known = next?.();
    if (next !== undefined) return;
    const code = this.whole();
    if (code === undefined || this.#tree === undefined) return;
    const functions = findFunctions(this.#tree);
    this.#known = { text: code.text, functions, skeleton: hashSkeleton(this.#tree, functions), names: findSharedNames(code.root, functions), confined: new Map() };
  }

  /** Says that it was not: the next is matched as a whole. */
  forget(): void {
    this.#known = undefined;
  }

  close(): void {
    this.#document.close();
    this.#known = undefined;
    this.#next = undefined;
    this.#tree = undefined;
    this.#code = undefined;
  }

  #parse(text: string, omitted: ReadonlyMap<number, FunctionNode> | undefined): void {
    this.#code = undefined;
    this.#take(this.#document.update(text, omitted));
    if (!this.#document.isExact) this.#take(this.#document.settle(omitted));
    this.#isWhole = omitted === undefined;
  }

  #take({ value, problems }: ReturnType<SyntaxDocument['update']>): void {
    this.#tree = value;
    this.#problems = problems;
  }

  /** What there is to match, if nothing but the body of the function has changed. */
  #follow(known: KnownText, edited: number, edit: TextEdit, tree: SyntaxTree, shift: (place: number) => number): FunctionEdit | undefined {
    const back = (place: number): number => (place >= edit.newEnd ? place + edit.oldEnd - edit.newEnd : place);
    const present = findFunctions(tree);
    const expected = known.functions.map((one, index) => ({ one, index })).filter(({ index }) => index === edited || known.names.needed.has(index));
    const before = known.functions[edited] as FunctionNode;
    const after = present[expected.findIndex(({ index }) => index === edited)];
    if (after === undefined || present.length !== expected.length || !expected.every(({ one }, at) => isSame(one, present[at], shift))) return undefined;
    if (hashSkeleton(tree, present, back) !== known.skeleton) return undefined;
    const code = toCodeFile(tree, this.#language);
    const names = findSharedNames(code.root, present, back);
    if (names.influential.has(present.indexOf(after)) || !sameEntries(names.known, known.names.known)) return undefined;
    this.#next = () => ({
      ...known, text: tree.text, skeleton: hashSkeleton(tree, present), names: { ...known.names, known: findSharedNames(code.root, present).known },
      functions: known.functions.map((one, index) => (index === edited ? after : { ...one, start: shift(one.start), end: shift(one.end), bodyStart: shift(one.bodyStart), bodyEnd: shift(one.bodyEnd) })),
    });
    return { edit, before, after, code, isConfined: (rule) => this.#isConfined(known, rule, code, present) };
  }

  #isConfined({ confined }: KnownText, rule: CompiledRule, code: CodeFile, functions: readonly FunctionNode[]): boolean {
    let answer = confined.get(rule);
    if (answer === undefined) {
      const isInFunction = ({ start, end }: Code): boolean => functions.some((one) => one.start <= start && end <= one.end);
      confined.set(rule, answer = isConfined(rule, this.#language.id, { code, isInFunction }));
    }
    return answer;
  }
}

/** The function in whose body, between its braces, the edit lies; -1: none. */
function functionAround(functions: readonly FunctionNode[], { start, oldEnd }: TextEdit): number {
  return functions.findIndex(({ bodyStart, bodyEnd }) => bodyStart < start && oldEnd < bodyEnd);
}

function isSame(known: FunctionNode, now: FunctionNode | undefined, shift: (place: number) => number): boolean {
  return now?.kind === known.kind && now.start === shift(known.start) && now.end === shift(known.end)
    && now.bodyStart === shift(known.bodyStart) && now.bodyEnd === shift(known.bodyEnd);
}

function sameEntries(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  if (left.size !== right.size) return false;
  for (const [key, value] of left) if (right.get(key) !== value) return false;
  return true;
}
