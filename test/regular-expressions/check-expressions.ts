// Judges every n-th expression given on standard input and prints the verdicts as JSON; a process of its own, so that two processors share the work.
import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import type { Expression } from './collect-expressions.ts';
import { pumpsOf } from './hostile-strings.ts';
import { digestOf, readVerdicts, type Known, type KnownVerdicts } from './known-verdicts.ts';
import { slowAttack } from './measure-growth.ts';

export interface Verdict extends Expression {
  /** `undecided`: recheck found no attack in time, or does not know the syntax; then the measurement alone speaks. */
  readonly recheck: Known | 'vulnerable';
  /** Under which this verdict is kept. */
  readonly digest: string;
  /** Texts the expression was timed on, now or before; 0 where nothing in it repeats. */
  readonly measured: number;
  /** The attack that works; absent where none does. */
  readonly attack?: string;
}

// The JavaScript build: the same verdicts on every machine, and no program of another kind is started.
process.env.RECHECK_SYNC_BACKEND = 'pure';
/** Searching longer decides few more; what stays undecided is measured. The time is that on the clock: other tests run meanwhile. */
const SEARCH = { timeout: 2000, maxInitialGenerationSize: 50, maxIteration: 1, maxAttackStringSize: 10_000, maxGeneStringSize: 400, maxSimpleRepeatCount: 10 };

/** @param known verdicts for which recheck need not search again, nor, in the same engine, a clock be asked. */
export function judge(expression: Expression, known?: KnownVerdicts): Verdict {
  const { source, flags } = expression;
  const compiled = new RegExp(source, flags);
  const pumps = pumpsOf(source, flags);
  const digest = digestOf(expression, SEARCH);
  const judged = { ...expression, digest, measured: pumps.length };
  const before = known?.byDigest.get(digest);
  const slow = before !== undefined && known?.areTimed === true ? undefined : slowAttack(compiled, pumps);
  // Undecided by the search and never timed would be no evidence at all.
  if (before === 'safe' || (before !== undefined && pumps.length > 0)) return { ...judged, recheck: before, ...(slow === undefined ? {} : { attack: slow }) };
  const found = checkSync(source, flags, SEARCH);
  if (found.status === 'vulnerable') {
    // Its search takes the first rise of a bounded repeat for growth without end; such an attack counts where it works, one proved by automata always.
    const { pumps: [first], suffix, string, pattern } = found.attack;
    const own = [...(first === undefined ? [] : [{ lead: first.prefix, pump: first.pump, end: suffix }]), { lead: '', pump: string, end: '' }];
    const attack = slow ?? slowAttack(compiled, own) ?? (found.checker === 'automaton' ? `${found.complexity.summary}: ${pattern.slice(0, 200)}` : undefined);
    return { ...judged, recheck: attack === undefined ? 'undecided' : 'vulnerable', measured: pumps.length + own.length, ...(attack === undefined ? {} : { attack }) };
  }
  return { ...judged, recheck: found.status === 'safe' ? 'safe' : 'undecided', ...(slow === undefined ? {} : { attack: slow }) };
}

const [, script, share] = process.argv;
if (script?.endsWith('check-expressions.ts') === true && share !== undefined) {
  const [at = 0, of = 1] = share.split('/').map(Number);
  const expressions = JSON.parse(readFileSync(0, 'utf8')) as Expression[];
  const known = readVerdicts();
  process.stdout.write(JSON.stringify(expressions.filter((_, index) => index % of === at).map((one) => judge(one, known))));
}
