// What happens while a folder is being read: questions, edits, new settings. Whatever the order, the end is the whole truth, and what was known stays until then.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until, uriOf, withClient, writeInto, type TestClient } from './test-client.ts';

const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';
const MODULES = 40;
const FILES = Object.fromEntries(Array.from({ length: MODULES }, (_, at) => [`m${at}/application.yml`, YAML]));
const QUICK = { live: { debounceMilliseconds: 0 } };

interface Tree { readonly folders: readonly { readonly complete: boolean; readonly findings: readonly { readonly path: string; readonly ruleId: string }[] }[] }

const tree = (client: TestClient): Promise<Tree> => client.request<Tree>('hisguard/findings', {});
const passwords = ({ folders }: Tree): number => folders.flatMap((folder) => folder.findings).filter((one) => one.ruleId === 'weak-password').length;
const wait = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, milliseconds); });

/** Asks for the tree and for an open document without a pause until told to stop. */
async function asking(client: TestClient, uri: string, meanwhile: () => Promise<void>): Promise<Tree[]> {
  const answers: Tree[] = [];
  const control = new AbortController();
  const loop = (async () => {
    while (!control.signal.aborted) {
      answers.push(await tree(client));
      await client.report(uri);
    }
  })();
  await meanwhile().finally(() => { control.abort(); });
  await loop;
  return [...answers, await tree(client)];
}

describe('server: while a folder is being read', () => {

  it('answers asked for until the last moment do not outlive the index', async () => {
    for (let round = 0; round < 2; round++) {
      await withClient(FILES, {}, async (client, root) => {
        const uri = await client.open(join(root, 'm0/application.yml'), YAML);
        await asking(client, uri, async () => { await client.phase(root); });
        const status = await client.phase(root);
        assert.equal(passwords(await tree(client)), MODULES);
        assert.ok(status.errors >= MODULES, `the status bar says ${status.errors}`);
      });
    }
  });

  it('edits, files and settings that come meanwhile all count in the end', async () => {
    for (let round = 0; round < 3; round++) {
      await withClient(FILES, { settings: () => QUICK }, async (client, root) => {
        const uri = await client.open(join(root, 'm0/application.yml'), YAML);
        await asking(client, uri, async () => {
          await wait(40 * round);
          await client.replace(uri, '123456', '${DB_PASSWORD}');
          writeFileSync(join(root, 'm1/application.yml'), 'server:\n  port: 8080\n');
          rmSync(join(root, 'm2'), { recursive: true });
          writeInto(root, 'new/application.yml', YAML);
          await client.diskChanged([join(root, 'm1/application.yml'), 2], [join(root, 'm2'), 3], [join(root, 'new/application.yml'), 1]);
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          client.settings = () => ({ ...QUICK, documents: { folder: `out${round}` } });
          // Two at once, as an editor sends them when a file of settings is saved.
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          writeInto(root, '.hisguard/config.yaml', 'system:\n  name: 云溪县人民医院\n');
          await client.diskChanged([join(root, '.hisguard/config.yaml'), 1]);
          await until(async () => { const now = await tree(client); return (now.folders[0]?.complete === true && passwords(now) === MODULES - 2) || undefined; }, 'all changes count');
        });
        await until(() => { const last = client.folderStatuses.findLast((one) => one.folder === uriOf(root)); return (last?.phase === 'ready' && last.errors >= MODULES - 2) || undefined; }, 'the status says so');
        // Nothing that was replaced speaks up later.
        await wait(400);
        assert.equal(passwords(await tree(client)), MODULES - 2);
        assert.equal((await client.phase(root)).total, MODULES);
      });
    }
  });

  it('keeps the findings that were known while everything is read anew, and only then gives the new ones', () => withClient(FILES, { settings: () => QUICK }, async (client, root) => {
    await client.phase(root);
    const uri = await client.open(join(root, 'm0/application.yml'), YAML);
    const answers = await asking(client, uri, async () => {
      writeInto(root, '.hisguard/config.yaml', 'rules:\n  off: [weak-password]\n');
      await client.diskChanged([join(root, '.hisguard/config.yaml'), 1]);
      await until(async () => { const now = await tree(client); return (now.folders[0]?.complete === true && passwords(now) === 0) || undefined; }, 'the rule is off');
    });
    assert.deepEqual([...new Set(answers.map((answer) => `${answer.folders[0]?.complete === true} ${passwords(answer)}`))], [`true ${MODULES}`, `false ${MODULES}`, 'true 0']);
    const { resultId } = await client.request<{ resultId: string }>('hisguard/findings', {});
    assert.deepEqual(await client.request('hisguard/findings', { previousResultId: resultId }), { resultId, unchanged: true, folders: [] });
    // What is switched off is not kept.
    client.settings = () => ({ ...QUICK, enable: false });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(async () => (await tree(client)).folders[0]?.findings.length === 0 || undefined, 'nothing is shown');
  }));

  it('does not read the folder anew for its first state, nor for a comment in its settings', () => withClient({ ...FILES }, { settings: () => QUICK }, async (client, root) => {
    rmSync(join(root, '.hisguard'), { recursive: true, force: true });
    await client.phase(root);
    const { folders } = await client.request<{ folders: { findings: { fingerprint: string; ruleId: string }[] }[] }>('hisguard/findings', {});
    const { fingerprint } = folders[0]!.findings.find((one) => one.ruleId === 'weak-password')!;
    const before = client.folderStatuses.length;
    writeInto(root, '.hisguard/baseline.jsonl', `${JSON.stringify({ fingerprint, rule: 'weak-password', path: 'm0/application.yml', state: 'known' })}\n`);
    await client.diskChanged([join(root, '.hisguard'), 1]);
    await until(async () => passwords(await tree(client)) === MODULES - 1 || undefined, 'the state counts');
    writeInto(root, '.hisguard/config.yaml', '# 门诊系统\n');
    await client.diskChanged([join(root, '.hisguard/config.yaml'), 1]);
    await wait(800);
    assert.deepEqual(client.folderStatuses.slice(before).filter((one) => one.phase !== 'ready'), []);
  }));
});
