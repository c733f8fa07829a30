import assert from 'node:assert/strict';
import { composeChecklist } from '../../src/documents/checklist-document.ts';
import { composeGrading } from '../../src/documents/grading-document.ts';
import { toXlsx } from '../../src/documents/to-xlsx.ts';
import { columnName } from '../../src/documents/xlsx/sheet-part.ts';
import { packageParts, parseXml } from './document-texts.ts';
import { both, sampleChecklist, sampleFinding, sampleComponent, sampleGrading, sampleItem } from './sample-assessment.ts';

describe('toXlsx', () => {
  const assessment = sampleChecklist();
  const bytes = toXlsx(composeChecklist(assessment, 'zh-CN'));
  const parts = packageParts(bytes);
  const sheet = (number: number): string => parts[`xl/worksheets/sheet${number}.xml`] ?? '';

  it('gives the same bytes for the same document', () => {
    assert.ok(Buffer.from(bytes).equals(Buffer.from(toXlsx(composeChecklist(structuredClone(assessment), 'zh-CN')))));
  });

  it('has the five sheets, well-formed', () => {
    assert.deepEqual([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1]), ['汇总', '清单', '发现', '豁免', '范围与限制']);
    for (const [name, part] of Object.entries(parts)) assert.doesNotThrow(() => parseXml(part), name);
    const grading = packageParts(toXlsx(composeGrading(sampleGrading(), 'zh-CN')));
    for (const [name, part] of Object.entries(grading)) assert.doesNotThrow(() => parseXml(part), name);
  });

  it('holds every item and every finding, one row each', () => {
    assert.equal((sheet(2).match(/<row /g) ?? []).length, 143);
    for (const item of assessment.groups.flatMap((group) => group.items)) assert.ok(sheet(2).includes(`>${item.id}<`), item.id);
    for (let index = 0; index < 40; index++) assert.ok(sheet(3).includes(sampleFinding(index).fingerprint), String(index));
  });

  it('freezes and filters headers, prints on A4 with repeated headers', () => {
    for (const number of [2, 3, 4, 5]) {
      assert.match(sheet(number), /<pane [^>]*ySplit="1"[^>]*state="frozen"\/>/);
      assert.match(sheet(number), /<autoFilter ref="A1:/);
    }
    assert.match(sheet(2), /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    assert.match(parts['xl/workbook.xml'] ?? '', /_xlnm\.Print_Titles" localSheetId="1">'清单'!\$1:\$1</);
  });

  it('lets the title stand over two columns, and no table', () => {
    assert.match(sheet(1), /<\/sheetData><mergeCells count="1"><mergeCell ref="A1:B1"\/><\/mergeCells><pageMargins/);
    assert.match(sheet(1), /<row r="1" ht="17.5"/);
    assert.doesNotMatch(sheet(2), /mergeCell/);
  });

  it('ends the lines of a long list of items between their codes', () => {
    const codes = (count: number): string => Array.from({ length: count }, (_, at) => `GF-${String(at + 10)}`).join('、');
    const reasonOf = (count: number, language: 'zh-CN' | 'en' = 'zh-CN'): string => {
      const item = sampleItem('CS-01', 'open', { reasons: [{ zh: `未符合：${codes(count)}（共 ${String(count)} 项）`, en: `not met: ${codes(count).replaceAll('、', ', ')} (${String(count)})` }] });
      const xml = packageParts(toXlsx(composeChecklist(sampleChecklist(0, { groups: [{ id: 'CS', title: both('代码安全'), items: [item] }] }), language)))['xl/worksheets/sheet2.xml'] ?? '';
      return /(?:未符合：|not met: )[^<]*/.exec(xml)?.[0] ?? '';
    };
    assert.equal(reasonOf(2), `未符合：${codes(2)}（共 2 项）`);
    assert.deepEqual(reasonOf(14).split('\n'), ['未符合：GF-10、GF-11、GF-12、', 'GF-13、GF-14、GF-15、GF-16、', 'GF-17、GF-18、GF-19、GF-20、', 'GF-21、GF-22、GF-23（共 14 项）']);
    assert.ok(reasonOf(14, 'en').split('\n').slice(0, -1).every((line) => /GF-\d{2},$/.test(line)));
  });

  it('writes text as text: no formula, a quote mark where a spreadsheet would see one', () => {
    const values = ['=cmd|\'/C calc\'!A0', '+1+1', '-2+3', '@SUM(A1)', '＝1+1', '  =1', '_x0041_bc'];
    const hostile = toXlsx(composeChecklist(sampleChecklist(0, { components: [sampleComponent('server', values.map((evidence, index) => sampleFinding(index, { evidence })))] }), 'zh-CN'));
    const found = packageParts(hostile);
    const xml = found['xl/worksheets/sheet3.xml'] ?? '';
    assert.doesNotMatch(xml, /<f[ >]/);
    const quoted = new Set([...(found['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.matchAll(/<xf [^>]*>/g) ?? []].flatMap((match, index) => (match[0].includes('quotePrefix="1"') ? [String(index)] : [])));
    for (const value of values.slice(0, 6)) {
      const escaped = value.replace(/&/g, '&amp;');
      const [, style] = new RegExp(`s="(\\d+)" t="inlineStr"><is><t xml:space="preserve">${escaped.replace(/[|+()\\^$.*?[\]{}]/g, '\\$&')}<`).exec(xml) ?? [];
      assert.ok(style !== undefined && quoted.has(style), value);
    }
    assert.ok(xml.includes('_x005F_x0041_bc'), 'an escape of the format is not read as one');
  });

  it('names columns like a spreadsheet', () => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('stays within the limit of a cell', () => {
    const long = toXlsx(composeChecklist(sampleChecklist(0, { components: [sampleComponent('server', [sampleFinding(0, { message: '长'.repeat(100_000) })])] }), 'zh-CN'));
    for (const part of Object.values(packageParts(long))) for (const [, text = ''] of part.matchAll(/<t xml:space="preserve">([^<]*)</g)) assert.ok(text.length <= 32_767);
  });
});
