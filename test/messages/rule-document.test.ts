// The documents of rules in one language: whole for every rule of ours, and not misled by what stands in blocks of code.
import assert from 'node:assert/strict';
import { readRuleDocument } from '../../src/messages/rule-document.ts';
import type { Language } from '../../src/model/rule.ts';
import { ourRules } from '../rules-under-test.ts';

const SECTIONS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['发现什么', '为什么在医院重要', '条款', '如何修改', '何时可以抑制'],
  en: ['What it finds', 'Why it matters in a hospital', 'Clauses', 'How to fix', 'When to suppress'],
};
const CHINESE = /[\u4e00-\u9fff]/;
const withoutCode = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, '');

describe('readRuleDocument', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    it(`gives title, five sections and remedy of every rule: ${language}`, () => {
      for (const { id } of ourRules().rules) {
        const { title, markdown, remedy } = readRuleDocument(ourRules().documents[id] ?? '', language, id);
        assert.ok(title !== undefined && title !== '' && !title.includes(id) && CHINESE.test(title) === (language === 'zh-CN'), `${id}: ${title ?? ''}`);
        assert.deepEqual([...withoutCode(markdown).matchAll(/^## (.*)$/gm)].map((match) => match[1]), SECTIONS[language], id);
        assert.ok(withoutCode(remedy).trim().length > 5 || remedy.includes('```'), `${id}: nothing to do`);
        assert.equal(remedy.split('```').length % 2, 1, `${id}: a block of code is cut off`);
        if (language === 'en') assert.doesNotMatch(withoutCode(markdown), CHINESE, id);
        // Comments in the code are words, too.
        if (language === 'en') for (const [code] of markdown.matchAll(/^```[\s\S]*?^```/gm)) assert.doesNotMatch(code, CHINESE, id);
        // "As above" needs something above.
        if (/\b(?:as|shown) above\b/i.test(withoutCode(remedy))) assert.match(remedy, /```/, id);
      }
    });
  }

  it('takes no comment, separator or heading in a block of code for its own', () => {
    const document = '# 标题（a-rule）\n\n## 如何修改\n```yaml\n# 注释\n## 如何修改\n---\nkey: ${KEY}\n```\n换掉。\n\n## 何时可以抑制\n不可以。\n\n---\n\n# A title\n\n## How to fix\nReplace it, as above.\n\n## When to suppress\nNever.\n';
    const chinese = readRuleDocument(document, 'zh-CN', 'a-rule');
    assert.equal(chinese.title, '标题');
    assert.match(chinese.remedy, /^```yaml\n# 注释\n## 如何修改\n---\nkey: \$\{KEY\}\n```\n换掉。$/);
    assert.doesNotMatch(chinese.markdown, /A title/);
    const english = readRuleDocument(document.replaceAll('\n', '\r\n'), 'en', 'a-rule');
    assert.equal(english.title, 'A title');
    assert.equal(english.remedy, '```yaml\n# 注释\n## 如何修改\n---\nkey: ${KEY}\n```\n\nReplace it, as above.');
  });

  it('gives what there is where a document has one language, or none', () => {
    assert.deepEqual(readRuleDocument('# Only one\n\n## How to fix\nDo it.\n', 'en', 'x'), { title: 'Only one', markdown: '# Only one\n\n## How to fix\nDo it.\n', remedy: 'Do it.' });
    assert.deepEqual(readRuleDocument('', 'en', 'x'), { title: undefined, markdown: '\n', remedy: '' });
  });
});
