// Two systems in one window: their settings, findings and states do not mix.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { finding, findingsOf, inFolder, open, setting, until } from './editor.ts';

const YAML = 'src/main/resources/application.yml';

describe('HIS Guard in several folders', () => {
  it('shows findings of each', async () => {
    for (const folder of [0, 1]) await finding((await open(YAML, folder)).uri, 'hardcoded-password');
    assert.notEqual(inFolder(YAML, 0).toString(), inFolder(YAML, 1).toString());
  });

  it('obeys the configuration of each folder alone', async () => {
    const [first, second] = [await open(YAML, 0), await open(YAML, 1)];
    await finding(first.uri, 'hardcoded-password');
    const configuration = inFolder('.hisguard/config.yaml', 1);
    await mkdir(vscode.Uri.joinPath(configuration, '..').fsPath, { recursive: true });
    await writeFile(configuration.fsPath, 'rules:\n  off: [hardcoded-password]\n');
    await until('the second folder to switch the rule off', () => !findingsOf(second.uri).some((one) => typeof one.code === 'object' && one.code.value === 'hardcoded-password'));
    await finding(first.uri, 'hardcoded-password');
    await rm(configuration.fsPath);
    await finding(second.uri, 'hardcoded-password');
  });

  it('obeys the settings of each folder alone', async () => {
    const [first, second] = [await open(YAML, 0), await open(YAML, 1)];
    const folder = vscode.workspace.workspaceFolders?.[1];
    assert.ok(folder !== undefined);
    await vscode.workspace.getConfiguration('hisguard', folder).update('enable', false, vscode.ConfigurationTarget.WorkspaceFolder);
    await until('silence in the second folder', () => findingsOf(second.uri).length === 0);
    await finding(first.uri, 'hardcoded-password');
    await vscode.workspace.getConfiguration('hisguard', folder).update('enable', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await finding(second.uri, 'hardcoded-password');
    await setting('enable', undefined);
  });
});
