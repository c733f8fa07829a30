// What is met less often: folders that are not read, a window without a folder, decisions by keyboard alone, another branch, a renamed folder, unsaved files, the walkthrough's ticks.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, startServer } from '../editor.mjs';
import { writeHospital, writeInto } from '../hospital.mjs';
import { openFindings, Workbench } from './workbench.mjs';

const JAVA = 'src/main/java/cn/example/his/LisClient.java';
const JSON_FILE = 'config/lis.json';

export async function runCorners(given, tally) {
  const server = await startServer({ edition: given.edition, vsix: [given.vsix], settings: { 'workbench.colorTheme': 'Default High Contrast' } });
  console.log('  HIS Guard off the beaten track');
  try {
    await inWorkbench(server, foldersNotRead(), given, tally, emptyViews);
    await inWorkbench(server, branches(), given, tally, otherBranch);
    await inWorkbench(server, withJson(), given, tally, async (bench, root) => {
      await byKeyboard(bench, root);
      await unsaved(bench, root);
      await ticks(bench);
    }, JSON_FILE);
  } finally {
    await server.stop();
  }
}

async function inWorkbench(server, root, given, tally, run, file) {
  const { browser, page } = await openWorkbench(server.port, root, file === undefined ? [] : [['openFile', join(root, file)]]);
  try {
    await run(new Workbench(page, given, tally, 'failure-corners'), root, server);
  } finally {
    await browser.close();
  }
}

const row = (page, text) => page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text }).first();

function foldersNotRead() {
  const root = writeHospital();
  writeInto(root, '.vscode/settings.json', JSON.stringify({ 'hisguard.index.enable': false }));
  return root;
}

async function emptyViews(bench, root, server) {
  const { page } = bench;
  const view = page.locator('.welcome-view:visible');
  await bench.step('a folder that is not read says so, and offers a scan', '50-open-files-only', async () => {
    await openFindings(page);
    await view.filter({ hasText: 'Only open files are checked here' }).waitFor();
    await page.locator('.statusbar-item', { hasText: /HIS Guard\s+0 · open files only/ }).waitFor();
    assert.equal(await view.locator('.monaco-button').count(), 1);
  });
  await bench.step('the scan lists the findings of all files', undefined, async () => {
    await view.locator('.monaco-button').click();
    await row(page, 'LisClient.java').waitFor();
  });
  await bench.step('a folder that is switched off says so, and leads to the setting', '51-switched-off', async () => {
    writeInto(root, '.vscode/settings.json', JSON.stringify({ 'hisguard.enable': false }));
    await view.filter({ hasText: 'switched off for this folder' }).waitFor();
    await view.locator('.monaco-button').click();
    await page.locator('.settings-editor .setting-item', { hasText: 'Check the files of this folder' }).first().waitFor();
  });
  await bench.step('a window without a folder asks for one', '52-no-folder', async () => {
    await page.goto(`http://127.0.0.1:${server.port}/?ew=true`);
    await openFindings(page);
    await view.filter({ hasText: 'Open the folder of a hospital system' }).waitFor();
    assert.equal(await view.locator('.monaco-button').count(), 1);
  });
}

