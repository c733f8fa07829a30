// What came from a scanned file is neutralised in every report: terminals, HTML, XML, spreadsheets, SARIF messages, Markdown.
import assert from 'node:assert/strict';
import { parseXml } from '@rgrove/parse-xml';
import { SaxesParser } from 'saxes';
import { displayWidth } from '../../src/reporters/display-width.ts';
import { markdownToHtml } from '../../src/reporters/html/markdown-to-html.ts';
import { renderHtml } from '../../src/reporters/html/render-html.ts';
import { renderCsv } from '../../src/reporters/render-csv.ts';
import { renderGitlab } from '../../src/reporters/render-gitlab.ts';
import { renderJunit } from '../../src/reporters/render-junit.ts';
import { renderText } from '../../src/reporters/render-text.ts';
import { messageText } from '../../src/reporters/sarif/sarif-result.ts';
import { csvRows } from './csv-rows.ts';
import { context, hostile, HOSTILE } from './sample-result.ts';

const VOID = /<(meta|input|br)((?:"[^"]*"|[^">])*)>/g;

/** Names of elements and of their attributes, read strictly: an unescaped value would add one or break the parse. */
function skeleton(html: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => { names.push([name, ...Object.keys(attributes).sort()].join(' ')); });
  const attributesOnly = html.replace(/<!DOCTYPE html>\n/, '').replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>/g, '').replace(VOID, '<$1$2/>').replace(/ (hidden|checked|data-stated|data-state)(?=[\s/>])/g, ' $1=""');
  parser.write(attributesOnly).close();
  return names;
}

describe('hostile values in reports', () => {
  it('on a terminal: shown, and obeyed none of it', () => {
    for (const value of HOSTILE) {
      const text = renderText(hostile(value), context());
      // eslint-disable-next-line no-control-regex -- controls are what must not be there
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u, JSON.stringify(value));
      for (const line of text.split('\n')) assert.ok(displayWidth(line, true) <= 80, line);
    }
    assert.match(renderText(hostile('\u001b[2J'), context()), /\[U\+001B\]\[2J/);
  });

  it('in HTML: the same elements whatever the findings contain', () => {
    const plain = skeleton(renderHtml(hostile('plain'), context()));
    assert.ok(plain.length > 60);
    for (const value of HOSTILE) assert.deepEqual(skeleton(renderHtml(hostile(value), context())), plain, JSON.stringify(value));
  });

  it('in rule documents: no markup, link or picture of a customer\'s rule comes through', () => {
    const html = markdownToHtml('# <img src=x onerror=alert(1)>\n[a](javascript:alert(1)) ![b](https://example.invalid/x)\n<script>alert(1)</script>\n- <b onclick=x>\n```\n</code></pre><script>\n');
    assert.doesNotMatch(html, /<(?!\/?(?:h3|p|ul|li|pre|code)\b)/);
    assert.doesNotMatch(html, /href|src="/);
  });

  it('in JUnit XML: well-formed, with the same cases', () => {
    for (const value of HOSTILE) assert.equal((renderJunit(hostile(value), context()).match(/<testcase /g) ?? []).length, 4, JSON.stringify(value));
    for (const value of HOSTILE) assert.doesNotThrow(() => parseXml(renderJunit(hostile(value), context())), JSON.stringify(value));
  });

  it('in CSV: nothing that a spreadsheet would compute', () => {
    for (const value of HOSTILE) {
      const table = csvRows(renderCsv(hostile(value), context()));
      assert.equal(table.length, 4, JSON.stringify(value));
      for (const cell of table.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠|%]/, JSON.stringify(value));
    }
    assert.ok(csvRows(renderCsv(hostile('=1+1'), context()))[1]!.includes("'=1+1"));
  });

  it('in GitLab JSON: one line without controls', () => {
    for (const value of HOSTILE) {
      // eslint-disable-next-line no-control-regex -- controls are what must not be there
      for (const entry of JSON.parse(renderGitlab(hostile(value), context())) as { description: string }[]) assert.doesNotMatch(entry.description, /[\u0000-\u001f\u202e]/);
    }
  });

  it('in SARIF: out of the message syntax', () => {
    assert.equal(messageText('a {0} b'), 'a {{0}} b');
    assert.equal(messageText('${DB_PASSWORD}'), '${DB_PASSWORD}');
    assert.equal(messageText('[click](https://example.invalid/)'), '\\[click\\](https://example.invalid/)');
    assert.equal(messageText('include=[*]'), 'include=[*]');
    assert.equal(messageText('a\nb\u001b'), 'a b[U+001B]');
  });
});
