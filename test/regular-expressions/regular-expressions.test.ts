// No regular expression the product ships can be made to backtrack without bound: recheck searches each, and each is timed on texts made against it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { judge, type Verdict } from './check-expressions.ts';
import { expressionsAtRunTime, expressionsOfSource, ROOT, type Expression } from './collect-expressions.ts';
import { pumpsOf } from './hostile-strings.ts';
import { writeVerdicts } from './known-verdicts.ts';
import { slowAttack } from './measure-growth.ts';

const PROCESSES = 2;
/** Where the techniques and vocabularies compile the expressions of rules/ for the check alone; used with these flags or fewer. */
const COMPILERS: Readonly<Record<string, string>> = {
  'src/ruleset/techniques/configuration-value-test.ts': 'im', 'src/ruleset/vocabularies/provider-keys.ts': '', 'src/ruleset/vocabularies/relevant-objects.ts': 'im', 'src/ruleset/vocabularies/third-party.ts': 'i',
};
/** Where expressions that those have compiled are compiled again for use. */
const USERS = ['src/detectors/configuration/expression.ts', 'src/detectors/secret/collect-providers.ts', 'src/analyses/relevant-objects/relevant-objects.ts'];
/** What Semgrep rules of customers say, and the end of an element by its name: nothing of ours comes this way yet; as soon as it does it is recorded. */
const NOT_REACHED = ['src/matching/', 'src/syntax/hosts/scan-html.ts'];

const fileOf = (expression: Expression): string => expression.where.replace(/:\d+$/, '');

describe('regular expressions', function () {
  // Without known verdicts about eight minutes of processor time, which two processes share with the other tests.
  this.timeout(900_000);
  const { literals, constructions } = expressionsOfSource();
  let built: readonly Expression[] = [];
  before(() => { built = expressionsAtRunTime(); });

  it('are collected from every place that makes one', () => {
    assert.ok(literals.length > 900, `${literals.length} literals`);
    const seen = new Set(built.map((one) => one.where));
    assert.deepEqual(constructions.filter((place) => !seen.has(place) && !NOT_REACHED.some((one) => place.startsWith(one))), []);
    const data = new Set(built.filter((one) => COMPILERS[fileOf(one)] !== undefined).map((one) => one.source));
    assert.ok(data.size > 550, `${data.size} expressions in rules/`);
    for (const file of Object.keys(COMPILERS)) assert.ok(built.some((one) => fileOf(one) === file), file);
    assert.deepEqual(built.filter((one) => USERS.includes(fileOf(one)) && !data.has(one.source)), []);
  });

  it('stand against recheck and against texts made for them', async () => {
    const all = distinct([...literals, ...built.filter((one) => !USERS.includes(fileOf(one))).map((one) => ({ ...one, flags: COMPILERS[fileOf(one)] ?? one.flags }))]);
    const shares = await Promise.all(Array.from({ length: PROCESSES }, (_, at) => judgeShare(all, at)));
    const verdicts = shares.flat();
    assert.equal(verdicts.length, all.length);
    assert.deepEqual(verdicts.filter((one) => one.attack !== undefined).map((one) => `${one.where} /${one.source}/${one.flags} ${one.attack ?? ''}`), []);
    // Undecided by the search and never timed would be no evidence at all.
    assert.deepEqual(verdicts.filter((one) => one.recheck === 'undecided' && one.measured === 0).map((one) => `${one.where} /${one.source}/`), []);
    const unattacked = verdicts.flatMap(({ digest, recheck }) => (recheck === 'vulnerable' ? [] : [[digest, recheck] as const]));
    if (process.env.UPDATE_VERDICTS === '1') writeVerdicts(unattacked);
    const undecided = verdicts.filter((one) => one.recheck === 'undecided').length;
    console.log(`      ${all.length} expressions, ${all.length - undecided} decided by recheck, ${undecided} by time alone; ${verdicts.reduce((sum, one) => sum + one.measured, 0)} texts timed, now or before`);
    assert.ok(undecided < all.length / 4, `${undecided} of ${all.length} undecided`);
  });

  it('would be found if they were bad, by the measurement alone too', () => {
    const bad = ['^(?:\\w{0,40}\\s?){0,40}!', '(["\'])(?:\\\\.|.){0,2000}\\1', '^(\\w+\\s?)*$', '^[\\s.]+|[\\s.]+$'];
    for (const source of bad) assert.notEqual(slowAttack(new RegExp(source), pumpsOf(source, '')), undefined, source);
    assert.notEqual(judge({ source: '\\s+$', flags: '', where: '' }).attack, undefined);
    for (const source of ['^\\s{0,40}x', '[a-z]{1,60}=', '(?:^|[;,])\\w+=\\w+', '"[^"]*"']) assert.equal(slowAttack(new RegExp(source), pumpsOf(source, '')), undefined, source);
  });
});

function distinct(expressions: readonly Expression[]): readonly Expression[] {
  return [...new Map(expressions.map((one) => [`${one.flags}/${one.source}`, one])).values()];
}

async function judgeShare(all: readonly Expression[], at: number): Promise<readonly Verdict[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'test', 'regular-expressions', 'check-expressions.ts'), `${at}/${PROCESSES}`], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(all));
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Verdict[];
}
