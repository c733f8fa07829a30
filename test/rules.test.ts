// Every rule of ours against its fixtures and cases: what must be found is found, nothing else is.
import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import { packagedParsers, RULES_FOLDER } from '../build/load-rules.ts';
import { nodeFileSystem } from '../src/platform/node-file-system.ts';
import { testRuleFolder } from '../src/verify/test-rule-folder.ts';
import { ourRules } from './rules-under-test.ts';

describe('rules', () => {
  it('report what their fixtures mark and nothing else', () => {
    const report = testRuleFolder(nodeFileSystem(), RULES_FOLDER, ourRules(), (text) => load(text), packagedParsers, 'en');
    assert.deepEqual(report.failures, []);
    assert.equal(report.rules, ourRules().rules.length);
  });

  it('say whole sentences: an unquoted # would end one in YAML', () => {
    const pairs = ['（）', '()', '“”', '《》'];
    const count = (text: string, character: string | undefined): number => text.split(character ?? '').length;
    const open = ourRules().rules.filter(({ message }) => [message.zh, message.en].some((text) => text.trim() === '' || pairs.some(([left, right]) => count(text, left) !== count(text, right))));
    assert.deepEqual(open.map((rule) => rule.id), []);
  });

  it('each has a look-alike that it must not report', () => {
    const folders = nodeFileSystem();
    const withoutLookAlike = ourRules().rules.filter((rule) => {
      const folder = `${RULES_FOLDER}/${rule.family}/${rule.id}`;
      const names = (folders.readDirectory(folder).value ?? []).filter((entry) => entry.kind === 'file' && entry.name !== `${rule.id}.yaml`).map((entry) => entry.name);
      return !names.some((name) => new RegExp(`ok:\\s*${rule.id}`).test(Buffer.from(folders.readBytes(`${folder}/${name}`).value ?? []).toString('utf8'))) && !folders.exists(`${folder}/cases`);
    }).map((rule) => rule.id);
    assert.deepEqual(withoutLookAlike, []);
  });
});
