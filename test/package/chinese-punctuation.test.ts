// Chinese sentences use Chinese punctuation (GB/T 15834-2011): messages, messages of rules, settings.
import assert from 'node:assert/strict';
import { CODE_KINDS, CONFIGURATION_KINDS, TEXT_KINDS } from '../../src/model/file-kind.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { SETTINGS } from '../../src/settings/declarations.ts';
import { ourRules } from '../rules-under-test.ts';

/** A mark of ASCII behind a Chinese character or bracket; a comment to be typed (`hisguard-ignore RULE: 原因`) begins with code. */
const ASCII_MARK = /[\u4e00-\u9fff）」》”][,;:!?](?!\w)|[\w}][,;](?=[\u4e00-\u9fff])|[\u4e00-\u9fff]\([^()]*\)/u;

describe('Chinese texts', () => {
  const texts: [string, string][] = [
    ...Object.entries(CATALOGUE).map(([id, message]): [string, string] => [id, message.zh]),
    ...ourRules().rules.map((rule): [string, string] => [rule.id, rule.message.zh]),
    ...SETTINGS.map((setting): [string, string] => [setting.key, setting.description.zh]),
  ];

  it('have Chinese punctuation', () => {
    assert.ok(texts.length > 500);
    assert.deepEqual(texts.filter(([, text]) => ASCII_MARK.test(text)), []);
  });

  it('name every language and format of files', () => {
    assert.deepEqual([...CODE_KINDS, ...CONFIGURATION_KINDS, ...TEXT_KINDS].filter((kind) => CATALOGUE[`kind.${kind}`] === undefined), []);
  });
});
