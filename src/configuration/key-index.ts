// Finds the entries whose keys match a pattern without trying every key: a large file has thousands, and is asked for hundreds of patterns.
import { canonicalKey, splitKey } from './canonical-key.ts';
import type { Entry } from './configuration-view.ts';
import { compileGlob, matchesGlob, matchesSegment, type KeyGlob } from './key-glob.ts';

const NONE: readonly number[] = [];
const NO_KEYS: readonly string[] = [];

/** Positions of the entries in force, by key. Large files have few keys, many times over. */
export class KeyIndex {
  readonly #places = new Map<string, number[]>();
  /** Keys by each of their segments, in the order of the file. */
  #keysBySegment: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(entries: readonly Entry[]) {
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as Entry;
      if (entry.commented === true) continue;
      const list = this.#places.get(entry.key);
      if (list === undefined) this.#places.set(entry.key, [at]);
      else list.push(at);
    }
  }

  /** Positions of the entries whose key is `pattern` (see `ConfigurationView.find`), ascending. */
  find(pattern: string): readonly number[] {
    const compiled = patternOf(pattern);
    if ('keys' in compiled) return this.#places.get(compiled.keys[0]) ?? this.#places.get(compiled.keys[1]) ?? NONE;
    const groups: (readonly number[])[] = [];
    for (const key of this.#candidates(compiled)) if (matchesGlob(compiled.glob, key)) groups.push(this.#places.get(key) ?? NONE);
    return groups.length === 0 ? NONE : groups.length === 1 ? groups[0] ?? NONE : groups.flat().sort((a, b) => a - b);
  }

  /** Every key that can match, some that do not. */
  #candidates({ whole, part }: GlobPattern): Iterable<string> {
    const bySegment = this.#keysBySegment ??= keysBySegment(this.#places.keys());
    let fewest: readonly string[] | undefined;
    for (const segment of whole) {
      const keys = bySegment.get(segment);
      if (keys === undefined) return NO_KEYS;
      if (fewest === undefined || keys.length < fewest.length) fewest = keys;
    }
    if (fewest !== undefined) return fewest;
    if (part === undefined) return this.#places.keys();
    const keys = new Set<string>();
    for (const [segment, holding] of bySegment) if (segment.includes(part.letters) && matchesSegment(part.segment, segment)) for (const key of holding) keys.add(key);
    return keys;
  }
}

function keysBySegment(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const bySegment = new Map<string, string[]>();
  for (const key of keys) {
    for (const segment of key.split('.')) {
      const list = bySegment.get(segment);
      if (list === undefined) bySegment.set(segment, [key]);
      else if (list.at(-1) !== key) list.push(key);
    }
  }
  return bySegment;
}

interface GlobPattern {
  readonly glob: KeyGlob;
  /** Segments without a star: a key that matches has each of them. */
  readonly whole: readonly string[];
  /** Where there is none: a segment with a star inside, and the most letters of it that stand together. */
  readonly part: { readonly segment: string; readonly letters: string } | undefined;
}

/** A pattern made ready: asked for in every file again. */
type Pattern = { readonly keys: readonly [string, string] } | GlobPattern;

const PATTERNS = new Map<string, Pattern>();
/** Patterns come from rules, a few from the files themselves. */
const MOST_PATTERNS = 10_000;

function patternOf(source: string): Pattern {
  let pattern = PATTERNS.get(source);
  if (pattern === undefined) {
    // `[user]` of a Dockerfile is a segment of its own, `servers[0]` is two.
    const glob = compileGlob(source);
    pattern = source.includes('*') ? globPattern(glob) : { keys: [glob.segments.join('.'), canonicalKey(splitKey(source))] };
    if (PATTERNS.size >= MOST_PATTERNS) PATTERNS.clear();
    PATTERNS.set(source, pattern);
  }
  return pattern;
}

function globPattern(glob: KeyGlob): GlobPattern {
  const parts = glob.segments.filter((segment) => /[^*]/.test(segment) && segment.includes('*')).map((segment) => ({ segment, letters: longest(segment.split('*')) }));
  return { glob, whole: glob.segments.filter((segment) => !segment.includes('*')), part: parts.sort((a, b) => b.letters.length - a.letters.length)[0] };
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
