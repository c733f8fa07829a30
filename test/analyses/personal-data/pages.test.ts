// Pages that servers fill: what of them is read, and by whose rules.
import assert from 'node:assert/strict';
import { isJavaPage } from '../../../src/analyses/personal-data/answers/java-pages.ts';
import { SCRIPT, withoutBlocks, type BlockMarks } from '../../../src/analyses/personal-data/answers/without-blocks.ts';
import { sourceFile } from '../../../src/model/source-file.ts';

const MARKS: readonly BlockMarks[] = [['<!--', '-->'], ['{*', '*}'], SCRIPT];

describe('pages that servers fill', () => {
  it('are read without comments and scripts, each character at its place', () => {
    const page = 'a<!-- b -->c{* <!-- *}d<SCRIPT src="x">e</script>f';
    const read = withoutBlocks(page, MARKS);
    assert.equal(read.length, page.length);
    assert.equal(read.replaceAll(/ +/g, '_'), 'a_c_d_>f');
    assert.equal(withoutBlocks('nothing', MARKS), 'nothing');
  });

  it('keep what is opened and never ended, and blocks after it', () => {
    assert.equal(withoutBlocks('a{* b <!-- c --> d', MARKS), `a{* b ${' '.repeat(10)} d`);
  });

  it('are read in time that grows with their length', () => {
    const begun = process.cpuUsage();
    withoutBlocks('<!--{*<script'.repeat(200_000), MARKS);
    withoutBlocks('<!-- --'.repeat(200_000), MARKS);
    withoutBlocks('{* *}<!-- -->'.repeat(100_000), MARKS);
    assert.ok(process.cpuUsage(begun).user < 5_000_000);
  });

  it('are pages of Java by attributes of Thymeleaf, not by a width', () => {
    const page = (text: string): boolean => isJavaPage(sourceFile('templates/page.html', 'html', text));
    assert.equal(page('<td th:text="${patient.phone}"></td>'), true);
    assert.equal(page('<td style="width:10px">{{ patient.phone }}</td>'), false);
  });
});
