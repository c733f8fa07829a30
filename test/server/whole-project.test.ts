// What needs the whole project: parity with the command line, scanning with progress and cancel, documents, questionnaire, configuration.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { decode } from '../../src/platform/decode.ts';
import { REPOSITORY } from '../run-cli.ts';
import { messageOf, PROGRAM, TestClient, TODAY, until, uriOf, withClient, writeInto } from './test-client.ts';

const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';

/** The command line of the same build. */
function scan(root: string): ScanResult {
  const run = spawnSync(process.execPath, [join(PROGRAM, 'hisguard.cjs'), 'scan', root, '--no-cache', '--date', TODAY, '--format', 'json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(run.stdout) as ScanResult;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

type Shown = readonly [path: string, rule: string, line: number, column: number, endLine: number, endColumn: number, message: string, fingerprint: string];
const compare = (a: Shown, b: Shown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('server: whole project', () => {

  for (const sample of ['spring-hospital/yunxi-clinic', 'aspnet-hospital/linjiang-inpatient']) {
    it(`${sample}: every file opened gives the findings of the command line`, async () => {
      const parent = mkdtempSync(join(tmpdir(), 'hisguard-parity-'));
      const root = join(parent, 'project');
      cpSync(join(REPOSITORY, 'test', 'golden', sample), root, { recursive: true });
      const expected = scan(root).findings.filter((one) => one.state === undefined);
      assert.ok(expected.length > 10);
      const client = new TestClient({});
      try {
        await client.start([root]);
        await client.phase(root);
        const toShown = (one: Finding): Shown => [one.path, one.ruleId, one.startLine ?? 0, one.startColumn ?? 0, one.endLine ?? 0, one.endColumn ?? 0, one.message, one.fingerprint];
        const shown: Shown[] = [];
        for (const file of filesBelow(root)) {
          if (file.includes(`${sep}.hisguard${sep}`)) continue;
          const uri = await client.open(file, decode(readFileSync(file)).text);
          for (const one of await client.diagnostics(uri)) {
            if (one.code === 'suppression') continue;
            const { start, end } = one.range;
            shown.push([relative(root, file).split(sep).join('/'), String(one.code), start.line + 1, start.character + 1, end.line + 1, end.character + 1, messageOf(one), (one.data as { fingerprint: string }).fingerprint]);
          }
        }
        // A project-level finding has a line or nothing; a diagnostic always has a range.
        const spanless = (list: readonly Shown[]): unknown[] => list.map(([path, rule, line, , , , message, fingerprint]) => [path, rule, Math.max(line, 1), message, fingerprint]).map((one) => JSON.stringify(one)).sort();
        assert.deepEqual(spanless(shown), spanless(expected.filter((one) => one.path !== '').map(toShown)));
        const exact = (list: readonly Shown[]): Shown[] => list.filter((one) => expected.some((finding) => finding.fingerprint === one[7] && finding.scope === 'file')).sort(compare);
        assert.deepEqual(exact(shown), exact(expected.map(toShown)));
        const tree = await client.request<{ folders: { findings: { fingerprint: string }[] }[] }>('hisguard/findings', {});
        assert.deepEqual(tree.folders[0]!.findings.map((one) => one.fingerprint).sort(), expected.map((one) => one.fingerprint).sort());
      } finally {
        await client.end();
        rmSync(parent, { recursive: true, force: true });
      }
    });
  }

  it('scans the workspace with progress', () => withClient({ 'a/application.yml': YAML, 'b/application.yml': YAML }, {}, async (client, root) => {
    await client.phase(root);
    const progress: { kind: string; message?: string }[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string; message?: string } }) => { progress.push(value); });
    const result = await client.request<{ cancelled: boolean; folders: { files: number; errors: number; incomplete: boolean }[] }>('hisguard/scanWorkspace', { workDoneToken: 'scan-1' });
    assert.equal(result.cancelled, false);
    assert.deepEqual([result.folders[0]?.files, result.folders[0]?.incomplete], [2, false]);
    assert.ok(result.folders[0]!.errors >= 2);
    assert.deepEqual([progress[0]?.kind, progress.at(-1)?.kind], ['begin', 'end']);
    assert.ok(progress.some((one) => (one.message ?? '').includes('2/2')));
  }));

  it('stops a scan that is cancelled, and keeps what was known', () => withClient(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`m${at}/application.yml`, YAML])), {}, async (client, root) => {
    const status = await client.phase(root);
    const source = new CancellationTokenSource();
    const scanning = client.connection.sendRequest<{ cancelled: boolean; folders: unknown[] }>('hisguard/scanWorkspace', {}, source.token);
    setTimeout(() => { source.cancel(); }, 30);
    const outcome = await scanning.catch(() => ({ cancelled: true, folders: [] }));
    assert.deepEqual(outcome, { cancelled: true, folders: [] });
    const again = await client.request<{ folders: { errors: number }[] }>('hisguard/scanWorkspace', {});
    assert.equal(again.folders[0]?.errors, status.errors);
  }));

  it('gives up a scan that waits for the first reading, and says meanwhile how far that is', () => withClient(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`m${at}/application.yml`, YAML])), {}, async (client, root) => {
    const progress: string[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: { message?: string } }) => { progress.push(value.message ?? ''); });
    await until(() => client.folderStatuses.some((one) => one.phase === 'indexing' && one.total > 0) || undefined, 'the folder is being read');
    const source = new CancellationTokenSource();
    const scanning = client.connection.sendRequest<{ cancelled: boolean }>('hisguard/scanWorkspace', { workDoneToken: 'scan-2' }, source.token).catch(() => ({ cancelled: true }));
    await until(() => progress.some((message) => /\d+\/600/.test(message)) || undefined, 'the progress is told');
    source.cancel();
    assert.equal((await scanning).cancelled, true);
    assert.notEqual(client.folderStatuses.at(-1)?.phase, 'ready', 'the answer came before the reading ended');
    assert.equal((await client.phase(root)).total, 600);
  }));

  it('checks open documents alone where the folder is not to be read, until a scan is asked for', () => withClient({ 'a/application.yml': YAML, 'b/application.yml': YAML }, { settings: () => ({ live: { debounceMilliseconds: 0 }, index: { enable: false } }) }, async (client, root) => {
    await client.phase(root, 'open-only');
    const uri = await client.open(join(root, 'a/application.yml'), YAML);
    assert.ok((await client.rules(uri)).includes('weak-password'));
    const status = await until(() => client.folderStatuses.findLast((one) => one.errors > 0), 'the findings of the open document are counted');
    assert.equal(status.phase, 'open-only');
    const source = new CancellationTokenSource();
    let begun = false;
    client.connection.onNotification('$/progress', () => { begun = true; });
    const scanning = client.connection.sendRequest<{ cancelled: boolean }>('hisguard/scanWorkspace', { workDoneToken: 'scan-3' }, source.token).catch(() => ({ cancelled: true }));
    await until(() => begun || undefined, 'the scan has begun');
    source.cancel();
    assert.equal((await scanning).cancelled, true);
    await client.phase(root, 'open-only');
    const { folders } = await client.request<{ folders: { files: number }[] }>('hisguard/scanWorkspace', {});
    assert.equal(folders[0]?.files, 2);
    await client.phase(root);
  }));

  it('says at once that a folder is switched off', () => withClient({ 'application.yml': YAML }, { settings: () => ({ enable: false }) }, async (client, root) => {
    await client.phase(root, 'off');
  }));

  it('serves two folders of one project as one, and keeps it when the first of them is closed', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'hisguard-folders-'));
    writeInto(parent, '.hisguard/config.yaml', 'system:\n  name: 云溪县人民医院\n');
    const [his, lis] = [join(parent, 'his'), join(parent, 'lis')];
    for (const folder of [his, lis]) writeInto(folder, 'application.yml', YAML);
    const client = new TestClient({});
    try {
      await client.start([his, lis]);
      await client.phase(his);
      for (const folder of [his, lis]) {
        const scanned = await client.request<{ folders: { files: number }[] }>('hisguard/scanWorkspace', { folder: uriOf(folder) });
        assert.deepEqual(scanned.folders.map((one) => one.files), [2]);
      }
      const open = await client.open(join(lis, 'application.yml'), YAML);
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uriOf(his), name: 'his' }] } });
      await client.phase(his, 'closed');
      await client.phase(lis);
      assert.ok((await client.rules(open)).includes('weak-password'));
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uriOf(lis), name: 'lis' }] } });
      await client.phase(lis, 'closed');
    } finally {
      await client.end();
      rmSync(parent, { recursive: true, force: true });
    }
  });

  it('writes the checklist and the grading from the files on disk', () => withClient({ 'application.yml': YAML, '.hisguard/config.yaml': 'system:\n  name: 云溪县人民医院\n' }, { settings: () => ({ live: { debounceMilliseconds: 0 }, documents: { folder: '交付', formats: ['docx', 'md'] } }) }, async (client, root) => {
    const answer = await client.request<{ written: { format: string; uri: string }[]; summary: string; problems: string[] }>('hisguard/generateDocuments', { kind: 'checklist', folder: uriOf(root) });
    assert.deepEqual(answer.problems, []);
    assert.deepEqual(answer.written.map((one) => one.format), ['docx', 'md']);
    assert.ok(answer.written.every((one) => fileURLToPath(one.uri).startsWith(join(root, '交付'))));
    assert.match(readFileSync(fileURLToPath(answer.written[1]!.uri), 'utf8'), /云溪县人民医院/);
    assert.match(answer.summary, /不符合 \d/);
    const grading = await client.request<{ written: unknown[]; summary: string; unanswered: string[] }>('hisguard/generateDocuments', { kind: 'grading', folder: uriOf(root), formats: ['md'] });
    assert.equal(grading.written.length, 1);
    assert.ok(grading.unanswered.length > 3);
    // The editor says behind it where the files are.
    assert.match(grading.summary, /^等级待定.*。$/);
    writeInto(root, '.hisguard/assessment.yaml', 'wrong: 1\n');
    const refused = await client.request<{ written: unknown[]; problems: string[] }>('hisguard/generateDocuments', { kind: 'checklist', folder: uriOf(root) });
    assert.deepEqual(refused.written, []);
    assert.match(refused.problems.join(), /wrong/);
  }));

  it('asks the grading questions and adds answers without overwriting one', () => withClient({}, {}, async (client, root) => {
    const folder = uriOf(root);
    const { questions } = await client.request<{ questions: { id: string; multiple: boolean; options: { id: string }[]; answer?: string[] }[] }>('hisguard/questionnaire', { folder });
    const one = questions.find((question) => !question.multiple)!;
    assert.equal(one.answer, undefined);
    const wrong = await client.request<{ problems: string[]; added: string[] }>('hisguard/answerQuestionnaire', { folder, by: '张三', answers: { [one.id]: ['nonsense'] } });
    assert.deepEqual([wrong.problems.length, wrong.added], [1, []]);
    assert.ok(!existsSync(join(root, '.hisguard/assessment.yaml')));
    const first = await client.request<{ added: string[]; kept: string[] }>('hisguard/answerQuestionnaire', { folder, by: '张三', answers: { [one.id]: [one.options[0]!.id] } });
    assert.deepEqual([first.added, first.kept], [[one.id], []]);
    const second = await client.request<{ added: string[]; kept: string[] }>('hisguard/answerQuestionnaire', { folder, answers: { [one.id]: [one.options[1]!.id] } });
    assert.deepEqual([second.added, second.kept], [[], [one.id]]);
    const again = await client.request<{ questions: { id: string; answer?: string[] }[] }>('hisguard/questionnaire', { folder });
    assert.deepEqual(again.questions.find((question) => question.id === one.id)?.answer, [one.options[0]!.id]);
  }));

  it('creates the project files once', () => withClient({}, {}, async (client, root) => {
    const create = (): Promise<{ files: { created: boolean }[] }> => client.request('hisguard/createConfiguration', { folder: uriOf(root) });
    assert.deepEqual((await create()).files.map((one) => one.created), [true, true]);
    assert.match(readFileSync(join(root, '.hisguard/config.yaml'), 'utf8'), /system/);
    assert.deepEqual((await create()).files.map((one) => one.created), [false, false]);
    await assert.rejects(client.request('hisguard/createConfiguration', { folder: uriOf('/nowhere') }));
  }));

  it('indexes again from the cache', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'hisguard-cache-'));
    const root = join(parent, 'project');
    for (let at = 0; at < 30; at++) writeInto(root, `m${at}/application.yml`, YAML);
    try {
      const errors: number[] = [];
      for (let round = 0; round < 2; round++) {
        const client = new TestClient({});
        await client.start([root], { options: { storageFolder: join(parent, 'storage') } });
        errors.push((await client.phase(root)).errors);
        await client.end();
      }
      assert.ok(errors[0]! >= 30);
      assert.equal(errors[1], errors[0]);
      await until(() => readdirSync(join(parent, 'storage')).some((name) => name.endsWith('.pack')) || undefined, 'the pack is there');
      assert.ok(!filesBelow(join(parent, 'storage')).filter((file) => file.endsWith('.pack')).some((file) => readFileSync(file, 'utf8').includes('123456')));
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  });
});
