// Chinese sentences use Chinese punctuation (GB/T 15834-2011): messages, rules and their documents, catalogues, settings, the editor's texts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_KINDS, CONFIGURATION_KINDS, TEXT_KINDS } from '../../src/model/file-kind.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { SETTINGS } from '../../src/settings/declarations.ts';
import { REPOSITORY } from '../run-cli.ts';
import { ourRules } from '../rules-under-test.ts';

type Named = readonly [place: string, text: string];

/** A mark of ASCII behind a Chinese character or bracket; a comment to be typed (`hisguard-ignore RULE: 原因`) begins with code. */
const ASCII_MARK = /[\u4e00-\u9fff）」》”][,;:!?](?!\w)|[\w}][,;](?=[\u4e00-\u9fff])|[\u4e00-\u9fff]\([^()]*\)/u;
/** In prose with code spans and emphasis set aside. */
const ASCII_MARK_IN_PROSE = /[\u4e00-\u9fff）」》”\ue000][,;:!?](?!\w|\/\/)|[\w}][,;](?=[\u4e00-\u9fff])|[\u4e00-\u9fff]\([^()]*\)/u;
/** Numbers of clauses keep the brackets they are cited with. */
const ASCII_MARK_IN_DATA = /[\u4e00-\u9fff）」》”][,;:!?](?!\w)|[\w}][,;](?=[\u4e00-\u9fff])/u;

describe('Chinese texts', () => {
  it('have Chinese punctuation', () => {
    const texts: Named[] = [
      ...Object.entries(CATALOGUE).map(([id, message]): Named => [id, message.zh]),
      ...ourRules().rules.map((rule): Named => [rule.id, rule.message.zh]),
      ...SETTINGS.map((setting): Named => [setting.key, setting.description.zh]),
      ...Object.entries({ ...editorTexts('package.nls.zh-cn.json'), ...editorTexts('l10n/bundle.l10n.zh-cn.json') }),
    ];
    assert.ok(texts.length > 500);
    assert.deepEqual(texts.filter(([, text]) => ASCII_MARK.test(text)), []);
  });

  it('name every language and format of files', () => {
    assert.deepEqual([...CODE_KINDS, ...CONFIGURATION_KINDS, ...TEXT_KINDS].filter((kind) => CATALOGUE[`kind.${kind}`] === undefined), []);
  });

  it('have it in catalogues and categories, too', () => {
    const { catalogues, categories, families } = ourRules();
    const texts = chineseIn({ catalogues, categories, families }, '');
    assert.ok(texts.length > 1000, `${texts.length} texts`);
    assert.deepEqual(texts.filter(([, text]) => ASCII_MARK_IN_DATA.test(text)), []);
  });

  it('have it in the documents of rules and in the read-me file', () => {
    const documents = [...Object.entries(ourRules().documents), ['README.zh-CN.md', readFileSync(join(REPOSITORY, 'README.zh-CN.md'), 'utf8')] as const];
    const texts = documents.flatMap(([id, document]) => proseOf(document).map((line): Named => [id, line]));
    assert.ok(texts.length > 600, `${texts.length} lines`);
    assert.deepEqual(texts.filter(([, text]) => ASCII_MARK_IN_PROSE.test(text)), []);
  });
});

function editorTexts(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(REPOSITORY, name), 'utf8')) as Record<string, string>;
}

/** Texts of Chinese characters in a tree of data; a `zh` beside an `en` or a text alone. */
function chineseIn(data: unknown, place: string): Named[] {
  if (typeof data === 'string') return /[\u4e00-\u9fff]/.test(data) ? [[place, data]] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => chineseIn(value, `${place}/${key}`));
}

/** Lines of Markdown with Chinese words, without blocks of code; a code span becomes one character, emphasis goes. */
function proseOf(markdown: string): string[] {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').split(/\r?\n/).map((line) => line.replace(/`[^`]*`/g, '\ue000').replaceAll('**', '').replace(/\]\([^)]*\)/g, ']')).filter((line) => /[\u4e00-\u9fff]/.test(line));
}
