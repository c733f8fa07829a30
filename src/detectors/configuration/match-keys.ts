// Finds the settings of a file that an alternative is about, with the conditions on their neighbours.
import { canonicalKey, canonicalSegment } from '../../configuration/canonical-key.ts';
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
  const excluded = excludedBy(alternative);
  const hits = new Map<Entry, KeyHit>();
  for (const pattern of alternative.keys) {
    for (const entry of view.find(pattern)) {
      if (hits.has(entry) || (entry.within !== undefined) !== alternative.part || !inProfile(alternative, file.path, entry.profile)) continue;
      const value = resolvedValueOf(view, entry);
      const match = alternative.value === undefined ? { from: 0, to: value.text.length } : matchValue(alternative.value, entry.value === null ? null : value.text);
      if (match === undefined || excluded.some((glob) => matchesGlob(glob, entry.key))) continue;
      const about = { view, file, entry };
      if (!alternative.when.every((condition) => holds(condition, about)) || alternative.unless.some((condition) => holds(condition, about))) continue;
      hits.set(entry, { entry, value, match });
    }
  }
  return [...hits.values()];
}

const EXCLUDED = new WeakMap<KeyAlternative, readonly KeyGlob[]>();

function excludedBy(alternative: KeyAlternative): readonly KeyGlob[] {
  let globs = EXCLUDED.get(alternative);
  if (globs === undefined) EXCLUDED.set(alternative, globs = alternative.notKeys.map(compileGlob));
  return globs;
}

const RESOLVED = new WeakMap<ConfigurationView, Map<Entry, ResolvedValue>>();

/** Many alternatives ask for the same setting. */
function resolvedValueOf(view: ConfigurationView, entry: Entry): ResolvedValue {
  let ofView = RESOLVED.get(view);
  if (ofView === undefined) RESOLVED.set(view, ofView = new Map<Entry, ResolvedValue>());
  let value = ofView.get(entry);
  if (value === undefined) ofView.set(entry, value = resolveFallbacks(entry.value ?? ''));
  return value;
}

interface About {
  readonly view: ConfigurationView;
  readonly file: SourceFile;
  readonly entry: Entry;
}

function holds(condition: Condition, about: About): boolean {
  const { view, file, entry } = about;
  if (condition.any !== undefined && !condition.any.some((one) => holds(one, about))) return false;
  if (condition.text !== undefined && !expressionOf(condition.text, 'im').test(file.text)) return false;
  if (condition.key?.some((key) => passing(condition, view, view.find(key)).some((other) => inSameScope(other, entry))) === false) return false;
  if (condition.sibling?.some((key) => passing(condition, view, neighbours(key, condition.up ?? 0, about)).some((other) => other !== entry && other.document === entry.document)) === false) return false;
  return true;
}

/** By lists of settings, which a view gives again: thousands of settings may ask for the same ones. */
const PASSING = new WeakMap<readonly Entry[], Map<Condition, readonly Entry[]>>();

/** Those of `entries` whose value is what the condition asks for. */
function passing(condition: Condition, view: ConfigurationView, entries: readonly Entry[]): readonly Entry[] {
  const { value } = condition;
  if (value === undefined) return entries;
  let known = PASSING.get(entries);
  if (known === undefined) PASSING.set(entries, known = new Map<Condition, readonly Entry[]>());
  let some = known.get(condition);
  if (some === undefined) known.set(condition, some = entries.filter((entry) => matchValue(value, entry.value === null ? null : resolvedValueOf(view, entry).text) !== undefined));
  return some;
}

/** In the same document, or in one of the file that holds for every profile. */
function inSameScope(other: Entry, entry: Entry): boolean {
  return other.document === entry.document || other.profile === undefined || other.profile === entry.profile;
}

/** By lists of siblings and name. */
const NAMED = new WeakMap<readonly Entry[], Map<string, Entry[]>>();

function neighbours(key: string, up: number, { view, entry }: About): readonly Entry[] {
  if (up === 0 && !/[.*]/.test(key)) return named(view.siblings(entry), canonicalSegment(key));
  const parent = canonicalKey(entry.path.slice(0, Math.max(0, entry.path.length - 1 - up)));
  return view.find(parent === '' ? key : `${parent}.${key}`);
}

const NOBODY: readonly Entry[] = [];

function named(siblings: readonly Entry[], name: string): readonly Entry[] {
  let known = NAMED.get(siblings);
  if (known === undefined) {
    NAMED.set(siblings, known = new Map<string, Entry[]>());
    for (const entry of siblings) {
      const own = canonicalSegment(entry.path.at(-1) ?? '');
      const same = known.get(own);
      if (same === undefined) known.set(own, [entry]);
      else same.push(entry);
    }
  }
  return known.get(name) ?? NOBODY;
}
