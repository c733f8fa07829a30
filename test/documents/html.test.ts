import assert from 'node:assert/strict';
import { composeChecklist } from '../../src/documents/checklist-document.ts';
import { composeGrading } from '../../src/documents/grading-document.ts';
import { PALETTE } from '../../src/documents/palette.ts';
import { toHtml } from '../../src/documents/to-html.ts';
import { parseXml } from './document-texts.ts';
import { both, sampleChecklist, sampleGrading, sampleItem } from './sample-assessment.ts';

/** The page as XML: void elements closed, the doctype kept out. */
const asXml = (html: string): string => html.replace(/^<!DOCTYPE html>\n/, '').replace(/<(meta|br|col)\b([^>]*)>/g, '<$1$2/>').replace(/<style>[\s\S]*?<\/style>/, '<style/>');

const luminance = (hex: string): number => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

describe('toHtml', () => {
  const html = toHtml(composeChecklist(sampleChecklist(), 'zh-CN'));

  it('is one complete, well-formed page with every item, the same each time', () => {
    const text = parseXml(asXml(html));
    for (const item of sampleChecklist().groups.flatMap((group) => group.items)) assert.ok(text.includes(`${item.id}\u3000${item.title.zh}`), item.id);
    assert.equal(html, toHtml(composeChecklist(sampleChecklist(), 'zh-CN')));
    assert.doesNotThrow(() => parseXml(asXml(toHtml(composeGrading(sampleGrading(), 'en')))));
  });

  it('loads nothing and runs nothing', () => {
    assert.doesNotMatch(html, /<(?:script|link|img|iframe|object|embed|form)\b|\son\w+=|url\(|@import|https?:/i);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/);
  });

  it('names its language, its scopes and targets that exist', () => {
    assert.match(html, /<html lang="zh-CN">/);
    assert.match(html, /<th scope="col">/);
    assert.match(html, /<th scope="row"/);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
  });

  it('prints on A4, upright and crosswise, with repeated table heads', () => {
    for (const part of ['@page{size:A4 portrait', '@page wide{size:A4 landscape', 'page:wide', 'display:table-header-group', 'break-inside:avoid']) assert.ok(html.includes(part), part);
  });

  it('keeps the code of an item on one line inside a text', () => {
    const item = sampleItem('CS-01', 'open', { reasons: [both('GF-02 与 GF-03、ID-04未符合')] });
    const page = toHtml(composeChecklist(sampleChecklist(0, { groups: [{ id: 'CS', title: both('代码安全'), items: [item] }] }), 'zh-CN'));
    assert.ok(page.includes('GF-02 与 <span class="id">GF-03</span>、<span class="id">ID-04</span>未符合'));
  });

  it('uses colours that can be read', () => {
    for (const [tone, { text, ground }] of Object.entries(PALETTE)) {
      const [light, dark] = [luminance(text), luminance(ground)].sort((left, right) => right - left) as [number, number];
      assert.ok((light + 0.05) / (dark + 0.05) >= 4.5, tone);
    }
  });
});
