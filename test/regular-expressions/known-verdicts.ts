// What recheck and the measurement have said of expressions before: both say the same of the same expression, and would take most of the time of all tests.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, type Expression } from './collect-expressions.ts';

export type Known = 'safe' | 'undecided';

const FILE = join(ROOT, 'test', 'regular-expressions', 'known-verdicts.txt');
const HEADING = '# Expressions that recheck found no attack against, by digest. Written by UPDATE_VERDICTS=1 npx mocha "test/regular-expressions/**/*.test.ts"; what is not listed is searched and timed anew.';
/** Expressions that were timed in this engine; another one may search in another way. */
const ENGINE = `# Timed in V8 ${process.versions.v8}.`;
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** Of the expression, of recheck's version and of how it searches: with another of these the search is made anew. */
export function digestOf({ source, flags }: Expression, search: object): string {
  return createHash('sha256').update(JSON.stringify([version, search, flags, source])).digest('hex').slice(0, 16);
}

export interface KnownVerdicts {
  readonly byDigest: ReadonlyMap<string, Known>;
  /** Whether the same engine has timed all of them. */
  readonly areTimed: boolean;
}

/** One in sixteen is left out, so that every run also shows that the list is right. */
export function readVerdicts(): KnownVerdicts {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return { byDigest: new Map(lines.filter((line) => /^[1-9a-f]/.test(line)).map((line) => line.split(' ') as [string, Known])), areTimed: lines.includes(ENGINE) };
}

/** @param verdicts of all expressions there are: digest and verdict. */
export function writeVerdicts(verdicts: readonly (readonly [digest: string, verdict: Known])[]): void {
  writeFileSync(FILE, [HEADING, ENGINE, ...new Set(verdicts.map((one) => one.join(' ')).sort()), ''].join('\n'));
}
