// What stands in every code that a pattern matches: names, some signs, beginnings of strings.
import { NONE, type Code, type CodeKind } from '../code/code.ts';
import type { Reading } from '../pattern/reading.ts';
import type { GenericPattern } from '../generic/generic-pattern.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { requiredOfString } from './required-of-string.ts';
import type { RuleOptions } from '../rule/rule-options.ts';
import { requireAll, requireAny, requireWord, type RequiredText } from './required-text.ts';
import type { Standing } from './standing.ts';

/** Read without being in the text: what tables write for what stands there. */
export const WRITTEN_BY_TABLES = new Set(['var', 'default', '__init__', 'exit', 'print', 'echo', 'include', 'require', 'unset']);
/** Types that a literal has without their name. */
export const TYPES_OF_LITERALS = new Set(['String', 'string', 'str', 'boolean', 'bool', 'Boolean', 'double', 'Double', 'float', 'Float', 'float64', 'number', 'int', 'Integer', 'long', 'Long', 'char', 'Character', 'object', 'Object']);

/** Operators that no table writes in another way. */
const COMPARISONS = new Set(['==', '!=', '===', '!==']);
/** Languages in which a bracket follows the word `if`. */
const BRACKETED: ReadonlySet<SemgrepLanguage> = new Set<SemgrepLanguage>(['java', 'csharp', 'javascript', 'typescript', 'php']);
/** `if` as a word with a bracket, not in a comment's sentence; white space and comments may stand between them. */
const BRANCH: RequiredText = { any: ['(', '/', '#', '\t', '\n', '\r', '\f', ' (', ' /', ' #', '  ', ' \t', ' \n', ' \r', ' \f'].map((after): RequiredText => ({ word: `if${after}`, exact: false, whole: false })) };

/** Statements of PHP that its table writes as calls, and what stands for them in the text. */
const STATEMENTS_OF_PHP: ReadonlyMap<string, RequiredText> = new Map(Object.entries({ exit: ['exit', 'die'], print: ['print'], echo: ['echo'], include: ['include'], require: ['require'], unset: ['unset'] })
  .map(([name, words]): [string, RequiredText] => [name, requireAny([...words.map((word) => requireWord(word, false, true)), ...(name === 'echo' ? [requireWord('<?=', true)] : [])])]));

/** Languages that do not tell capital from small letters in names, which their tables write small. */
const CASELESS: ReadonlySet<SemgrepLanguage> = new Set<SemgrepLanguage>(['php', 'powershell']);

export type Place = 'code' | 'type' | 'piece';
/** Below these a string is a piece of something: a module's path may be longer, text between holes has no quotes. */
const PLACES: Readonly<Partial<Record<CodeKind, Place>>> = { typed: 'type', import: 'piece', interpolated: 'piece', xml: 'piece' };

/**
 * How much of what a match is made of stands where it lies:
 * - `wide`: with `hisguard_scope`, texts may be made from others, or come from elsewhere;
 * - `loose`: names may stand for expressions, or the sides of a comparison be exchanged;
 * - `close`: nothing of that.
 */
export type Reach = 'wide' | 'loose' | 'close';

const KNOWN: Readonly<Record<Reach, WeakMap<readonly Reading[], RequiredText>>> = { wide: new WeakMap(), loose: new WeakMap(), close: new WeakMap() };

export function reachOf({ hisguardScope, symbolicPropagation, commutativeCompop, symmetricEq }: RuleOptions): Reach {
  if (hisguardScope !== 'stock') return 'wide';
  return symbolicPropagation || commutativeCompop || symmetricEq ? 'loose' : 'close';
}

/** @param text the pattern: a name that is not in it was written by a table. */
export function requiredOfReadings(readings: readonly Reading[], text: string, language: SemgrepLanguage, reach: Reach): RequiredText {
  const known = KNOWN[reach];
  let required = known.get(readings);
  if (required === undefined) known.set(readings, required = requireAny(readings.map((reading) => ofReading(reading, text, language, reach))));
  return required;
}

export function requiredOfGeneric(pattern: GenericPattern, caseless: boolean): RequiredText {
  return requireAll(pattern.words.map((word) => requireWord(word, !caseless)));
}

function ofReading(reading: Reading, text: string, language: SemgrepLanguage, reach: Reach): RequiredText {
  const toWritten = (name: string): string => (CASELESS.has(language) ? name.toLowerCase() : name);
  const written = toWritten(text);
  const names = new Set<string>();
  const signs = new Set<RequiredText>();
  const visit = (node: Code, place: Place): void => {
    const statement = language === 'php' && node.kind === 'id' ? STATEMENTS_OF_PHP.get(node.text) : undefined;
    if (statement !== undefined) signs.add(statement);
    const sign = signOf(node, place, language, reach);
    if (sign !== undefined) signs.add(sign);
    if (node.kind === 'id' && written.includes(toWritten(node.text)) && !WRITTEN_BY_TABLES.has(node.text) && !(place === 'type' && TYPES_OF_LITERALS.has(node.text))) names.add(node.text);
    const below = belowPlace(node, place);
    for (const kid of node.kids) if (kid !== NONE) visit(kid, below);
  };
  for (const node of reading.form === 'sequence' ? reading.nodes : [reading.node]) visit(node, 'code');
  return requireAll([...[...names].map((name) => requireWord(name, !CASELESS.has(language), true)), ...signs]);
}

/** What has to stand in the text besides names. */
export function signOf(node: Code, place: Place, language: SemgrepLanguage, reach: Reach): RequiredText | undefined {
  if (node.kind === 'string') return place === 'piece' || reach === 'wide' ? undefined : requiredOfString(node.text, language);
  const standing = language === 'java' && reach === 'close' ? standingOf(node) : undefined;
  if (node.kind === 'if') return standing === undefined ? BRACKETED.has(language) ? BRANCH : undefined : { word: 'if', exact: true, whole: true, standing };
  return node.kind === 'binary' && COMPARISONS.has(node.text) ? { word: node.text, exact: true, whole: false, ...(standing !== undefined && { standing }) } : undefined;
}

/** Where a comparison or a branch stands that a pattern like `$X == $X`, `$X == (String $Y)` or `if ($X && true)` matches. */
function standingOf(node: Code): Standing | undefined {
  const [first, second] = node.kids;
  if (node.kind === 'if') return first !== undefined && holdsTruth(first) ? 'known condition' : undefined;
  if (first?.kind === 'meta' && second?.kind === 'meta' && first.text === second.text && first.text !== '$_') return 'equal sides';
  const type = second?.kind === 'typed' ? second.kids[0] : undefined;
  return type?.kind === 'id' && type.text === 'String' ? 'before a text' : undefined;
}

function holdsTruth(node: Code): boolean {
  return node.kind === 'bool' || ((node.kind === 'binary' || node.kind === 'assign') && node.kids.some(holdsTruth));
}

export function belowPlace(node: Code, place: Place): Place {
  return PLACES[node.kind] ?? place;
}
