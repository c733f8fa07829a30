// Findings and files that hang together: another open file refreshed, our own files checked and saved, the server started again.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { actionsAt, applyFix, finding, findingsOf, gone, inFolder, open, ruleOf, until } from './editor.ts';

const YAML = 'src/main/resources/application.yml';
const DEVELOPMENT = 'src/main/resources/application-dev.yml';
const JAVA = 'src/main/java/cn/example/his/LisClient.java';

async function write(path: string, content: string): Promise<void> {
  await mkdir(vscode.Uri.joinPath(inFolder(path), '..').fsPath, { recursive: true });
  await writeFile(inFolder(path).fsPath, content);
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.notEqual(at, -1, from);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('HIS Guard across files', () => {
  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments) {
      if (!document.isDirty) continue;
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(inFolder('.hisguard').fsPath, { recursive: true, force: true });
  });

  it('refreshes an open file when what is typed in another decides about it', async () => {
    await write(DEVELOPMENT, 'management:\n  endpoints:\n    web:\n      exposure:\n        include: "*"\n');
    const main = await open(YAML);
    await replace(main, 'spring:\n', 'spring:\n  profiles:\n    active: prod\n');
    const development = await open(DEVELOPMENT);
    await gone(development.uri, 'actuator-exposed');
    await replace(main, 'active: prod', 'active: dev');
    await finding(development.uri, 'actuator-exposed');
    await replace(main, 'active: dev', 'active: prod');
    await gone(development.uri, 'actuator-exposed');
    await rm(development.uri.fsPath);
  });

  it('checks the answers of people and the baseline while they are written', async () => {
    const complaint = async (path: string, wrong: string): Promise<string> => {
      await write(path, wrong);
      const document = await open(path);
      return until(`a complaint about ${path}`, () => findingsOf(document.uri).map((one) => one.message)[0]);
    };
    assert.match(await complaint('.hisguard/assessment.yaml', 'items:\n  XX-99:\n    verdict: pass\n'), /XX-99/);
    assert.ok((await complaint('.hisguard/baseline.jsonl', '{"fingerprint": 1}\n')).length > 0);
  });

  it('writes a state into a baseline that is open, and saves it', async () => {
    await write('.hisguard/baseline.jsonl', '');
    const baseline = await open('.hisguard/baseline.jsonl');
    const source = await open(JAVA);
    const action = (await actionsAt(source.uri, await finding(source.uri, 'hardcoded-password'))).find((one) => one.command?.command === 'hisguard.setFindingState');
    const [target] = (action?.command?.arguments ?? []) as object[];
    await vscode.commands.executeCommand('hisguard.setFindingState', { ...target, state: 'fixed-unverified' });
    await gone(source.uri, 'hardcoded-password');
    await until('the baseline to be saved', () => !baseline.isDirty && baseline.getText() !== '');
    const [line = ''] = (await readFile(baseline.uri.fsPath, 'utf8')).split('\n');
    const entry = JSON.parse(line) as { state: string; path: string };
    assert.deepEqual([entry.state, entry.path], ['fixed-unverified', JAVA]);
    await vscode.commands.executeCommand('hisguard.clearFindingState', target);
    await finding(source.uri, 'hardcoded-password');
  });

  it('has its findings again after the server was started anew', async () => {
    const document = await open(YAML);
    await finding(document.uri, 'hardcoded-password');
    await vscode.commands.executeCommand('hisguard.restartServer');
    await finding(document.uri, 'hardcoded-password');
    await applyFix(document.uri, await finding(document.uri, 'hardcoded-password'));
    await gone(document.uri, 'hardcoded-password');
    assert.ok(findingsOf(document.uri).some((one) => ruleOf(one) === 'plaintext-database-connection'));
  });
});
