// One folder in the extension host: findings, fixes, encodings, states, settings, language, documents.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { actionsAt, applyFix, finding, findingsOf, gone, inFolder, open, ruleOf, setting, until } from './editor.ts';

const YAML = 'src/main/resources/application.yml';
const GB18030 = 'src/main/resources/charge.properties';
const LOGBACK = 'src/main/resources/logback-spring.xml';
const JAVA = 'src/main/java/cn/example/his/LisClient.java';

describe('HIS Guard in one folder', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is activated by itself, quickly', async () => {
    const extension = vscode.extensions.getExtension('hisguard.hisguard');
    assert.ok(extension !== undefined);
    await until('activation', () => extension.isActive);
  });

  it('shows findings with rule, level and a link to the rule', async () => {
    const document = await open(YAML);
    const password = await finding(document.uri, 'hardcoded-password');
    assert.equal(document.getText(password.range), 'Zy8#mT4wNc1r');
    assert.equal(password.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(typeof password.code === 'object' && password.code.target.path.endsWith('hardcoded-password.md'));
    assert.ok(!password.message.includes('Zy8#'), 'a message never shows a secret');
    assert.equal((await finding(document.uri, 'plaintext-database-connection')).severity, vscode.DiagnosticSeverity.Warning);
    const page = await vscode.workspace.openTextDocument(password.code.target);
    assert.match(page.getText(), /^# /);
  });

  it('explains a finding on hover', async () => {
    const document = await open(YAML);
    const password = await finding(document.uri, 'hardcoded-password');
    const hovers = await until('a hover', async () => {
      const all = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, password.range.start);
      const texts = all.flatMap((hover) => hover.contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : JSON.stringify(one))));
      return texts.some((text) => text.includes('hardcoded-password')) && texts;
    });
    assert.ok(!hovers.join('\n').includes('Zy8#mT4wNc1r'));
  });

  it('checks what is typed, before it is saved', async () => {
    const document = await open(JAVA);
    await finding(document.uri, 'hardcoded-password');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(3).range, '    private static final String PASSWORD = System.getenv("LIS_PASSWORD");');
    await vscode.workspace.applyEdit(edit);
    await gone(document.uri, 'hardcoded-password');
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand('undo');
    await finding(document.uri, 'hardcoded-password');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('fixes a GB18030 file and writes it back in GB18030, with its line ends', async () => {
    const document = await open(GB18030);
    assert.equal(document.encoding, 'gb18030');
    const before = await readFile(document.uri.fsPath);
    const password = await finding(document.uri, 'hardcoded-password');
    assert.equal(document.getText(password.range), 'Mz7$kQ2vLp9x');
    await applyFix(document.uri, password);
    await gone(document.uri, 'hardcoded-password');
    assert.ok(await document.save());
    const after = await readFile(document.uri.fsPath);
    const comment = before.subarray(0, before.indexOf('\n') + 1);
    assert.deepEqual(after.subarray(0, comment.length), comment);
    assert.match(after.toString('latin1'), /\r\nspring\.datasource\.password=\$\{[A-Z_]+\}\r\n$/);
  });

  it('sets the retention of a log to 200 days', async () => {
    const document = await open(LOGBACK);
    await applyFix(document.uri, await finding(document.uri, 'log-retention-short'));
    assert.match(document.getText(), /<maxHistory>200<\/maxHistory>/);
    await gone(document.uri, 'log-retention-short');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers fixes first, then decisions, then the rule', async () => {
    const document = await open(YAML);
    const actions = await actionsAt(document.uri, await finding(document.uri, 'plaintext-database-connection'));
    assert.equal(actions[0]?.command, undefined);
    const commands = actions.flatMap((action) => (action.command === undefined ? [] : [action.command.command]));
    assert.deepEqual(commands, ['hisguard.suppressFinding', 'hisguard.setFindingState', 'hisguard.setFindingState', 'hisguard.setFindingState', 'hisguard.openRuleDocument']);
  });

  it('follows changes on disk', async () => {
    const uri = inFolder('src/main/resources/extra.properties');
    await writeFile(uri.fsPath, 'spring.redis.password=Wk3!zP7tBn5e\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await finding(uri, 'hardcoded-password');
    await writeFile(uri.fsPath, 'spring.redis.password=${REDIS_PASSWORD}\n');
    await gone(uri, 'hardcoded-password');
    await vscode.workspace.fs.delete(uri);
  });

  it('obeys its settings at once', async () => {
    const document = await open(YAML);
    await finding(document.uri, 'plaintext-database-connection');
    await setting('minimumLevel', 'error');
    await gone(document.uri, 'plaintext-database-connection');
    assert.ok(findingsOf(document.uri).some((one) => ruleOf(one) === 'hardcoded-password'));
    await setting('minimumLevel', undefined);
    await finding(document.uri, 'plaintext-database-connection');
    await setting('enable', false, vscode.ConfigurationTarget.Workspace);
    await until('silence', () => findingsOf(document.uri).length === 0);
    await setting('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await finding(document.uri, 'hardcoded-password');
  });

  it('speaks Chinese where the setting says so', async () => {
    const document = await open(YAML);
    await setting('language', 'zh-CN');
    await until('a Chinese message', () => findingsOf(document.uri).some((one) => one.message.includes('口令')));
    await setting('language', 'en');
    await until('an English message', () => findingsOf(document.uri).some((one) => one.message.includes('password')) && !findingsOf(document.uri).some((one) => /\p{Script=Han}/u.test(one.message)));
    await setting('language', undefined);
  });

  it('creates the project configuration and checks it while it is written', async () => {
    await vscode.commands.executeCommand('hisguard.createConfiguration');
    const uri = inFolder('.hisguard/config.yaml');
    const editor = await until('the configuration to open', () => vscode.window.visibleTextEditors.find((one) => one.document.uri.path.endsWith('/.hisguard/config.yaml')));
    assert.match(editor.document.getText(), /system/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(editor.document.lineCount, 0), '\nsystem:\n  grade: 9\n');
    await vscode.workspace.applyEdit(edit);
    await until('a complaint', () => vscode.languages.getDiagnostics(uri).length > 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers tasks with its problem matcher', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'hisguard' });
    assert.deepEqual(tasks.map((task) => task.definition.action as string).sort(), ['checklist', 'grading', 'scan']);
    assert.ok(tasks.every((task) => task.problemMatchers.includes('$hisguard')));
    const scan = tasks.find((task) => task.definition.action === 'scan');
    assert.ok(scan !== undefined);
    // Not one of those that were opened before: the editor keeps them for minutes.
    const unopened = inFolder('src/main/resources/task.properties');
    await writeFile(unopened.fsPath, '# 检验系统\nspring.redis.password=Rv6#yH2kWq8s\n');
    const ended = new Promise<number | undefined>((done) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.definition.action !== 'scan') return;
        listener.dispose();
        done(exitCode);
      });
    });
    await vscode.tasks.executeTask(scan);
    assert.equal(await ended, 1);
    // Its lines became problems of files that are not open; those of open ones come from the server alone.
    const problem = await until('a problem from the task', () => vscode.languages.getDiagnostics(unopened).find((one) => ruleOf(one) === 'hardcoded-password'));
    assert.deepEqual([problem.source, problem.severity, problem.range.start.line, problem.range.start.character], ['HIS Guard', vscode.DiagnosticSeverity.Error, 1, 22]);
    await vscode.workspace.fs.delete(unopened);
  });
});
