// Two thousand mutated files of every supported kind: no throw, no hang, no position out of range.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanFile } from '../../src/engine/scan-file.ts';
import { lineStartsOf } from '../../src/model/location.ts';
import { decode } from '../../src/platform/decode.ts';
import { RULES_FOLDER } from '../../build/load-rules.ts';
import { ourProgram } from '../rules-under-test.ts';

const FILES = 2_000;

/** A small linear congruential generator: the same files every time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function fixtures(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'catalogues' || entry.name === 'vocabularies' ? [] : fixtures(path);
    return entry.name.endsWith(".md") ? [] : [{ name: entry.name, bytes: readFileSync(path) }];
  });
}

const PIECES = ['"', "'", '`', '{', '}', '[', '<', '>', '&', '\\', '\n', '\r\n', '\0', '\u{1F600}', '患者', '${', '}}', '-----BEGIN ', 'password=', ': ', '- ', '<!--', ']]>', '/*', '\uFEFF', '\uD800', '%', '\t', "''", '()', 'INSERT INTO t VALUES ('];

function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let result = Buffer.from(bytes);
  for (let round = random(6); round >= 0; round--) {
    const at = random(result.length + 1);
    const piece = Buffer.from(PIECES[random(PIECES.length)] ?? '');
    switch (random(5)) {
      case 0: result = Buffer.concat([result.subarray(0, at), piece, result.subarray(at)]); break;
      case 1: result = Buffer.concat([result.subarray(0, at), result.subarray(Math.min(result.length, at + random(40)))]); break;
      case 2: if (result.length > 0) result[at % result.length] = random(256); break;
      case 3: result = result.subarray(0, at); break;
      default: result = Buffer.concat([result, result.subarray(at, at + random(200))]);
    }
  }
  return result;
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
      const begun = process.hrtime.bigint();
      const result = scanFile(ourProgram(), { path: source.name, bytes }, '2026-11-21');
      slowest = Math.max(slowest, Number(process.hrtime.bigint() - begun) / 1e6);
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
