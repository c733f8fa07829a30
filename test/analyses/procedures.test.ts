// Dynamic SQL of stored procedures: scripts made to be slow are read in time that grows with their length.
import assert from 'node:assert/strict';
import { concatenatedParameters } from '../../src/analyses/procedures/concatenated-parameters.ts';
import { readRoutines } from '../../src/analyses/procedures/read-routines.ts';
import { costOf } from '../processor-time.ts';

const find = (text: string): string[] => readRoutines(text).flatMap((routine) => concatenatedParameters(routine).map(({ token }) => token.text));

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const routine = (body: string, parameters = 'a VARCHAR2'): string => `CREATE PROCEDURE p(${parameters}) IS BEGIN ${body} END;\n`;
const EXECUTED = "EXECUTE IMMEDIATE 'SELECT * FROM t WHERE c = ' || a;";
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  'many procedures': (count) => routine(EXECUTED).repeat(count / 10),
  'one assignment that never ends': (count) => routine(`${'a := '.repeat(count)} 1; ${EXECUTED}`),
  'a chain of copies against the order': (count) => routine(`${numbers(count / 2).map((index) => `v${String(index)} := v${String(index + 1)};`).join(' ')} EXECUTE IMMEDIATE v0;`),
  'many parameters that are looked for': (count) => routine(EXECUTED.repeat(count / 20), numbers(count / 10).map((index) => `p${String(index)} VARCHAR2`).join(', ')),
  'casts in casts': (count) => routine(`a := ${'CAST('.repeat(count)} a ${' AS VARCHAR2)'.repeat(count)}; ${EXECUTED}`),
};

describe('dynamic SQL of procedures', () => {
  it('is found where a parameter joins what is executed, not where a list checks it', () => {
    assert.deepEqual(find(routine(EXECUTED)), ['A']);
    assert.deepEqual(find(routine(`IF a NOT IN ('x', 'y') THEN RETURN; END IF; ${EXECUTED}`)), []);
  });

  for (const [name, textOf] of Object.entries(HOSTILE)) {
    it(`is looked for in time: ${name}`, function () {
      this.timeout(60_000);
      const cost = costOf(() => find(textOf(40_000)));
      assert.ok(cost < 3_000, `${String(Math.round(cost))} ms`);
    });
  }
});
