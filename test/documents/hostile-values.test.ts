// What a scanned file contains, and what people wrote, must reach every outlet harmless and visible.
import assert from 'node:assert/strict';
import { composeChecklist } from '../../src/documents/checklist-document.ts';
import { composeGrading } from '../../src/documents/grading-document.ts';
import { toDocx } from '../../src/documents/to-docx.ts';
import { toHtml } from '../../src/documents/to-html.ts';
import { toJson } from '../../src/documents/to-json.ts';
import { toMarkdown } from '../../src/documents/to-markdown.ts';
import { toXlsx } from '../../src/documents/to-xlsx.ts';
import { LONGEST_TEXT, visibleText } from '../../src/model/visible-text.ts';
import { packageParts, parseXml } from './document-texts.ts';
import { both, sampleChecklist, sampleComponent, sampleFinding, sampleGrading, sampleItem } from './sample-assessment.ts';

const VALUES = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=cmd|\'/C calc\'!A0', '[点此](http://evil.example/a)', '![x](javascript:alert(1))', 'http://evil.example/x www.evil.example a@evil.example', '<http://evil.example>',
  'a|b||c', '`code` ``two``', '\u0000\u0001\u001b[31mred\u0007', '\u202eexe.txt\u2066x\u200b\ufeff', '\ud800lone\udc00', '\ufffe\uffff', 'A'.repeat(20_000), '&lt;b&gt; &amp; ]]> <!-- x -->', '# heading\n- list\n1. one\n---', '$$x$$ ~~y~~ **z**', '\u{e0041}tag',
];

/** The values in every place that a scanned file or a person can reach. */
function hostileChecklist() {
  const at = (index: number): string => VALUES[index % VALUES.length] ?? '';
  const all = VALUES.join(' ');
  const findings = VALUES.map((value, index) => sampleFinding(index, {
    message: value, path: `${value}/x.yml`, evidence: value, symbol: value, ruleId: at(index + 1), fingerprint: at(index + 2), ...(index % 2 === 0 ? { state: { kind: 'false-positive' as const, by: value, reason: value, expires: value, source: 'baseline' as const } } : {}),
  }));
  const items = VALUES.map((value, index) => sampleItem(`CS-${String(index + 1).padStart(2, '0')}`, 'fail', {
    reasons: [both(value)], evidence: [{ component: value, text: both(value), path: value, line: 1 }], answer: { value: [value], by: value, note: value, documents: [value] },
    waiver: { reason: value, approver: value, expires: value, valid: false, invalidBecause: both(value) }, rectification: { measure: value, owner: value, due: value, operatorApprover: value, complete: true },
  }));
  return sampleChecklist(0, {
    system: { name: all, owner: all, vendor: all, region: all, grade: 3, gradeAnswered: true }, groups: [{ id: 'CS', title: both('代码安全'), items }],
    waivers: items.flatMap((item) => (item.waiver === undefined ? [] : [{ itemId: item.id, waiver: item.waiver }])),
    components: [sampleComponent(all, findings, {
      revision: all, limits: { disabledRules: VALUES, excludedPaths: VALUES.map((pattern) => ({ pattern, files: 1 })), ownVocabulary: VALUES, gitIgnoredConfiguration: VALUES, unusedSuppressions: VALUES.map((path) => ({ path, line: 1, rules: VALUES })) },
      problems: VALUES.map((value) => ({ path: value, rule: value, message: value, effect: 'none' as const })),
    })],
  });
}

const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/; // eslint-disable-line no-control-regex -- XML 1.0, 2.2
const REORDERING = /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]|\udb40[\udc00-\udfff]/;

describe('hostile values', () => {
  const documents = [composeChecklist(hostileChecklist(), 'zh-CN'), composeGrading(sampleGrading({ system: { name: VALUES.join(' '), owner: VALUES.join(' '), grade: 3, gradeAnswered: true }, answers: VALUES.map((value, index) => ({ question: `q${index}`, text: both('问题'), options: [both(value)], answer: { value: [value], by: value, note: value, documents: [value] } })) }), 'en')];

  it('are shown as codes where they would hide, and cut where they would not end', () => {
    assert.equal(visibleText('a\u202eb\u0000c\ud800\u{e0041}'), 'a[U+202E]b[U+0000]c[U+D800][U+E0041]');
    assert.equal(visibleText('一\r\n二\t三😀'), '一\n二 三😀');
    assert.equal(visibleText('😀'.repeat(LONGEST_TEXT)).length, LONGEST_TEXT + ' (+4000)'.length + 1);
    assert.doesNotMatch(visibleText(`x${'😀'.repeat(LONGEST_TEXT)}`), FORBIDDEN_IN_XML);
  });

  for (const [index, document] of documents.entries()) {
    it(`leave Word and Excel well-formed, without marks that hide or reorder (${document.schema})`, async () => {
      for (const parts of [packageParts(await toDocx(document)), packageParts(toXlsx(document))]) {
        for (const [name, part] of Object.entries(parts)) {
          assert.doesNotThrow(() => parseXml(part), name);
          assert.doesNotMatch(part, FORBIDDEN_IN_XML, name);
          // Our own mark for a line break stands after a comma, before a Latin letter or sign.
          assert.doesNotMatch(part.replace(/(?<=、)\u200b(?=[!-~])/g, ''), REORDERING, name);
          assert.doesNotMatch(part, /<f[ >]|<w:instrText[^>]*>[^<]*(?:HYPERLINK|DDE)|TargetMode/, name);
        }
        const text = Object.values(parts).map(parseXml).join('');
        assert.ok(text.includes('<script>alert(1)</script>'), 'visible as text');
      }
    });

    it(`stay text in HTML (${document.schema})`, () => {
      const html = toHtml(document);
      assert.doesNotMatch(html, /<(?:script|img)\b|<[^>]+\son\w+=/i);
      assert.doesNotMatch(html, FORBIDDEN_IN_XML);
      assert.doesNotMatch(html, REORDERING);
      assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
      assert.equal((html.match(/href="(?!#)/g) ?? []).length, 0);
    });

    it(`become no link, HTML, heading or cell in Markdown (${document.schema})`, () => {
      const markdown = toMarkdown(document);
      assert.doesNotMatch(markdown, REORDERING);
      // Outside code spans and our own breaks nothing is left that CommonMark or GFM would interpret.
      const bare = markdown.split('\n').slice(1).map((line) => line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '').replaceAll('<br>', '')).join('\n');
      assert.doesNotMatch(bare, /(?<!\\)(?:\\\\)*<(?=[a-z!/?])/i);
      assert.doesNotMatch(bare, /(?<!\\)\]\(|(?<!\\):\/\/|\bwww\.|(?<!\\)@/i);
      assert.doesNotMatch(markdown, /^(?:# heading|1\. one|---$)/m);
      const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
      const columns = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
      let width = 0;
      for (const line of markdown.split('\n')) {
        if (!line.startsWith('|')) { width = 0; continue; }
        if (width === 0) width = columns(line);
        assert.equal(columns(line), width, line.slice(0, 200));
      }
      assert.ok(rows.length > (index === 0 ? 100 : 20));
    });
  }

  it('keep their value in JSON without hiding in a viewer', () => {
    const assessment = hostileChecklist();
    const json = toJson(assessment);
    assert.doesNotMatch(json, REORDERING);
    assert.doesNotMatch(json, FORBIDDEN_IN_XML);
    assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(assessment)));
  });
});
