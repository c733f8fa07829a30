// The HTML report: complete without a network, harmless, findable, in both languages.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { markdownToHtml } from '../../src/reporters/html/markdown-to-html.ts';
import { renderHtml } from '../../src/reporters/html/render-html.ts';
import { context, result, varied } from './sample-result.ts';

describe('HTML report', () => {
  it('is one file that loads nothing and allows its own script and style only', () => {
    const html = renderHtml(varied(), context());
    assert.doesNotMatch(html, /<(?:link|img|iframe|object|embed|form|base)\b|\bsrc=|url\(|@import|https?:/);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    assert.match(policy, /^default-src 'none'/);
    for (const tag of ['style', 'script']) {
      const inside = [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
      assert.equal(inside.length, 1);
      assert.ok(policy.includes(createHash('sha256').update(inside[0]![1]!).digest('base64')), tag);
    }
  });

  it('shows every finding, dispositioned ones marked, with clauses and a way to its rule', () => {
    const html = renderHtml(varied(), context());
    assert.equal((html.match(/<article class="finding/g) ?? []).length, varied().findings.length);
    assert.equal((html.match(/ data-state /g) ?? []).length, 6);
    assert.match(html, /<a href="#r-log-retention-short">/);
    assert.match(html, /<details id="r-log-retention-short"><summary>日志留存不足 <code>/);
    assert.match(html, /GB\/T 22239-2019 8\.1\.5\.4 d\)/);
    assert.match(html, /<td>logback<\/td><td>60<\/td>/);
    assert.doesNotMatch(html, /gm-missing">gm-missing<\/a>/, 'no link to a document that is not there');
  });

  it('shows everything without its script, and filters by what each finding carries', () => {
    const html = renderHtml(varied(), context());
    assert.match(html, /<div class="filter"[^>]* hidden>/);
    assert.doesNotMatch(html, /<article[^>]* hidden/);
    assert.match(html, /data-level="error" data-family="access-audit"/);
    assert.match(html, /data-pattern="显示 \{0\} \/ \{1\} 条"/);
  });

  it('speaks the language asked for', () => {
    assert.match(renderHtml(varied(), context({ language: 'en' })), /<html lang="en">[^]*Security scan report[^]*What it finds/);
    assert.match(renderHtml(varied(), context()), /<html lang="zh-CN">[^]*安全检查报告[^]*发现什么/);
    assert.match(renderHtml(result([]), context()), /未报告不等于符合/);
  });
});

describe('rule documents in HTML', () => {
  it('knows what the documents use', () => {
    assert.equal(markdownToHtml('## 标题\n**粗** `a<b`\n\n- 一\n  续\n- 二\n\n1. 甲\n\n|a|b|\n|---|---|\n|1|`2`|\n\n```xml\n<x>\n```'), [
      '<h4>标题</h4>', '<p><b>粗</b> <code>a&lt;b</code></p>', '<ul><li>一 续</li><li>二</li></ul>', '<ol><li>甲</li></ol>',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table>', '<pre><code>&lt;x&gt;</code></pre>',
    ].join('\n'));
  });
});
