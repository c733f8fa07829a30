// Light bulb, hover, completion and validation of our own files, rule documents.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompletionItem, Diagnostic, Hover } from 'vscode-languageserver';
import { FULL_CLIENT, until, uriOf, withClient, writeInto, type TestClient } from './test-client.ts';

const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';
const LOGBACK = '<configuration>\r\n  <appender name="FILE" class="ch.qos.logback.core.rolling.RollingFileAppender">\r\n    <file>logs/a.log</file>\r\n    <rollingPolicy class="ch.qos.logback.core.rolling.TimeBasedRollingPolicy">\r\n      <fileNamePattern>logs/a.%d{yyyy-MM-dd}.log</fileNamePattern>\r\n      <maxHistory>30</maxHistory>\r\n    </rollingPolicy>\r\n  </appender>\r\n  <root level="info"><appender-ref ref="FILE"/></root>\r\n</configuration>\r\n';

async function finding(client: TestClient, uri: string, rule: string): Promise<Diagnostic> {
  const found = (await client.diagnostics(uri)).find((one) => one.code === rule);
  assert.ok(found, `${rule} is reported`);
  return found;
}

describe('server: actions', () => {

  it('offers the fix, dismissals and the rule document', () => withClient({}, { options: { clientCommands: true } }, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const actions = await client.actions(uri, await finding(client, uri, 'weak-password'));
    assert.deepEqual(actions.map((one) => one.command?.command ?? 'edit'), ['edit', 'hisguard.suppressFinding', 'hisguard.setFindingState', 'hisguard.setFindingState', 'hisguard.setFindingState', 'hisguard.openRuleDocument']);
    assert.ok(actions.every((one) => /[\u4e00-\u9fff]/.test(one.title)));
    assert.equal(actions[0]?.diagnostics?.[0]?.code, 'weak-password');
    client.apply(actions[0].edit!);
    assert.match(client.textOf(uri), /password: \$\{[A-Z_]+\}\n$/);
    assert.ok(!(await client.rules(uri)).includes('weak-password'), 'the fix removes the finding');
  }));

  it('serves clients without commands of ours with edits and the standard protocol alone', () => withClient({}, {}, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const actions = await client.actions(uri, await finding(client, uri, 'weak-password'));
    const comment = actions.find((one) => one.edit !== undefined && one.edit !== actions[0]?.edit)!;
    client.apply(comment.edit!);
    assert.match(client.textOf(uri), /\n {4}# hisguard-ignore weak-password: \n {4}password/);
    const rules = await client.rules(uri);
    assert.ok(rules.includes('weak-password') && rules.includes('suppression'), 'without a reason it does not count');
    await client.replace(uri, 'weak-password: ', 'weak-password: 演示环境');
    assert.deepEqual(await client.rules(uri), []);
    const open = actions.find((one) => one.command?.command === 'hisguard.server.showRule')!;
    await client.request('workspace/executeCommand', { command: open.command!.command, arguments: open.command!.arguments });
    assert.match(readFileSync(fileURLToPath(client.shown[0]!), 'utf8'), /^# /);
  }));

  it('applies all safe fixes at once, and only those', () => withClient({}, {}, async (client, root) => {
    const uri = await client.open(join(root, 'logback.xml'), LOGBACK);
    const diagnostic = await finding(client, uri, 'log-retention-short');
    assert.deepEqual((await client.actions(uri, diagnostic, ['quickfix'])).filter((one) => one.kind === 'source.fixAll.hisguard'), []);
    const [all, ...others] = await client.actions(uri, diagnostic, ['source.fixAll']);
    assert.deepEqual([all?.kind, others], ['source.fixAll.hisguard', []]);
    client.apply(all!.edit!);
    assert.equal(client.textOf(uri), LOGBACK.replace('>30<', '>200<'));
    const yaml = await client.open(join(root, 'application.yml'), YAML);
    assert.deepEqual(await client.actions(yaml, await finding(client, yaml, 'weak-password'), ['source.fixAll.hisguard']), []);
  }));

  it('suppresses with a reason, in an open document and on disk in its own encoding', () => withClient({ 'b/logback.xml': Buffer.concat([Buffer.from('<!-- '), Buffer.from([0xc8, 0xd5, 0xd6, 0xbe]), Buffer.from(` -->\r\n${LOGBACK}`)]) }, {}, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const { fingerprint } = (await finding(client, uri, 'weak-password')).data as { fingerprint: string };
    assert.deepEqual(await client.request('hisguard/suppress', { uri, fingerprint, reason: '  ' }), { applied: false, message: '请填写原因' });
    assert.deepEqual(await client.request('hisguard/suppress', { uri, fingerprint, reason: '演示环境\n本机', until: '2027-06-30' }), { applied: true, uri });
    assert.match(client.textOf(uri), /\n {4}# hisguard-ignore weak-password until 2027-06-30: 演示环境 本机\n/);
    assert.deepEqual(await client.rules(uri), []);
    const { folders } = await client.request<{ folders: { findings: { path: string; ruleId: string; uri: string; fingerprint: string }[] }[] }>('hisguard/findings', {});
    const closed = folders[0]!.findings.find((one) => one.path === 'b/logback.xml' && one.ruleId === 'log-retention-short')!;
    const answer = await client.request<{ applied: boolean }>('hisguard/suppress', { uri: closed.uri, fingerprint: closed.fingerprint, reason: 'archived' });
    assert.equal(answer.applied, true);
    const bytes = readFileSync(join(root, 'b/logback.xml'));
    assert.deepEqual(bytes.subarray(5, 9), Buffer.from([0xc8, 0xd5, 0xd6, 0xbe]), 'GB18030 as before');
    assert.match(bytes.toString('latin1'), /\r\n {6}<!-- hisguard-ignore log-retention-short: archived -->\r\n/);
  }));

  it('sends JSON to the baseline, where no comment can stand', () => withClient({}, { options: { clientCommands: true } }, async (client, root) => {
    const uri = await client.open(join(root, 'appsettings.json'), '{\n  "ConnectionStrings": {\n    "His": "Server=db;Database=his;User Id=sa;Password=123456"\n  }\n}\n');
    const [first] = (await client.diagnostics(uri)).filter((one) => (one.data as { fingerprint?: string } | undefined)?.fingerprint !== undefined);
    assert.ok(first);
    assert.ok((await client.actions(uri, first)).every((one) => one.command?.command !== 'hisguard.suppressFinding'));
    const { fingerprint } = first.data as { fingerprint: string };
    const answer = await client.request<{ needsState?: boolean }>('hisguard/suppress', { uri, fingerprint, reason: 'x' });
    assert.equal(answer.needsState, true);
  }));

  it('sets and removes states, with what each state needs', () => withClient({ 'application.yml': YAML }, {}, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const { fingerprint } = (await finding(client, uri, 'weak-password')).data as { fingerprint: string };
    const set = (rest: object): Promise<{ applied: boolean; message?: string }> => client.request('hisguard/setState', { uri, fingerprints: [fingerprint], ...rest });
    assert.match((await set({ state: 'accepted-risk', by: '张三' })).message!, /到期日/);
    assert.match((await set({ state: 'false-positive' })).message!, /理由/);
    assert.equal((await set({ state: 'accepted-risk', by: '张三', reason: '内网隔离', expires: '2027-01-31' })).applied, true);
    assert.deepEqual(JSON.parse(readFileSync(join(root, '.hisguard/baseline.jsonl'), 'utf8')), { fingerprint, contentFingerprint: (JSON.parse(readFileSync(join(root, '.hisguard/baseline.jsonl'), 'utf8')) as { contentFingerprint: string }).contentFingerprint, rule: 'weak-password', path: 'application.yml', state: 'accepted-risk', by: '张三', reason: '内网隔离', expires: '2027-01-31' });
    assert.ok(!(await client.rules(uri)).includes('weak-password'));
    const tree = await client.request<{ folders: { findings: { ruleId: string; state?: { kind: string } }[] }[] }>('hisguard/findings', { dismissed: true });
    assert.equal(tree.folders[0]!.findings.find((one) => one.ruleId === 'weak-password')?.state?.kind, 'accepted-risk');
    assert.equal((await set({ state: null })).applied, true);
    assert.ok((await client.rules(uri)).includes('weak-password'));
    assert.equal((await client.request<{ applied: boolean }>('hisguard/setState', { uri, fingerprints: ['1-00000000000000000000-000'], state: 'known' })).applied, false);
  }));

  it('does not write into a baseline with a mistake', () => withClient({ 'application.yml': YAML, '.hisguard/baseline.jsonl': 'nonsense\n' }, {}, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const { fingerprint } = (await finding(client, uri, 'weak-password')).data as { fingerprint: string };
    const answer = await client.request<{ applied: boolean; message: string }>('hisguard/setState', { uri, fingerprints: [fingerprint], state: 'known' });
    assert.deepEqual([answer.applied, answer.message.includes('JSON')], [false, true]);
    assert.equal(readFileSync(join(root, '.hisguard/baseline.jsonl'), 'utf8'), 'nonsense\n');
  }));

  it('explains a finding on hover: message, clauses, remedy, how to dismiss', () => withClient({}, {}, async (client, root) => {
    const uri = await client.open(join(root, 'logback.xml'), LOGBACK);
    const { range } = await finding(client, uri, 'log-retention-short');
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: range.start });
    const { value } = hover.contents as { value: string };
    assert.match(value, /如何修改/);
    assert.match(value, /相关条款/);
    assert.match(value, /hisguard-ignore log-retention-short: 原因/);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }), null);
    // Of a remedy in several languages the document's own; where it has none, each under its name.
    const remedy = async (path: string, text: string): Promise<string> => {
      const opened = await client.open(join(root, path), text);
      const at = (await finding(client, opened, 'hardcoded-password')).range.start;
      return ((await client.request<Hover>('textDocument/hover', { textDocument: { uri: opened }, position: at })).contents as { value: string }).value;
    };
    const yaml = await remedy('application.yml', 'spring:\n  datasource:\n    username: his\n    password: Zy8#mT4wNc1r\n');
    assert.match(yaml, /```yaml\n/);
    assert.doesNotMatch(yaml, /```(?:csharp|sh)\n/);
    const java = await remedy('LisClient.java', 'class LisClient { private static final String PASSWORD = "Lq5!vR8sXk2d"; }\n');
    assert.match(java, /\*以 YAML 为例：\*\n\n```yaml\n[^`]+```\n\n\*以 C# 为例：\*/);
    // A single piece of code in another language says so, too; JavaScript serves TypeScript as it is.
    const hoverAt = async (path: string, text: string, rule: string): Promise<string> => {
      const opened = await client.open(join(root, path), text);
      const at = (await finding(client, opened, rule)).range.start;
      return ((await client.request<Hover>('textDocument/hover', { textDocument: { uri: opened }, position: at })).contents as { value: string }).value;
    };
    const shortKey = await hoverAt('keys.js', "const crypto = require('crypto');\nexports.keys = () => crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });\n", 'weak-key-size');
    assert.match(shortKey, /\*以 Java 为例：\*\n\n```java\n/);
    const random = await hoverAt('token.ts', 'export function resetToken(): string { return Math.random().toString(36); }\n', 'weak-random');
    assert.match(random, /```javascript\n/);
    assert.doesNotMatch(random, /为例|```java\n/);
  }));

  it('validates our own files where they stand, and completes them', () => withClient({}, {}, async (client, root) => {
    const config = await client.open(join(root, '.hisguard/config.yaml'), 'system:\n  grade: 7\nrulez: {}\n');
    const said = await client.diagnostics(config);
    assert.deepEqual(said.map((one) => [one.code, one.range.start, one.range.end.character]), [['settings.not-allowed', { line: 1, character: 9 }, 10], ['settings.unknown-key', { line: 2, character: 0 }, 5]]);
    const complete = async (uri: string, line: number, character: number): Promise<string[]> => (await client.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position: { line, character } })).map((one) => one.label);
    assert.deepEqual(await complete(config, 1, 9), ['1', '2', '3', '4']);
    assert.ok((await complete(config, 1, 2)).includes('region'));
    const baseline = await client.open(join(root, '.hisguard/baseline.jsonl'), '\n{"fingerprint": 1}\n');
    assert.deepEqual((await client.diagnostics(baseline)).map((one) => [one.code, one.range.start.line]), [['baseline.bad-entry', 1]]);
    const answers = await client.open(join(root, '.hisguard/assessment.yaml'), 'items:\n  XX-99:\n    verdict: pass\n');
    assert.deepEqual((await client.diagnostics(answers)).map((one) => [one.code, one.range.start.line]), [['assessment-file.unknown-item', 1]]);
    assert.ok((await complete(answers, 2, 4)).includes('verdict'));
    const { schemas } = await client.request<{ schemas: { fileMatch: string[]; uri: string }[] }>('hisguard/schemas');
    assert.deepEqual(schemas.map((one) => one.fileMatch[0]), ['**/.hisguard/config.yaml', '**/.hisguard/assessment.yaml']);
  }));

  it('gives the rule document as content where the client can ask for it', () => withClient({}, { capabilities: { ...FULL_CLIENT, workspace: { ...FULL_CLIENT.workspace, textDocumentContent: {} } } }, async (client, root) => {
    const uri = await client.open(join(root, 'logback.xml'), LOGBACK);
    const { href } = (await finding(client, uri, 'log-retention-short')).codeDescription!;
    assert.equal(href, 'hisguard-rule:/zh-CN/log-retention-short.md');
    assert.match((await client.request<{ text: string }>('workspace/textDocumentContent', { uri: href })).text, /## 如何修改/);
    assert.match((await client.request<{ markdown: string }>('hisguard/ruleDocument', { ruleId: 'log-retention-short' })).markdown, /## 如何修改/);
    await assert.rejects(client.request('hisguard/ruleDocument', { ruleId: 'no-such-rule' }));
    assert.ok((await client.request<{ rules: unknown[] }>('hisguard/rules')).rules.length > 20);
  }));

  it('uses customers\u2019 rules from the settings', () => withClient({ 'rules/own/own.yaml': 'rules:\n  - id: own-rule\n    languages: [yaml]\n    severity: WARNING\n    message: 自有规则\n    metadata: {message-en: own rule, category: debug-enabled, confidence: HIGH}\n    hisguard:\n      technique: configuration\n      match: [{keys: [own.switch], value: ["on"]}]\n' }, { settings: () => ({ live: { debounceMilliseconds: 0 }, rules: { folders: ['rules'] } }) }, async (client, root) => {
    const uri = await client.open(join(root, 'a.yml'), 'own:\n  switch: "on"\n');
    const status = await client.phase(root);
    if (status.problems.length > 0) assert.fail(JSON.stringify(status.problems));
    assert.deepEqual(await client.rules(uri), ['own-rule']);
  }));

  it('reads a state set in an open baseline before it is saved', () => withClient({ 'application.yml': YAML }, {}, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const { fingerprint } = (await finding(client, uri, 'weak-password')).data as { fingerprint: string };
    writeInto(root, '.hisguard/baseline.jsonl', '');
    await client.open(join(root, '.hisguard/baseline.jsonl'), '');
    assert.equal((await client.request<{ applied: boolean }>('hisguard/setState', { uri, fingerprints: [fingerprint], state: 'known' })).applied, true);
    assert.match(client.textOf(uriOf(join(root, '.hisguard/baseline.jsonl'))), /"known"/);
    await until(async () => !(await client.rules(uri)).includes('weak-password') || undefined, 'it counts');
  }));
});
