// Expressions for which recheck's long search has found no attack, by a digest of their text: searching again with the same program would find the same. Measuring is never left out.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './collect-expressions.ts';
import type { Verdict } from './check-expressions.ts';

/** What a search ends with that has found nothing; `undecided`: it had no time to look everywhere. */
export type Fruitless = 'safe' | 'undecided';

const FILE = join(ROOT, 'test', 'regular-expressions', 'remembered-searches.json');
/** A sixteenth is searched again all the same. */
const AGAIN = '0';

/** `UPDATE_SEARCHES=1 npx mocha test/regular-expressions/*.test.ts` searches what is new or undecided, with more time, and writes it down. */
export const UPDATES = process.env.UPDATE_SEARCHES === '1';

/** None where another program or another setting has searched, or where `HISGUARD_SEED` asks for what is not usual. */
export function rememberedSearches(searcher: string): ReadonlyMap<string, Fruitless> {
  if (process.env.HISGUARD_SEED !== undefined || !existsSync(FILE)) return new Map();
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as { searcher: string } & Record<Fruitless, string[]>;
  if (kept.searcher !== searcher) return new Map();
  if (UPDATES) return new Map(kept.safe.map((digest) => [digest, 'safe']));
  return new Map((['safe', 'undecided'] as const).flatMap((verdict) => kept[verdict].filter((digest) => !digest.startsWith(AGAIN)).map((digest) => [digest, verdict] as const)));
}

/** Writes down anew all that was searched; what automata have proved is proved again each time. */
export function rememberSearches(searcher: string, verdicts: readonly Verdict[]): void {
  const digests = (wanted: Fruitless): readonly string[] => verdicts.filter((one) => one.searched && one.attack === undefined && one.recheck === wanted).map(digestOf).sort();
  writeFileSync(FILE, `${JSON.stringify({ searcher, safe: digests('safe'), undecided: digests('undecided') }, undefined, 1)}\n`);
}

export function digestOf({ source, flags }: { readonly source: string; readonly flags: string }): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16);
}
