// The code of an edited file as rules with `hisguard_scope` see it: after an edit inside one function, that function and those that it may run or that may run it.
import { findFunctions, type FunctionNode } from '../../syntax/find-functions.ts';
import type { SyntaxDocument } from '../../syntax/syntax-document.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import type { RequiredText } from '../required/required-text.ts';
import { toWideCodeFile, type CodeFile } from '../search/code-file.ts';
import { ConnectedFunctions } from './connected-functions.ts';
import { isFollowed, omitting } from './function-extents.ts';
import { findSharedNames, type Extent, type SharedNames } from './shared-names.ts';

/** What is known of a text whose functions were told apart. */
export interface KnownWideCode {
  readonly connected: ConnectedFunctions;
  readonly names: SharedNames;
  /** Answers of `looksFurtherWith`. */
  readonly further: Map<CompiledRule, RequiredText>;
}

export function knowWideCode(code: CodeFile, functions: readonly FunctionNode[]): KnownWideCode {
  return { connected: ConnectedFunctions.of(code, functions), names: findSharedNames(code, functions), further: new Map() };
}

/** The edited function among those of the text before, each at its place in the text now. */
export interface EditedFunction {
  readonly document: SyntaxDocument;
  readonly language: CodeLanguage;
  readonly functions: readonly FunctionNode[];
  readonly edited: number;
  readonly shift: (place: number) => number;
  readonly back: (place: number) => number;
  /** The function after the edit, and some code that holds it. */
  readonly after: FunctionNode;
  readonly code: CodeFile;
}

/** The functions that have to be looked at together, and their code. */
export interface WidePart {
  /** Places in the text before and after. */
  readonly before: readonly Extent[];
  readonly after: readonly Extent[];
  readonly present: readonly FunctionNode[];
  readonly code: CodeFile;
  readonly next: KnownWideCode;
}

/** Undefined where the whole file has to be looked at. */
export function wideCodeAround(known: KnownWideCode, { document, language, functions, edited, shift, back, after, code: some }: EditedFunction): WidePart | undefined {
  if (known.names.influential.has(edited)) return undefined;
  const connected = known.connected.edited(edited, some, after);
  const chosen = connected?.around([edited, ...known.names.needed]);
  if (connected === undefined || chosen === undefined) return undefined;
  const tree = document.part(omitting(functions, chosen, shift));
  if (tree === undefined) return undefined;
  const present = findFunctions(tree);
  if (!isFollowed(functions, chosen, present, edited, shift)) return undefined;
  const code = toWideCodeFile(tree, language);
  const names = findSharedNames(code, present, back);
  const place = present.findIndex(({ start }) => start === after.start);
  if (names.influential.has(place) || !sameEntries(names.known, known.names.known)) return undefined;
  return {
    before: functions.filter((_, index) => chosen.has(index)), after: present, present, code,
    next: { connected, names: { ...known.names, known: findSharedNames(code, present).known }, further: known.further },
  };
}

export function sameEntries(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  if (left.size !== right.size) return false;
  for (const [key, value] of left) if (right.get(key) !== value) return false;
  return true;
}
