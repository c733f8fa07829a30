import assert from 'node:assert/strict';
import { composeChecklist } from '../../src/documents/checklist-document.ts';
import { contentsOf } from '../../src/documents/document.ts';
import { composeGrading } from '../../src/documents/grading-document.ts';
import { toDocx } from '../../src/documents/to-docx.ts';
import { processorTime } from '../processor-time.ts';
import { packageParts, parseXml } from './document-texts.ts';
import { both, sampleChecklist, sampleGrading, sampleItem } from './sample-assessment.ts';

describe('toDocx', () => {
  const assessment = sampleChecklist();
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  let body: string;
  before(async () => {
    bytes = await toDocx(composeChecklist(assessment, 'zh-CN'));
    parts = packageParts(bytes);
    body = parts['word/document.xml'] ?? '';
  });

  it('gives the same bytes for the same document', async () => {
    const again = await toDocx(composeChecklist(structuredClone(assessment), 'zh-CN'));
    assert.ok(Buffer.from(bytes).equals(Buffer.from(again)));
    const grading = await Promise.all([1, 2].map(() => toDocx(composeGrading(sampleGrading(), 'en'))));
    assert.ok(Buffer.from(grading[0] ?? []).equals(Buffer.from(grading[1] ?? [0])));
  });

  it('carries the date of the assessment and no other, in no part and no zip entry', () => {
    const year = new Date().getFullYear();
    for (const [name, part] of Object.entries(parts)) {
      for (const [found] of part.matchAll(/\b(?:19|20)\d\d-\d\d-\d\dT[\d:.]+Z?/g)) assert.equal(found, '2026-11-21T00:00:00Z', `${name} ${year}`);
    }
    const view = Buffer.from(bytes);
    let entries = 0;
    for (let at = 0; (at = view.indexOf('PK\u0003\u0004', at, 'latin1')) >= 0; at += 4) { entries++; assert.equal(view.readUInt16LE(at + 12), 0x21, 'zip date 1980-01-01'); assert.equal(view.readUInt16LE(at + 10), 0, 'zip time'); }
    assert.ok(entries >= 10);
  });

  it('is well-formed in every part and begins with the content types', () => {
    for (const [name, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) assert.doesNotThrow(() => parseXml(part), name);
    assert.equal(Object.keys(parts)[0], '[Content_Types].xml');
  });

  it('holds every item', () => {
    const text = parseXml(body).replaceAll('\u200b', '');
    for (const item of assessment.groups.flatMap((group) => group.items)) assert.ok(text.includes(`${item.id}\u3000${item.title.zh}`) && text.includes(item.requirement.zh), item.id);
  });

  it('lets lists of Latin names break after the comma, and nothing else', async () => {
    const item = sampleItem('CS-01', 'open', { reasons: [both('未检查：语言不支持（批处理、.env、INI、JSON、批处理）')] });
    const text = parseXml(packageParts(await toDocx(composeChecklist(sampleChecklist(0, { groups: [{ id: 'CS', title: both('代码安全'), items: [item] }] }), 'zh-CN')))['word/document.xml'] ?? '');
    assert.ok(text.includes('（批处理、\u200b.env、\u200bINI、\u200bJSON、批处理）'));
  });

  it('ends the lines of a long list of items between their codes', async () => {
    const codes = Array.from({ length: 14 }, (_, at) => `GF-${String(at + 10)}`);
    const item = sampleItem('CS-01', 'open', { reasons: [both(`其他否决项未符合：${codes.join('、')}`)] });
    const xml = packageParts(await toDocx(composeChecklist(sampleChecklist(0, { groups: [{ id: 'CS', title: both('代码安全'), items: [item] }] }), 'zh-CN')))['word/document.xml'] ?? '';
    const [cell = ''] = /其他否决项未符合：.*?<\/w:p>/.exec(xml) ?? [];
    const lines = cell.split('<w:br/>').map((line) => line.replace(/<[^>]*>|\u200b/g, ''));
    assert.equal(lines.join(''), `其他否决项未符合：${codes.join('、')}`);
    assert.ok(lines.length > 1 && lines.every((line) => /^(?:其他否决项未符合：)?(?:GF-\d{2}、?)+$/.test(line)), lines.join(' | '));
  });

  it('sets Chinese fonts in styles, with substitutes in the font table, and A4 in both directions', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const font of ['宋体', '黑体', '仿宋']) { assert.ok(styles.includes(`w:eastAsia="${font}"`), font); assert.ok((parts['word/fontTable.xml'] ?? '').includes(`w:name="${font}"`), font); }
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    assert.match(body, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  it('repeats header rows, keeps rows together and gives grids that fill the page exactly', () => {
    const tables = body.split('<w:tbl>').slice(1);
    assert.ok(tables.length > 30);
    for (const table of tables) {
      const grid = [...(/<w:tblGrid>.*?<\/w:tblGrid>/.exec(table)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0);
      assert.ok([9072, 14570, 6800].includes(grid), String(grid));
    }
    assert.ok((body.match(/<w:tblHeader\/>/g) ?? []).length > 25);
    assert.ok((body.match(/<w:cantSplit\/>/g) ?? []).length > 300);
  });

  it('has page numbers, and contents that are right without an update', () => {
    const footer = Object.entries(parts).filter(([name]) => name.startsWith('word/footer')).map(([, part]) => part).join('');
    assert.ok(footer.includes('NUMPAGES') && footer.includes('第 ') && footer.includes(' 页'));
    const document = composeChecklist(assessment, 'zh-CN');
    const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map((match) => match[1]);
    const bookmarks = new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]));
    assert.equal(anchors.length, contentsOf(document).length);
    for (const anchor of anchors) assert.ok(bookmarks.has(anchor), anchor);
    assert.doesNotMatch(body, /w:dirty="true"/);
    assert.doesNotMatch(parts['word/settings.xml'] ?? '', /updateFields(?! w:val="false")/);
  });

  it('references nothing outside the file', () => {
    for (const [name, part] of Object.entries(parts)) assert.doesNotMatch(part, /TargetMode="External"/, name);
  });

  it('takes time in proportion to the findings, not to their square', async () => {
    const [some, many] = [await costOfWord(300), await costOfWord(1200)];
    // Four times as many: 4 in proportion, 16 by their square.
    assert.ok(many < some * 8, `${Math.round(some)} and ${Math.round(many)} ms`);
  });
});

/** The best of three. */
async function costOfWord(findings: number): Promise<number> {
  const checklist = composeChecklist(sampleChecklist(findings), 'zh-CN');
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = processorTime();
    await toDocx(checklist);
    best = Math.min(best, processorTime() - start);
  }
  return best;
}