/** A repository with a branch on which one finding is mended, one file gone and one new. */
function branches() {
  const root = writeHospital();
  const git = gitIn(root);
  writeInto(root, '.gitignore', '.vscode/\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.email', 'his@example.com');
  git('config', 'user.name', 'his');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as it was');
  git('checkout', '--quiet', '-b', 'mended');
  writeInto(root, JAVA, 'package cn.example.his;\n\npublic class LisClient {\n}\n');
  rmSync(join(root, 'src/main/resources/logback-spring.xml'));
  writeInto(root, 'src/main/resources/pacs/application-pacs.yml', 'spring:\n  redis:\n    password: Pk4!sT9wXq2m\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'mended');
  git('checkout', '--quiet', 'main');
  return root;
}

const gitIn = (root) => (...args) => {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
};

async function otherBranch(bench, root) {
  const { page } = bench;
  await openFindings(page);
  for (const name of ['LisClient.java', 'logback-spring.xml', 'application.yml']) await row(page, name).waitFor();
  await bench.step('another branch brings its own findings', undefined, async () => {
    gitIn(root)('checkout', '--quiet', 'mended');
    await row(page, 'application-pacs.yml').waitFor();
    for (const name of ['LisClient.java', 'logback-spring.xml']) await row(page, name).waitFor({ state: 'detached' });
  });
  await bench.step('the findings of a renamed folder move with it', '53-renamed', async () => {
    await page.locator('a[aria-label^="Group by File"]:visible').first().click();
    await row(page, 'src/main/resources').waitFor();
    renameSync(join(root, 'src/main/resources'), join(root, 'src/main/config'));
    await row(page, 'src/main/config').waitFor();
    await row(page, 'src/main/resources').waitFor({ state: 'detached' });
    await page.locator('.statusbar-item', { hasText: /HIS Guard\s+5\s*$/ }).waitFor();
  });
}

function withJson() {
  const root = writeHospital();
  writeInto(root, JSON_FILE, '{\n  "lis": {\n    "host": "10.20.30.41",\n    "password": "Hq7!wP4xZn2k"\n  }\n}\n');
  return root;
}

/** No step of it uses the mouse. */
async function byKeyboard(bench, root) {
  const { page } = bench;
  const entries = () => readFileSync(join(root, '.hisguard', 'baseline.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
  const choose = async (action) => {
    const chosen = page.locator('.action-widget .monaco-list-row.action', { hasText: action });
    await bench.pressUntil('Control+.', chosen);
    // One after the other, until the one that is meant has the focus.
    for (let index = 0; index < 12 && !/focused/.test(await chosen.getAttribute('class') ?? ''); index += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  await bench.step('by keyboard alone: from the problem to a false positive with its reason', '54-keyboard', async () => {
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await bench.command('View: Focus Active Editor Group');
    await bench.pressUntil('F8', page.locator('.zone-widget').first());
    await page.keyboard.press('Escape');
    await choose('Mark as false positive');
    await bench.question('Reason.').waitFor();
    await bench.picture('54-keyboard-reason');
    await bench.answer('Reason.', 'password of the training system');
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
    const [entry] = entries();
    assert.deepEqual([entry.state, entry.reason, entry.path], ['false-positive', 'password of the training system', JSON_FILE]);
  });
  await bench.step('by keyboard alone: a risk accepted with owner, reason and last day', undefined, async () => {
    await bench.indexed();
    // A view that is shown for the first time loses the focus to what it is filled with.
    for (let index = 0; index < 5 && !(await page.locator('.tree-explorer-viewlet-tree-view .monaco-list:focus').isVisible()); index += 1) {
      await bench.command('HIS Guard: Focus on Findings View');
      await row(page, 'LisClient.java').waitFor();
    }
    const meant = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row.focused', { hasText: 'LisClient.java' });
    for (let index = 0; index < 12 && !(await meant.isVisible()); index += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'LisClient.java' }).waitFor();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await bench.command('View: Focus Active Editor Group');
    await bench.pressUntil('F8', page.locator('.zone-widget').first());
    await page.keyboard.press('Escape');
    await choose('Accept the risk');
    await bench.answer('Owner:', 'Head of the information department');
    await bench.answer('Reason.', 'the LIS is replaced this quarter');
    await bench.answer('Last day');
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
    const entry = entries().find((one) => one.path === JAVA);
    assert.deepEqual([entry.state, entry.by, entry.reason], ['accepted-risk', 'Head of the information department', 'the LIS is replaced this quarter']);
    assert.match(entry.expires, /^\d{4}-\d{2}-\d{2}$/);
  });
}

async function unsaved(bench, root) {
  const { page } = bench;
  await bench.step('documents ask for unsaved files first', '55-unsaved', async () => {
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('// reviewed\n');
    await page.locator('.tab.dirty').waitFor();
    await bench.command('HIS Guard: Generate Pre-launch Security Test Checklist');
    const question = await bench.announced('Not saved yet');
    await question.locator('.monaco-button', { hasText: 'Save and Continue' }).click();
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await bench.announced('Written to');
    assert.match(readFileSync(join(root, JAVA), 'utf8'), /^\/\/ reviewed\n/);
    await bench.command('Notifications: Clear All Notifications');
  });
  await bench.step('the last documents can be opened again', '56-last-document', async () => {
    await bench.command('HIS Guard: Open Last Document');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '.docx' }).first().waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '.xlsx' }).first().waitFor();
  });
  await page.keyboard.press('Escape');
}

async function ticks(bench) {
  const { page } = bench;
  const step = (title) => page.locator('.getting-started-step', { hasText: title }).first();
  const tick = (title) => step(title).locator('.codicon-getting-started-step-checked');
  const ticked = (title) => tick(title).waitFor({ state: 'attached' });
  /** A page that takes the focus back late closes the list of walkthroughs: it is asked for again. */
  const show = async () => {
    for (let index = 1; ; index += 1) {
      await bench.command('Welcome: Open Walkthrough...');
      try {
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HIS Guard' }).first().click({ timeout: 5000 });
        break;
      } catch (error) {
        if (index === 4) throw error;
        await page.keyboard.press('Escape');
      }
    }
    await page.locator('.gettingStartedContainer', { hasText: 'From Code' }).waitFor();
  };
  /** A page that is still moving swallows clicks: repeated until `effect` shows. */
  const take = async (title, button, effect) => {
    const action = step(title).locator('.monaco-button', { hasText: button });
    for (let index = 1; ; index += 1) {
      try {
        if (!(await action.isVisible())) await step(title).click({ timeout: 3000 });
        await action.click({ timeout: 3000 });
        return await effect.waitFor({ state: 'attached', timeout: 10_000 });
      } catch (error) {
        if (index === 6) throw error;
        await page.keyboard.press('Escape');
        if (!(await step(title).isEnabled().catch(() => false))) await show();
      }
    }
  };
  await bench.step('each step of the walkthrough is ticked once it was done', '57-walkthrough-done', async () => {
    await bench.command('View: Close All Editors');
    await show();
    // The view stands open already: what counts is that it was asked for.
    await take('See the findings', 'Show Findings', tick('See the findings'));
    await take('Describe the system', 'Create Project Configuration', page.locator('.tab', { hasText: 'config.yaml' }));
    await show();
    await ticked('Describe the system');
    await take('Generate the documents', 'Generate Checklist', tick('Generate the documents'));
    await bench.announced('Written to');
    await bench.command('Notifications: Clear All Notifications');
    await bench.command('View: Close All Editors');
    await show();
    await take('Fix or decide', 'Open Rule Document', page.locator('.quick-input-widget:visible'));
    await page.keyboard.press('Escape');
    await show();
    await ticked('Fix or decide');
    await take('The same on the command line', 'Open Terminal', page.locator('.xterm-helper-textarea').first());
    await ticked('The same on the command line');
  });
}
