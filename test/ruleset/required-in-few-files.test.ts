// Rules ask of a file what few files hold: an expression with one alternative of everyday words (`and `) makes a scan take twice as long and changes nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeld } from '../../src/matching/required/required-text.ts';
import { TextWords } from '../../src/matching/required/text-words.ts';
import { fileKindOf, isCodeKind } from '../../src/model/file-kind.ts';
import { readsKind } from '../../src/ruleset/techniques/pattern.ts';
import { ourRules } from '../rules-under-test.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'rules');
/** Of other rules' fixtures, which are richer than a system's files. */
const MOST = 0.4;
/** With fewer files a share says nothing. */
const ENOUGH = 50;

describe('what rules require', () => {
  it('stands in few files', () => {
    const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    const files = paths.filter((path) => isCodeKind(fileKindOf(path))).map((path) => ({ path, kind: fileKindOf(path), words: new TextWords(readFileSync(join(FOLDER, path), 'utf8')) }));
    const kinds = [...new Set(files.map(({ kind }) => kind))].filter((kind) => files.filter((file) => file.kind === kind).length >= ENOUGH);
    assert.ok(kinds.length >= 6, kinds.join());
    const wide = ourRules().rules.flatMap((rule) => {
      if (rule.technique !== 'pattern') return [];
      return rule.spec.parts.flatMap((part) => kinds.filter((kind) => readsKind(part, kind)).flatMap((kind) => {
        const others = files.filter((file) => file.kind === kind && !file.path.includes(`/${rule.id}/`));
        const { required } = part;
        const share = others.filter(({ words }) => required === undefined || isHeld(required, words.holds)).length / others.length;
        return share > MOST ? [`${part.rule.id}: ${share.toFixed(2)} of the files of ${kind}`] : [];
      }));
    });
    assert.deepEqual(wide, []);
  });
});
