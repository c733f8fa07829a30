// Mistakes in YAML are told in the language asked for, each with what to do.
import assert from 'node:assert/strict';
import { text } from '../../src/messages/text.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

const PARSER_WORDS = /[A-Za-z]{4,}/;

describe('mistakes in YAML', () => {
  const first = (content: string) => readSettings(content, 'config.yaml').problems[0];
  const cases: readonly (readonly [string, string])[] = [
    ['system:\n  name: "D:\\hospital"\n', 'yaml-bad-dq-escape'],
    ['rules:\n  off: [weak-password\n', 'yaml-bad-indent'],
    ['system:\n  name: @his\n', 'yaml-bad-scalar-start'],
    ['system: name: his\n', 'yaml-block-as-implicit-key'],
    ['system: {}\nsystem: {}\n', 'yaml-duplicate-key'],
    ['system:\n  name: "his\n', 'yaml-missing-char'],
    ['system: {}\n---\nrules: {}\n', 'yaml-multiple-docs'],
    ['system:\n\tname: his\n', 'yaml-tab-as-indent'],
    ['system：\n', 'not-a-map'],
    ['system:\n  name：his\n', 'section-expected'],
  ];
  for (const [content, id] of cases) {
    it(`${id}: ${JSON.stringify(content)}`, () => {
      const problem = first(content);
      assert.equal(problem?.id, `settings.${id}`);
      const [chinese, english] = (['zh-CN', 'en'] as const).map((language) => text(language, problem.id, problem.args));
      assert.doesNotMatch((chinese ?? '').replace(/YAML|system/g, ''), PARSER_WORDS);
      assert.match(english ?? '', /^line \d+, column \d+: /);
      assert.doesNotMatch(english ?? '', /YAML\.parse/);
    });
  }

  it('quotes the reader where it has no sentence of its own', () => {
    const problem = first('- a\nsystem: x\n');
    assert.equal(problem?.id, 'settings.yaml-other');
    assert.match(text('zh-CN', problem.id, problem.args), /请检查缩进、冒号和引号（Unexpected /);
  });
});
