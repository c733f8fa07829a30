// JSON, GitLab, JUnit and CSV: forms that other programs read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { Ajv } from 'ajv';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { renderScan, SCAN_FORMATS } from '../../src/reporters/render-scan.ts';
import { renderCsv } from '../../src/reporters/render-csv.ts';
import { renderGitlab } from '../../src/reporters/render-gitlab.ts';
import { renderJson } from '../../src/reporters/render-json.ts';
import { renderJunit } from '../../src/reporters/render-junit.ts';
import { csvRows } from './csv-rows.ts';
import { context, result, varied } from './sample-result.ts';

describe('all formats', () => {
  it('are offered in one order, end with a line end and are the same twice', () => {
    assert.deepEqual(SCAN_FORMATS, ['text', 'json', 'sarif', 'gitlab', 'junit', 'html', 'csv']);
    for (const format of SCAN_FORMATS) {
      const text = renderScan(format, varied(), context());
      assert.ok(text.endsWith('\n'), format);
      assert.equal(text, renderScan(format, varied(), context()), format);
    }
  });

  it('cope with an empty result', () => {
    for (const format of SCAN_FORMATS) assert.ok(renderScan(format, result([], { problems: [] }), context({ rules: [], categories: [], families: [], documents: {} })).length > 0, format);
  });
});

describe('JSON report', () => {
  it('follows the shipped schema, in the order of the contract', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(new URL('../../schemas/scan-result.schema.json', import.meta.url), 'utf8')) as object);
    for (const one of [varied(), result([])]) assert.ok(validate(JSON.parse(renderJson(one))), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.equal(validate({ ...result([]), findings: [{ level: 'fatal' }] }), false);
    const value = JSON.parse(renderJson(varied())) as ScanResult;
    assert.deepEqual(Object.keys(value), ['schema', 'tool', 'project', 'findings', 'inventory', 'coverage', 'skipped', 'limits', 'problems']);
    assert.deepEqual(Object.keys(value.findings[1]!).slice(0, 8), ['ruleId', 'category', 'family', 'level', 'confidence', 'message', 'scope', 'path']);
  });

  it('does not depend on the order in which a finding was built', () => {
    const reversed = varied().findings.map((finding) => Object.fromEntries(Object.entries(finding).reverse()) as unknown as ScanResult['findings'][number]);
    assert.equal(renderJson({ ...varied(), findings: reversed }), renderJson(varied()));
  });
});

describe('GitLab report', () => {
  it('lists open findings with what GitLab requires', () => {
    const entries = JSON.parse(renderGitlab(varied(), context({ rootManifest: 'pom.xml' }))) as { description: string; check_name: string; fingerprint: string; severity: string; location: { path: string; lines: { begin: number } } }[];
    assert.equal(entries.length, 5);
    assert.deepEqual(entries.map((entry) => entry.severity), ['major', 'critical', 'info', 'critical', 'critical']);
    assert.deepEqual(entries[0]!.location, { path: 'pom.xml', lines: { begin: 1 } });
    assert.deepEqual(entries[1]!.location, { path: 'his-server/src/main/resources/logback.xml', lines: { begin: 23 } });
    assert.equal(new Set(entries.map((entry) => entry.fingerprint)).size, entries.length);
  });
});

describe('JUnit report', () => {
  const root = (text: string): XmlElement => parseXml(text).root!;
  const elements = (node: XmlElement, name: string): XmlElement[] => node.children.flatMap((child) => (child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : []));

  it('counts what it lists', () => {
    const top = root(renderJunit(varied(), context()));
    const count = (name: string): string => String(elements(top, name).length);
    assert.deepEqual([top.attributes.tests, top.attributes.failures, top.attributes.errors, top.attributes.skipped], [count('testcase'), count('failure'), count('error'), count('skipped')]);
    assert.deepEqual([count('failure'), count('skipped'), count('error')], ['4', '6', '1']);
    for (const suite of elements(top, 'testsuite')) assert.equal(suite.attributes.tests, String(elements(suite, 'testcase').length));
  });

  it('passes with one case where nothing was found', () => {
    const top = root(renderJunit(result([], { problems: [] }), context()));
    assert.deepEqual([top.attributes.tests, top.attributes.failures, top.attributes.errors], ['1', '0', '0']);
  });
});

describe('CSV report', () => {
  it('has a byte order mark, a header and a row of equal length per finding', () => {
    const text = renderCsv(varied(), context());
    assert.equal(text.charCodeAt(0), 0xfeff);
    const table = csvRows(text);
    assert.equal(table.length, 1 + varied().findings.length);
    assert.deepEqual(new Set(table.map((row) => row.length)), new Set([15]));
    assert.deepEqual(table[0]!.slice(0, 5), ['级别', '类别族', '类别', '规则', '文件']);
    assert.deepEqual(table[2]!.slice(0, 7), ['错误', '访问与审计', '日志留存不足 180 天', 'log-retention-short', 'his-server/src/main/resources/logback.xml', '23', '25']);
  });
});
