// Diagnostics as a client sees them: pulled and pushed, live, incremental, per folder, with the index behind them.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { FULL_CLIENT, messageOf, TestClient, until, uriOf, withClient, writeInto } from './test-client.ts';

const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';
const CLEAN = 'server:\n  port: 8080\n';

describe('server: diagnostics', () => {

  it('reports a finding of unsaved text with range, severity, code, rule address and data', () => withClient({ 'application.yml': CLEAN }, {}, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const [finding] = (await client.diagnostics(uri)).filter((one) => one.code === 'weak-password');
    assert.ok(finding);
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.equal(finding.source, 'HIS Guard');
    assert.equal(finding.range.start.line, 4);
    assert.match(finding.codeDescription!.href, /^file:.*weak-password\.md$/);
    assert.match((finding.data as { fingerprint: string }).fingerprint, /^1-[0-9a-f]{20}-[0-9a-f]{3}$/);
    assert.match(messageOf(finding), /[\u4e00-\u9fff]/);
    assert.ok(!JSON.stringify(finding).includes('123456'));
  }));

  it('follows incremental changes and answers unchanged where nothing changed', () => withClient({ 'application.yml': YAML }, {}, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const first = await client.report(uri);
    assert.equal(first.kind, 'full');
    assert.equal((await client.report(uri, first.resultId)).kind, 'unchanged');
    await client.replace(uri, 'spring:', '# 数据库\nspring:');
    const moved = await client.diagnostics(uri);
    assert.equal(moved.find((one) => one.code === 'weak-password')?.range.start.line, 5);
    await client.replace(uri, '123456', '${DB_PASSWORD}');
    assert.deepEqual((await client.rules(uri)).filter((rule) => rule === 'weak-password'), []);
  }));

  it('answers for the newest text when several changes come at once', () => withClient({}, {}, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), CLEAN);
    const pending: Promise<unknown>[] = [];
    for (let i = 0; i < 20; i++) {
      await client.replace(uri, 'server:', `# ${i}\nserver:`);
      pending.push(client.report(uri));
    }
    await client.replace(uri, 'port: 8080', 'port: 8080\nspring:\n  datasource:\n    password: 123456');
    assert.ok((await client.rules(uri)).includes('weak-password'));
    await Promise.all(pending);
  }));

  it('gives up a request that was cancelled', () => withClient({}, { settings: () => ({ live: { debounceMilliseconds: 60_000 } }) }, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), CLEAN);
    await client.diagnostics(uri);
    await client.replace(uri, 'server', 'servers');
    const begun = performance.now();
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, /cancel/i);
    assert.ok(performance.now() - begun < 30_000);
  }));

  it('waits for a pause in typing', () => withClient({}, { settings: () => ({ live: { debounceMilliseconds: 400 } }) }, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), CLEAN);
    await client.diagnostics(uri);
    await client.replace(uri, 'server', 'servers');
    const begun = performance.now();
    await client.diagnostics(uri);
    assert.ok(performance.now() - begun >= 350);
  }));

  it('pushes to a client that does not pull, and clears what was closed', () => withClient({}, { capabilities: { workspace: { configuration: true } } }, async (client, root) => {
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const uri = await client.open(join(root, 'application.yml'), YAML);
    await until(() => client.published.get(uri)?.some((one) => one.code === 'weak-password') === true || undefined, 'the finding is published');
    await client.replace(uri, '123456', '${DB_PASSWORD}');
    await until(() => client.published.get(uri)?.every((one) => one.code !== 'weak-password') === true || undefined, 'the finding is gone');
    await client.replace(uri, '${DB_PASSWORD}', '123456');
    await until(() => client.published.get(uri)?.some((one) => one.code === 'weak-password') === true || undefined, 'it is back');
    await client.close(uri);
    await until(() => client.published.get(uri)?.length === 0 || undefined, 'closed documents are cleared');
  }));

  it('keeps quiet about files that Git ignores, and says so', () => withClient({ '.git/HEAD': 'ref: refs/heads/main\n', '.gitignore': 'application-local.yml\n', 'application-local.yml': YAML }, {}, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'application-local.yml'), YAML);
    assert.deepEqual(await client.rules(uri), []);
    const status = await until(() => client.documentStatuses.find((one) => one.uri === uri && one.state === 'outOfScope'), 'the status says so');
    assert.match(status.message, /Git/);
  }));

  it('analyses a large document on opening and saving only, and says so', () => withClient({}, { settings: () => ({ live: { debounceMilliseconds: 0, maximumKilobytes: 1 } }) }, async (client, root) => {
    const large = `${'# 说明说明说明说明说明说明\n'.repeat(120)}${YAML}`;
    const uri = await client.open(join(root, 'application.yml'), large);
    assert.ok((await client.rules(uri)).includes('weak-password'));
    assert.equal((await until(() => client.documentStatuses.find((one) => one.uri === uri), 'a status came')).state, 'onSave');
    await client.replace(uri, '123456', '${DB_PASSWORD}');
    assert.ok((await client.rules(uri)).includes('weak-password'), 'not analysed while typing');
    await client.save(uri);
    assert.ok(!(await client.rules(uri)).includes('weak-password'), 'analysed on saving');
  }));

  it('switches off and on by setting, per folder', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'hisguard-server-'));
    const [a, b] = [join(parent, 'a'), join(parent, 'b')];
    for (const root of [a, b]) { mkdirSync(join(root, '.hisguard'), { recursive: true }); writeInto(root, 'application.yml', YAML); }
    writeInto(b, '.hisguard/config.yaml', 'rules:\n  off: [weak-password]\n');
    const client = new TestClient({});
    const on = { live: { debounceMilliseconds: 0 } };
    try {
      await client.start([a, b]);
      const [inA, inB] = [await client.open(join(a, 'application.yml'), YAML), await client.open(join(b, 'application.yml'), YAML)];
      assert.ok((await client.rules(inA)).includes('weak-password'));
      assert.ok(!(await client.rules(inB)).includes('weak-password'), 'the other folder switched the rule off');
      client.settings = (folder) => (folder === uriOf(a) ? { ...on, enable: false } : on);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(async () => (await client.rules(inA)).length === 0 || undefined, 'the folder is off');
      client.settings = () => on;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(async () => (await client.rules(inA)).includes('weak-password') || undefined, 'the folder is on again');
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uriOf(b), name: 'b' }] } });
      await client.phase(b, 'closed');
    } finally {
      await client.end();
      rmSync(parent, { recursive: true, force: true });
    }
  });

  it('takes a changed config.yaml and baseline at once', () => withClient({ 'application.yml': YAML }, {}, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    await client.phase(root);
    assert.ok((await client.rules(uri)).includes('weak-password'));
    writeInto(root, '.hisguard/config.yaml', 'rules:\n  off: [weak-password]\n');
    await client.diskChanged([join(root, '.hisguard/config.yaml'), 1]);
    await until(async () => !(await client.rules(uri)).includes('weak-password') || undefined, 'the rule is off');
    unlinkSync(join(root, '.hisguard/config.yaml'));
    await client.diskChanged([join(root, '.hisguard/config.yaml'), 3]);
    await until(async () => (await client.rules(uri)).includes('weak-password') || undefined, 'the rule is on');
  }));

  it('uses the defaults and says so where config.yaml is wrong', () => withClient({ 'application.yml': YAML, '.hisguard/config.yaml': 'sistem: x\n' }, {}, async (client, root) => {
    const status = await client.phase(root);
    assert.equal(status.problems.length, 1);
    assert.match(status.problems[0]!.message, /sistem/);
  }));

  it('indexes the folder, withholds project-level findings until then, and counts', () => withClient({ 'a/application.yml': YAML, 'b/application.yml': YAML }, {}, async (client, root) => {
    const status = await client.phase(root);
    assert.equal(status.total, 2);
    assert.ok(status.errors >= 2);
    assert.ok(client.folderStatuses.some((one) => one.phase === 'indexing'));
    const { folders } = await client.request<{ folders: { complete: boolean; findings: { path: string; ruleId: string; uri?: string; range?: { start: { line: number } } }[] }[] }>('hisguard/findings', {});
    assert.equal(folders[0]?.complete, true);
    const entry = folders[0].findings.find((one) => one.path === 'b/application.yml' && one.ruleId === 'weak-password');
    assert.equal(entry?.uri, uriOf(join(root, 'b/application.yml')));
    assert.equal(entry.range?.start.line, 4);
  }));

  it('follows files that come, change, move and go on disk', () => withClient({ '.git/HEAD': 'ref: refs/heads/main\n', 'a/application.yml': CLEAN }, {}, async (client, root) => {
    await client.phase(root);
    const paths = async (): Promise<string[]> => (await client.request<{ folders: { findings: { path: string; ruleId: string }[] }[] }>('hisguard/findings', {})).folders.flatMap((folder) => folder.findings.filter((one) => one.ruleId === 'weak-password').map((one) => one.path));
    const becomes = (expected: string[]): Promise<true> => until(async () => JSON.stringify(await paths()) === JSON.stringify(expected) || undefined, `findings are in ${expected.join() || 'no file'}`);
    writeInto(root, 'a/application.yml', YAML);
    await client.diskChanged([join(root, 'a/application.yml'), 2]);
    await becomes(['a/application.yml']);
    writeInto(root, 'b/application.yml', YAML);
    await client.diskChanged([join(root, 'b/application.yml'), 1]);
    await becomes(['a/application.yml', 'b/application.yml']);
    renameSync(join(root, 'b'), join(root, 'c'));
    await client.diskChanged([join(root, 'b'), 3], [join(root, 'c'), 1]);
    await becomes(['a/application.yml', 'c/application.yml']);
    rmSync(join(root, 'c'), { recursive: true });
    await client.diskChanged([join(root, 'c'), 3]);
    await becomes(['a/application.yml']);
    writeInto(root, '.gitignore', 'a/\n');
    await client.diskChanged([join(root, '.gitignore'), 1]);
    await becomes([]);
  }));

  it('follows a switch of branches from what the client tells, without looking for itself', () => withClient({
    '.git/HEAD': 'ref: refs/heads/main\n', '.gitignore': 'target/\n', 'his/application.yml': YAML, 'his/old/application.yml': YAML, 'lis/application.yml': CLEAN, 'local/application.yml': YAML,
  }, {}, async (client, root) => {
    await client.phase(root);
    const paths = async (): Promise<string> => (await client.request<{ folders: { findings: { path: string; ruleId: string }[] }[] }>('hisguard/findings', {})).folders.flatMap((folder) => folder.findings.filter((one) => one.ruleId === 'weak-password').map((one) => one.path)).join();
    assert.equal(await paths(), 'his/application.yml,his/old/application.yml,local/application.yml');
    const open = await client.open(join(root, 'his/application.yml'), YAML);
    assert.ok((await client.rules(open)).includes('weak-password'));

    // Changed, gone, new, and newly ignored.
    writeInto(root, 'lis/application.yml', YAML);
    rmSync(join(root, 'his/old'), { recursive: true });
    writeInto(root, 'emr/application.yml', YAML);
    writeInto(root, '.gitignore', 'target/\nlocal/\n');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await paths(), 'his/application.yml,his/old/application.yml,local/application.yml', 'nobody told of a change');

    await client.diskChanged([join(root, '.gitignore'), 2], [join(root, 'lis/application.yml'), 2], [join(root, 'his/old'), 3], [join(root, 'emr/application.yml'), 1], [join(root, 'emr'), 1]);
    await until(async () => await paths() === 'emr/application.yml,his/application.yml,lis/application.yml' || undefined, 'the findings are those of the other branch');
    assert.ok((await client.rules(open)).includes('weak-password'), 'the open text counts, whatever is on disk');
  }));

  it('takes what is on disk again when a changed document is closed unsaved', () => withClient({ 'application.yml': CLEAN }, {}, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'application.yml'), YAML);
    assert.ok((await client.rules(uri)).includes('weak-password'));
    await client.close(uri);
    assert.deepEqual((await client.report(uri)).kind === 'full' ? await client.rules(uri) : [], []);
  }));

  it('refreshes other open documents when a change elsewhere decides about them', () => withClient({ 'src/main/resources/logback.xml': '', 'application.yml': CLEAN }, {}, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'application.yml'), YAML);
    await client.diagnostics(uri);
    const before = client.refreshes;
    // A baseline entry written by somebody else decides about the open document.
    const { folders } = await client.request<{ folders: { findings: { ruleId: string; fingerprint: string }[] }[] }>('hisguard/findings', {});
    const { fingerprint } = folders[0]!.findings.find((one) => one.ruleId === 'weak-password')!;
    writeInto(root, '.hisguard/baseline.jsonl', `${JSON.stringify({ fingerprint, rule: 'weak-password', path: 'application.yml', state: 'known' })}\n`);
    await client.diskChanged([join(root, '.hisguard/baseline.jsonl'), 1]);
    await until(() => client.refreshes > before || undefined, 'the client is asked to refresh');
    assert.ok(!(await client.rules(uri)).includes('weak-password'));
  }));

  it('refreshes an open document whose findings hang on what is typed in another', () => withClient({ 'src/main/resources/application.yml': '', 'src/main/resources/application-dev.yml': '' }, {}, async (client, root) => {
    await client.phase(root);
    const main = await client.open(join(root, 'src/main/resources/application.yml'), 'spring:\n  profiles:\n    active: prod\n');
    const development = await client.open(join(root, 'src/main/resources/application-dev.yml'), 'management:\n  endpoints:\n    web:\n      exposure:\n        include: "*"\n');
    assert.ok(!(await client.rules(development)).includes('actuator-exposed'), 'a profile that is not deployed');
    await client.rules(main);
    const before = client.refreshes;
    await client.replace(main, 'prod', 'dev');
    await client.rules(main);
    await until(() => client.refreshes > before || undefined, 'the client is asked to refresh');
    assert.ok((await client.rules(development)).includes('actuator-exposed'));
  }));

  it('speaks the language of the client; Chinese where it says nothing', () => withClient({}, { locale: 'en' }, async (client, root) => {
    const uri = await client.open(join(root, 'application.yml'), YAML);
    const [finding] = (await client.diagnostics(uri)).filter((one) => one.code === 'weak-password');
    assert.doesNotMatch(messageOf(finding!), /[\u4e00-\u9fff]/);
  }));

  it('serves a document outside every folder, and a client without folders', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'hisguard-server-'));
    const client = new TestClient({});
    try {
      await client.start([], { capabilities: { ...FULL_CLIENT, workspace: { ...FULL_CLIENT.workspace, workspaceFolders: false } } });
      const uri = await client.open(join(parent, 'application.yml'), YAML);
      assert.ok((await client.rules(uri)).includes('weak-password'));
      const untitled = 'untitled:Untitled-1';
      await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: untitled, languageId: 'yaml', version: 1, text: YAML } });
      assert.deepEqual(await client.diagnostics(untitled), []);
    } finally {
      await client.end();
      rmSync(parent, { recursive: true, force: true });
    }
  });

  it('reports suppressions without a reason, and unused ones once everything is known', () => withClient({}, {}, async (client, root) => {
    await client.phase(root);
    const text = `# hisguard-ignore weak-password:\n${YAML}# hisguard-ignore weak-password: 样例\nother: 1\n`;
    writeInto(root, 'application.yml', text);
    await client.diskChanged([join(root, 'application.yml'), 1]);
    const uri = await client.open(join(root, 'application.yml'), text);
    const said = await until(async () => { const own = (await client.diagnostics(uri)).filter((one) => one.code === 'suppression'); return own.length === 2 ? own : undefined; }, 'both are told');
    assert.deepEqual(said.map((one) => [one.range.start.line, one.severity]), [[0, DiagnosticSeverity.Warning], [6, DiagnosticSeverity.Hint]]);
  }));
});
