// What stands in every code that a pattern matches: names, some signs, beginnings of strings.
import { NONE, type Code, type CodeKind } from '../code/code.ts';
import type { Reading } from '../pattern/reading.ts';
import type { GenericPattern } from '../generic/generic-pattern.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { requiredOfString } from './required-of-string.ts';
import { requireAll, requireAny, requireWord, type RequiredText } from './required-text.ts';

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

const KNOWN = new WeakMap<readonly Reading[], RequiredText>();
const KNOWN_WIDE = new WeakMap<readonly Reading[], RequiredText>();

/**
 * @param text the pattern: a name that is not in it was written by a table.
 * @param wide with `hisguard_scope`: texts may be made from others, or come from elsewhere.
 */
export function requiredOfReadings(readings: readonly Reading[], text: string, language: SemgrepLanguage, wide: boolean): RequiredText {
  const known = wide ? KNOWN_WIDE : KNOWN;
  let required = known.get(readings);
  if (required === undefined) known.set(readings, required = requireAny(readings.map((reading) => ofReading(reading, text, language, wide))));
  return required;
}

export function requiredOfGeneric(pattern: GenericPattern, caseless: boolean): RequiredText {
  return requireAll(pattern.words.map((word) => requireWord(word, !caseless)));
}

function ofReading(reading: Reading, text: string, language: SemgrepLanguage, wide: boolean): RequiredText {
  const toWritten = (name: string): string => (CASELESS.has(language) ? name.toLowerCase() : name);
  const written = toWritten(text);
  const names = new Set<string>();
  const signs = new Set<RequiredText>();
  const visit = (node: Code, place: Place): void => {
    const statement = language === 'php' && node.kind === 'id' ? STATEMENTS_OF_PHP.get(node.text) : undefined;
    if (statement !== undefined) signs.add(statement);
    const sign = signOf(node, place, language, wide);
    if (sign !== undefined) signs.add(sign);
    if (node.kind === 'id' && written.includes(toWritten(node.text)) && !WRITTEN_BY_TABLES.has(node.text) && !(place === 'type' && TYPES_OF_LITERALS.has(node.text))) names.add(node.text);
    const below = belowPlace(node, place);
    for (const kid of node.kids) if (kid !== NONE) visit(kid, below);
  };
  for (const node of reading.form === 'sequence' ? reading.nodes : [reading.node]) visit(node, 'code');
  return requireAll([...[...names].map((name) => requireWord(name, !CASELESS.has(language), true)), ...signs]);
}

/** What has to stand in the text besides names. */
export function signOf(node: Code, place: Place, language: SemgrepLanguage, wide: boolean): RequiredText | undefined {
  if (node.kind === 'string') return place === 'piece' || wide ? undefined : requiredOfString(node.text, language);
  if (node.kind === 'if') return BRACKETED.has(language) ? BRANCH : undefined;
  return node.kind === 'binary' && COMPARISONS.has(node.text) ? { word: node.text, exact: true, whole: false } : undefined;
}

export function belowPlace(node: Code, place: Place): Place {
  return PLACES[node.kind] ?? place;
}
