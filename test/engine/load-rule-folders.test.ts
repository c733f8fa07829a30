// Rules of folders that are kept are those that were read, and never those of other bytes.
import assert from 'node:assert/strict';
import { loadRules } from '../../build/load-rules.ts';
import { loadRuleFolders } from '../../src/engine/load-rule-folders.ts';
import { memoryFileSystem } from '../memory-file-system.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

const RULE = `rules:
  - id: digest
    languages: [java]
    severity: ERROR
    message: weak
    patterns:
      - pattern: $X = MessageDigest.getInstance($ALG)
      - metavariable-comparison: {metavariable: $ALG, comparison: $ALG == "MD5"}
`;
const UNREADABLE = `rules:
  - id: unreadable
    languages: [java]
    severity: INFO
    message: never
    pattern: foo((((
`;

describe('loadRuleFolders', () => {
  const base = loadRules().value;
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const load = (fs: ReturnType<typeof memoryFileSystem>, open = (): Parsers | undefined => parsers): ReturnType<typeof loadRuleFolders> =>
    loadRuleFolders(base, { fs, folders: ['/own'], parsers: open, cacheFolder: '/cache' });

  it('gives the same rules and problems from what is kept, without a parser', () => {
    const fs = memoryFileSystem({ '/own/a.yaml': RULE, '/own/b.yaml': UNREADABLE });
    const first = load(fs);
    assert.deepEqual(first.problems.map(({ id, rule, path }) => [id, rule, path]), [['matching.bad-pattern', 'unreadable', 'b.yaml']]);
    const again = load(fs, () => { throw new Error('asked for parsers'); });
    assert.deepEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(first)));
    assert.ok(again.value.rules.some(({ id, spec }) => id === 'digest' && JSON.stringify(spec).includes('"getInstance"')));
  });

  it('reads a changed folder anew', () => {
    const fs = memoryFileSystem({ '/own/a.yaml': RULE });
    load(fs);
    fs.write('/own/a.yaml', Buffer.from(RULE.replace('id: digest', 'id: renamed')));
    assert.deepEqual(load(fs).value.rules.filter(({ category }) => category === 'custom').map(({ id }) => id), ['renamed']);
  });

  it('keeps nothing that was not checked', () => {
    const fs = memoryFileSystem({ '/own/a.yaml': RULE });
    assert.deepEqual(load(fs, () => undefined).problems.map(({ id }) => id), ['engine.no-parser']);
    assert.deepEqual(load(fs).problems, []);
  });
});
