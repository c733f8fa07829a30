// Patterns that the build read: what comes back is what was read.
import { deepEqual, ok } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { NONE, type Code } from '../../src/matching/code/code.ts';
import { codeLanguageOf } from '../../src/matching/languages/code-languages.ts';
import { fromStoredReadings, readingKey } from '../../src/matching/pattern/stored-reading.ts';
import type { Reading } from '../../src/matching/pattern/reading.ts';
import { loadRules } from '../../build/load-rules.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

type Shape = 'none' | readonly [string, string, number, number, string | undefined, readonly Shape[]];

function shapeOf(node: Code): Shape {
  return node === NONE ? 'none' : [node.kind, node.text, node.start, node.end, node.parent?.kind, node.kids.map(shapeOf)];
}

function shapesOf(readings: readonly Reading[]): readonly unknown[] {
  return readings.map((reading) => [reading.form, (reading.form === 'sequence' ? reading.nodes : [reading.node]).map(shapeOf)]);
}

describe('stored readings', () => {
  it('are those that the patterns of our rules have', async () => {
    const parsers = await openTestParsers();
    const { value: { rules, readings = {} } } = loadRules();
    let compared = 0;
    for (const { technique, spec } of rules) {
      if (technique !== 'pattern') continue;
      for (const { rule } of spec.parts) {
        for (const [id, patterns] of compileSemgrepRule(rule, parsers, 'rules.yaml').value?.patterns ?? []) {
          const language = codeLanguageOf(id);
          if (language === undefined) continue;
          for (const [text, found] of patterns) {
            deepEqual(shapesOf(fromStoredReadings(readings[readingKey(language.id, text)] ?? '[]')), shapesOf(found), text);
            compared++;
          }
        }
      }
    }
    ok(compared > 1000);
  });
});
