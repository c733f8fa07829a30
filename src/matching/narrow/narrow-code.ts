// The code of a file without the functions in which none of its rules can match: most rules find something in few functions of large files.
import { once } from '../../model/once.ts';
import { canonicalId } from '../../syntax/canonical-kind.ts';
import { findMembers } from '../../syntax/find-functions.ts';
import { NAMED, textOf, type SyntaxTree } from '../../syntax/syntax-tree.ts';
import { withoutNodes } from '../../syntax/without-nodes.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import { looksFurtherWith } from '../incremental/looks-further.ts';
import { functionAround, type Extent } from '../incremental/shared-names.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { isHeld } from '../required/required-text.ts';
import { WordPlaces, type PartSet } from '../required/word-places.ts';
import type { TextWords } from '../required/text-words.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { toCodeFile, type CodeFile } from '../search/code-file.ts';
import { demandsOf } from './demands.ts';
import { findOuterWrites } from './outer-writes.ts';

/** Languages whose functions stand in types and know of one another what fields say. */
const SEPARATE: ReadonlySet<SemgrepLanguage> = new Set<SemgrepLanguage>(['java', 'csharp']);
/** With less to leave out, two pieces of code for one file are more work than one. */
const WORTH_IT = 0.3;

/** A file as it was parsed. */
export interface ParsedFile {
  readonly tree: SyntaxTree;
  /** False where idle bodies were not read (`findIdleBodies`). */
  readonly isWhole: boolean;
  readonly language: CodeLanguage;
  readonly words: TextWords;
  /** The code of the whole file. */
  readonly whole: () => CodeFile;
}

export function isNarrowed(language: SemgrepLanguage): boolean {
  return SEPARATE.has(language);
}

/** The code that each of `rules` is to be matched on. None of them has `hisguard_scope`. */
export function narrowCode(file: ParsedFile, rules: readonly CompiledRule[]): (rule: CompiledRule) => CodeFile {
  const narrowed = once(() => (isNarrowed(file.language.id) ? narrow(file, rules) : undefined));
  return (rule) => {
    const some = narrowed();
    return some?.isEnough(rule) === true ? some.code : file.whole();
  };
}

interface Narrowed {
  readonly code: CodeFile;
  /** Whether a rule finds in it what it finds in the whole. */
  readonly isEnough: (rule: CompiledRule) => boolean;
}

function narrow({ tree, isWhole, language, words }: ParsedFile, rules: readonly CompiledRule[]): Narrowed | undefined {
  const { functions, others } = findMembers(tree);
  if (isWhole && functions.length < 2) return undefined;
  const extents = functions.map((node) => extentOf(tree, node));
  const isMaker = functions.map((node) => isConstructor(tree, node));
  const values = [...others.filter((node) => textOf(tree, node).includes('=')), ...functions.filter((_, index) => isMaker[index])];
  const places = new WordPlaces(words, extents, values.map((node) => extentOf(tree, node)));
  const isWanted = new Uint8Array(functions.length);
  const given = once(() => {
    const all = Uint8Array.from(functions, (node) => (hasParameter(tree, node) ? 1 : 0));
    // What a constructor is given may go on into fields.
    return isMaker.some((maker, index) => maker && all[index] === 1) ? all.fill(1) : all;
  });
  for (const rule of rules) {
    const demands = demandsOf(rule, language.id);
    if (demands !== undefined) addTo(isWanted, places.partsWith(demands.words), demands.parameter ? given() : undefined);
  }
  const idle = functions.filter((_, index) => isWanted[index] === 0 && isMaker[index] !== true);
  const { names, unclear } = findOuterWrites(tree, idle, others);
  const omitted = idle.filter((node) => !unclear.has(node));
  if (isWhole && omitted.reduce((sum, node) => sum + (tree.last[node] as number) - node + 1, 0) < tree.count * WORTH_IT) return undefined;
  const code = toCodeFile(withoutNodes(tree, omitted), language, names);
  const isInFunction = (node: Extent): boolean => functionAround(extents, node) >= 0;
  const holdsFunction = ({ start, end }: Extent): boolean => extents.some((one) => start <= one.start && one.end <= end);
  const known = new Map<CompiledRule, boolean>();
  return {
    code,
    isEnough: (rule) => {
      let enough = known.get(rule);
      if (enough === undefined) known.set(rule, enough = !isHeld(looksFurtherWith(rule, language.id, { code, isInFunction, holdsFunction }), words.holds));
      return enough;
    },
  };
}

const FUNCTION = canonicalId('function');
const PARAMETERS = canonicalId('parameters');

/** Its own, or one of a function inside it. */
function hasParameter({ language, kind, parent, last, flags }: SyntaxTree, root: number): boolean {
  for (let node = root; node <= (last[root] as number); node++) {
    if (language.canonical[kind[node] as number] !== PARAMETERS || language.canonical[kind[parent[node] as number] as number] !== FUNCTION) continue;
    for (let below = node + 1; below <= (last[node] as number); below++) if (((flags[below] as number) & NAMED) !== 0) return true;
  }
  return false;
}

/** What objects are made with says what their fields are worth. */
function isConstructor({ language, kind }: SyntaxTree, node: number): boolean {
  return (language.kinds[kind[node] as number] ?? '').includes('constructor');
}

function extentOf({ start, end }: SyntaxTree, node: number): Extent {
  return { start: start[node] as number, end: end[node] as number };
}

function addTo(all: PartSet, more: PartSet, among: PartSet | undefined): void {
  for (let part = 0; part < all.length; part++) if (more[part] === 1 && among?.[part] !== 0) all[part] = 1;
}
