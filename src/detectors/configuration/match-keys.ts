// Finds the settings of a file that an alternative is about, with the conditions on their neighbours.
import { canonicalKey } from '../../configuration/canonical-key.ts';
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
import { compileGlob, matchesGlob, type KeyGlob } from '../../configuration/key-glob.ts';
import { resolveFallbacks, type ResolvedValue } from '../../configuration/fallback-values.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Condition, KeyAlternative } from '../../ruleset/techniques/configuration-spec.ts';
import { expressionOf } from './expression.ts';
import { matchValue, type ValueMatch } from './match-value.ts';
import { inProfile } from './reach.ts';

export interface KeyHit {
  readonly entry: Entry;
  readonly value: ResolvedValue;
  readonly match: ValueMatch;
}

/** Settings that pass `alternative`. */
export function matchKeys(alternative: KeyAlternative, view: ConfigurationView, file: SourceFile): readonly KeyHit[] {
  const { exact, wide, excluded } = patternsOf(alternative);
  const hits = new Map<Entry, KeyHit>();
  const consider = (entry: Entry, globs: readonly KeyGlob[]): void => {
    if (hits.has(entry) || (entry.within !== undefined) !== alternative.part || !inProfile(alternative, file.path, entry.profile)) return;
    const value = resolveFallbacks(entry.value ?? '');
    // The value first: it is what rejects nearly every setting, and keys with wildcards are dear.
    const match = alternative.value === undefined ? { from: 0, to: value.text.length } : matchValue(alternative.value, entry.value === null ? null : value.text);
    if (match === undefined || (globs.length > 0 && !globs.some((glob) => matchesGlob(glob, entry.key))) || excluded.some((glob) => matchesGlob(glob, entry.key))) return;
    const about = { view, file, entry };
    if (!alternative.when.every((condition) => holds(condition, about)) || alternative.unless.some((condition) => holds(condition, about))) return;
    hits.set(entry, { entry, value, match });
  };
  for (const pattern of exact) for (const entry of view.find(pattern)) consider(entry, []);
  if (wide.length > 0) for (const entry of view.entries) if (entry.commented !== true) consider(entry, wide);
  return [...hits.values()];
}

interface Patterns {
  /** Their last segment is literal: the view has an index for it. */
  readonly exact: readonly string[];
  readonly wide: readonly KeyGlob[];
  readonly excluded: readonly KeyGlob[];
}

const PATTERNS = new WeakMap<KeyAlternative, Patterns>();

function patternsOf(alternative: KeyAlternative): Patterns {
  let patterns = PATTERNS.get(alternative);
  if (patterns === undefined) {
    const isWide = (pattern: string): boolean => pattern.slice(pattern.lastIndexOf('.') + 1).includes('*');
    patterns = {
      exact: alternative.keys.filter((pattern) => !isWide(pattern)), wide: alternative.keys.filter(isWide).map(compileGlob), excluded: alternative.notKeys.map(compileGlob),
    };
    PATTERNS.set(alternative, patterns);
  }
  return patterns;
}

interface About {
  readonly view: ConfigurationView;
  readonly file: SourceFile;
  readonly entry: Entry;
}

function holds(condition: Condition, about: About): boolean {
  if (condition.any !== undefined && !condition.any.some((one) => holds(one, about))) return false;
  if (condition.text !== undefined && !expressionOf(condition.text, 'im').test(about.file.text)) return false;
  if (condition.key !== undefined && !passes(condition, condition.key.flatMap((key) => inSameScope(about.view.find(key), about.entry)))) return false;
  if (condition.sibling !== undefined && !passes(condition, condition.sibling.flatMap((key) => neighbours(key, condition.up ?? 0, about)))) return false;
  return true;
}

function passes(condition: Condition, entries: readonly Entry[]): boolean {
  const { value } = condition;
  if (value === undefined) return entries.length > 0;
  return entries.some((entry) => matchValue(value, entry.value === null ? null : resolveFallbacks(entry.value).text) !== undefined);
}

/** Settings of the same document, and of documents of the file that hold for every profile. */
function inSameScope(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return entries.filter((other) => other.document === entry.document || other.profile === undefined || other.profile === entry.profile);
}

function neighbours(key: string, up: number, { view, entry }: About): readonly Entry[] {
  if (up === 0 && !/[.*]/.test(key)) {
    const wanted = canonicalKey([key]);
    return view.siblings(entry).filter((other) => other !== entry && canonicalKey(other.path.slice(-1)) === wanted);
  }
  const parent = canonicalKey(entry.path.slice(0, Math.max(0, entry.path.length - 1 - up)));
  return view.find(parent === '' ? key : `${parent}.${key}`).filter((other) => other !== entry && other.document === entry.document);
}
