// `--fix` writes back in the file's own encoding, byte order mark and line ends; `--dry-run` writes nothing.
import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyFixes } from '../../src/cli/apply-fixes.ts';
import type { CommandContext } from '../../src/cli/command-context.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { fixAllAction } from '../../src/server/code-actions.ts';
import { hisguard, withProject } from '../run-cli.ts';

/** "# 日志" in GB18030. */
const GB_COMMENT = Buffer.from([0x23, 0x20, 0xc8, 0xd5, 0xd6, 0xbe]);
const XML = '<configuration>\r\n  <appender name="FILE" class="ch.qos.logback.core.rolling.RollingFileAppender">\r\n    <file>logs/a.log</file>\r\n    <rollingPolicy class="ch.qos.logback.core.rolling.TimeBasedRollingPolicy">\r\n      <fileNamePattern>logs/a.%d{yyyy-MM-dd}.log</fileNamePattern>\r\n      <maxHistory>30</maxHistory>\r\n    </rollingPolicy>\r\n  </appender>\r\n  <root level="info"><appender-ref ref="FILE"/></root>\r\n</configuration>\r\n';

function gbFile(): Buffer {
  return Buffer.concat([Buffer.from('<!-- '), GB_COMMENT, Buffer.from(` -->\r\n${XML}`)]);
}

describe('hisguard scan --fix', () => {
  it('changes only the value, in GB18030 with CRLF', () => {
    withProject({ 'src/main/resources/logback.xml': gbFile() }, (root) => {
      const path = join(root, 'src/main/resources/logback.xml');
      const run = hisguard(['scan', root, '--no-cache', '--fix', '--only', 'log-retention-short', '--fail-on', 'never']);
      assert.equal(run.status, 0, run.stderr);
      assert.deepEqual(readFileSync(path), Buffer.from(gbFile().toString('latin1').replace('<maxHistory>30<', '<maxHistory>200<'), 'latin1'));
      assert.equal(hisguard(['scan', root, '--no-cache', '--only', 'log-retention-short']).status, 0);
    });
  });

  it('keeps UTF-16 with its byte order mark', () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(XML, 'utf16le')]);
    withProject({ 'logback.xml': wide }, (root) => {
      hisguard(['scan', root, '--no-cache', '--fix', '--only', 'log-retention-short', '--fail-on', 'never']);
      assert.deepEqual(readFileSync(join(root, 'logback.xml')), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(XML.replace('>30<', '>200<'), 'utf16le')]));
    });
  });

  it('counts only what it wrote, and says what it could not write', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    withProject({ 'a/logback.xml': XML, 'b/logback.xml': XML }, (root) => {
      chmodSync(join(root, 'a'), 0o555);
      const run = hisguard(['scan', root, '--no-cache', '--fix', '--fail-on', 'never']);
      chmodSync(join(root, 'a'), 0o755);
      assert.deepEqual([run.status, run.stderr.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))], [2, ['无法写入 a/logback.xml：请检查文件夹是否存在、是否只读', '已修复 b/logback.xml:6', '修复 1', '']]);
    });
  });

  it('of fixes that overlap writes the first alone, as the editor does', () => {
    const source = 'a: 111\nb: 222\n';
    const fix = (startLine: number, startColumn: number, endColumn: number, text: string): Finding => ({ path: 'a.yml', startLine, fixes: [{ title: text, safe: true, edits: [{ startLine, startColumn, endLine: startLine, endColumn, text }] }] }) as unknown as Finding;
    const findings = [fix(2, 4, 7, 'second'), fix(1, 4, 6, 'first'), fix(1, 5, 7, 'overlapping'), fix(1, 6, 7, 'touching')];
    withProject({ 'a.yml': source }, (root) => {
      const said: string[] = [];
      const context = { host: { stderr: { write: (text: string) => said.push(text) } }, say: (id: string, ...args: (string | number)[]) => [id, ...args].join(' ') } as unknown as CommandContext;
      assert.equal(applyFixes(root, { findings } as unknown as ScanResult, false, context), true);
      assert.equal(readFileSync(join(root, 'a.yml'), 'utf8'), 'a: firsttouching\nb: second\n');
      assert.deepEqual(said, ['fix.did a.yml 2 second\n', 'fix.did a.yml 1 first\n', 'fix.did a.yml 1 touching\n', 'fix.total 3\n']);
    });
    const document = TextDocument.create('file:///a.yml', 'yaml', 1, source);
    const action = fixAllAction(findings, { document, path: 'a.yml', language: 'en', clientCommands: false, diagnostics: [] });
    const edits = (action?.edit?.documentChanges?.[0] as { readonly edits: TextEdit[] }).edits;
    assert.equal(TextDocument.applyEdits(document, edits), 'a: firsttouching\nb: second\n');
  });

  it('writes nothing where the command is wrong', () => {
    withProject({ 'logback.xml': XML }, (root) => {
      assert.equal(hisguard(['scan', root, '--no-cache', '--fix', '--output-encoding', 'no-such-encoding']).status, 2);
      assert.equal(hisguard(['scan', root, '--no-cache', '--fix', '--format', 'json', '--format', 'csv']).status, 2);
      assert.equal(readFileSync(join(root, 'logback.xml'), 'utf8'), XML);
    });
  });

  it('writes nothing with --dry-run and says what it would do', () => {
    withProject({ 'logback.xml': XML }, (root) => {
      const run = hisguard(['scan', root, '--no-cache', '--fix', '--dry-run', '--fail-on', 'never']);
      assert.match(run.stderr, /logback\.xml:6/);
      assert.equal(readFileSync(join(root, 'logback.xml'), 'utf8'), XML);
    });
  });
});
