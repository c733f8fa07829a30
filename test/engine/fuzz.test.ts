// Two thousand mutated files of every supported kind: no throw, no hang, no position out of range.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanFile } from '../../src/engine/scan-file.ts';
import { lineStartsOf } from '../../src/model/location.ts';
import { decode } from '../../src/platform/decode.ts';
import { RULES_FOLDER } from '../../build/load-rules.ts';
import { generator, mutate } from '../mutate.ts';
import { processorTime } from '../processor-time.ts';
import { ourProgram } from '../rules-under-test.ts';

const FILES = 2_000;

function fixtures(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'catalogues' || entry.name === 'vocabularies' ? [] : fixtures(path);
    return entry.name.endsWith(".md") ? [] : [{ name: entry.name, bytes: readFileSync(path) }];
  });
}

describe('mutated files', () => {
  it(`scans ${FILES} of them within bounds`, function () {
    this.timeout(240_000);
    const random = generator(20_261_121);
    const sources = fixtures(RULES_FOLDER);
    assert.ok(sources.length >= 40, 'fixtures of every kind');
    let slowest = 0;
    for (let index = 0; index < FILES; index++) {
      const source = sources[index % sources.length] as { name: string; bytes: Buffer };
      const bytes = mutate(source.bytes, random);
      const begun = processorTime();
      const result = scanFile(ourProgram(), { path: source.name, bytes }, '2026-11-21');
      slowest = Math.max(slowest, processorTime() - begun);
      const crashed = result.problems.filter((problem) => problem.id === 'engine.rule-crashed');
      assert.deepEqual(crashed, [], `${source.name} #${index}`);
      const { text } = decode(bytes);
      const starts = lineStartsOf(text);
      for (const finding of result.findings) {
        assert.ok(finding.startLine >= 1 && finding.endLine <= starts.length, `${source.name} #${index} line ${finding.startLine}-${finding.endLine}`);
        const end = (starts[finding.endLine - 1] ?? 0) + finding.endColumn - 1;
        const start = (starts[finding.startLine - 1] ?? 0) + finding.startColumn - 1;
        assert.ok(start <= end && end <= text.length, `${source.name} #${index} ${start}-${end} of ${text.length}`);
      }
    }
    assert.ok(slowest < 5_000, `slowest file took ${slowest} ms`);
  });
});
