// What a person sees with the packed extension: from the first squiggle to the Word file on disk.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, startServer } from '../editor.mjs';
import { GB18030_COMMENT, writeHospital, writeInto } from '../hospital.mjs';
import { openFindings, Workbench } from './workbench.mjs';

const RESOURCES = 'src/main/resources';
/** Above the standard of `hisguard.live.maximumKilobytes`. */
const LARGE = `${RESOURCES}/pharmacy.yml`;

/** Adds every step that passed to the tally; the first that fails ends the journey. */
export async function runJourneys(given, tally) {
  const root = writeHospital(1500);
  writeInto(root, LARGE, `spring:\n  redis:\n    password: Tq8!vR8sXk2d\n${'# exported by the pharmacy module, one line per drug and price\n'.repeat(18_000)}`);
  const server = await startServer({ edition: given.edition, vsix: [given.vsix] });
  const { browser, page } = await openWorkbench(server.port, root, [['openFile', join(root, RESOURCES, 'charge.properties')]]);
  const bench = new Workbench(page, given, tally, 'failure-ui');
  console.log('  HIS Guard in the workbench');
  try {
    await findAndFix(bench, root);
    await decide(bench, root);
    await scan(bench);
    await document(bench, root);
    await terminal(bench);
    await walkthrough(bench);
    await largeFile(bench);
    await settings(bench);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function findAndFix(bench, root) {
  const { page } = bench;
  await bench.step('a squiggle marks the password', '01-squiggle', () => page.locator('.monaco-editor .squiggly-error').first().waitFor());
  await bench.step('the problems panel names rule and source', '02-problems', async () => {
    await bench.command('Problems: Focus on Problems View');
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'hardcoded-password' }).first();
    await row.waitFor();
    assert.match(await row.innerText(), /HIS Guard/);
    // Not in its middle: there is the link to the rule.
    await row.dblclick({ position: { x: 120, y: 8 } });
    await page.locator('.monaco-editor.focused').waitFor();
  });
  await bench.step('hover explains without showing the secret', '03-hover', async () => {
    await bench.command('Show or Focus Hover');
    await page.locator('.monaco-hover:visible', { hasText: 'If nothing has to change' }).first().waitFor();
    // Code is coloured once its language is loaded; until then it stands there as a paragraph.
    await page.locator('.monaco-hover:visible .monaco-tokenized-source').first().waitFor();
    assert.ok(!(await page.locator('.monaco-hover:visible').first().innerText()).includes('Mz7$kQ2vLp9x'));
  }, { pointer: true });
  await page.keyboard.press('Escape');
  await bench.step('a quick fix is saved in GB18030', '04-quick-fix', async () => {
    await page.locator('.view-line', { hasText: 'password' }).first().click();
    await page.keyboard.press('End');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'SPRING_DATASOURCE_PASSWORD' }).first();
    await bench.pressUntil('Control+.', fix);
    await bench.picture('04-light-bulb');
    // The first fix has the focus.
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '${SPRING_DATASOURCE_PASSWORD}' }).first().waitFor();
    await page.keyboard.press('Control+s');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    const saved = readFileSync(join(root, RESOURCES, 'charge.properties'));
    assert.deepEqual(saved.subarray(0, GB18030_COMMENT.length), GB18030_COMMENT);
    assert.match(saved.toString('latin1'), /\r\nspring\.datasource\.password=\$\{SPRING_DATASOURCE_PASSWORD\}\r\n$/);
  });
}

async function decide(bench, root) {
  const { page } = bench;
  await bench.step('the tree lists findings by family', '05-findings', async () => {
    await openFindings(page);
    await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'Credentials' }).waitFor();
    await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'logback-spring.xml' }).first().waitFor();
    await bench.indexed();
  });
  await bench.step('a finding is suppressed with a reason from the tree', '06-suppressed', async () => {
    const row = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'logback-spring.xml' }).first();
    await row.click();
    await page.locator('.tab.active', { hasText: 'logback-spring.xml' }).waitFor();
    await bench.contextMenu(row, 'Suppress with Reason', bench.question('Reason.'));
    await bench.answer('Reason.', 'logs are kept by the central store for two years');
    await bench.answer('empty for no end');
    await page.locator('.view-line', { hasText: 'hisguard-ignore' }).first().waitFor();
    await row.waitFor({ state: 'detached' });
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
  });
  await page.locator('.view-line', { hasText: 'hisguard-ignore' }).first().click();
  await page.keyboard.press('Control+s');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  await bench.step('a risk is accepted with owner, reason and last day', '07-accepted', async () => {
    const row = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'application.yml:4' }).first();
    const accepted = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Risk accepted' });
    await bench.contextMenu(row, 'Set State', accepted);
    await accepted.click();
    await bench.answer('Owner:', 'Head of the information department');
    await bench.answer('Reason.', 'the database moves to a protected network this quarter');
    await page.locator('.quick-input-widget:visible', { hasText: 'Last day' }).waitFor();
    await bench.picture('07-expiry');
    await bench.answer('Last day');
    await row.waitFor({ state: 'detached' });
    const [line = ''] = readFileSync(join(root, '.hisguard', 'baseline.jsonl'), 'utf8').split('\n');
    const entry = JSON.parse(line);
    assert.equal(entry.state, 'accepted-risk');
    assert.match(entry.expires, /^\d{4}-\d{2}-\d{2}$/);
  });
}

async function scan(bench) {
  const { page } = bench;
  await bench.step('a scan shows progress and can be cancelled', '08-cancelled', async () => {
    await bench.command('HIS Guard: Scan Workspace');
    const toast = await bench.announced('HIS Guard: scanning');
    await bench.notification(/\d+\/1507 files/).waitFor();
    await bench.picture('08-progress');
    await toast.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await page.locator('.statusbar', { hasText: 'scan cancelled' }).waitFor();
  });
  await bench.step('a scan ends with its counts', '09-scanned', async () => {
    await bench.command('HIS Guard: Scan Workspace');
    await bench.announced('Files checked');
  });
  await bench.command('Notifications: Clear All Notifications');
}

async function document(bench, root) {
  await bench.step('the checklist command ends with the Word file on disk', '10-checklist', async () => {
    await bench.command('HIS Guard: Generate Pre-launch Security Test Checklist');
    await bench.announced('Written to');
    const text = await bench.notification('Written to').innerText();
    const [, folder = '', name = ''] = /Written to (\S+): (\S+?\.docx)/.exec(text) ?? [];
    const file = join(root, folder, name);
    assert.ok(name !== '' && existsSync(file), text);
    assert.equal(readFileSync(file).toString('latin1', 0, 2), 'PK');
    assert.ok(statSync(file).size > 10_000);
  });
  await bench.command('Notifications: Clear All Notifications');
  await bench.step('the grading questionnaire asks step by step', '11-grading', async () => {
    await bench.command('HIS Guard: Grading Self-assessment');
    await bench.page.locator('.quick-input-title', { hasText: /1\/\d+/ }).waitFor();
  });
  await bench.page.keyboard.press('Escape');
}

async function terminal(bench) {
  const { page } = bench;
  await bench.step('hisguard runs in the integrated terminal', '12-terminal', async () => {
    await bench.command('Terminal: Create New Terminal');
    await page.locator('.xterm-helper-textarea').first().waitFor({ state: 'attached' });
    // What is typed before the shell is there appears twice, and may be lost.
    await page.locator('.xterm-rows', { hasText: /[#$]/ }).first().waitFor();
    await page.locator('.terminal-wrapper.active .xterm-screen, .xterm-screen').first().click();
    await page.keyboard.type('hisguard --version && echo done-$((40+2))\n');
    await page.locator('.xterm-rows', { hasText: 'done-42' }).first().waitFor();
    assert.match(await page.locator('.xterm-rows').first().innerText(), /\b\d+\.\d+\.\d+\b/);
  });
}

async function walkthrough(bench) {
  const { page } = bench;
  await bench.step('the walkthrough leads from finding to document', '13-walkthrough', async () => {
    await bench.command('View: Hide Panel');
    await bench.command('View: Close All Editors');
    await bench.command('Notifications: Clear All Notifications');
    await bench.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HIS Guard' }).first().click();
    await page.locator('.gettingStartedContainer', { hasText: 'See the findings' }).waitFor();
    await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('h3, h2, h1', { hasText: 'Where findings are' }).waitFor();
  });
}

async function largeFile(bench) {
  const { page } = bench;
  await bench.step('a file too large for checks while typing says so in the status bar', '14-large-file', async () => {
    await bench.command('View: Show Explorer');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'pharmacy.yml' }).first().click();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /HIS Guard\s+\d+ · checked on save/ }).waitFor();
  });
  await bench.step('its findings follow when it is saved', undefined, async () => {
    await page.locator('.view-line', { hasText: 'Tq8!vR8sXk2d' }).first().click();
    await page.keyboard.press('Home');
    await page.keyboard.type('# ');
    await page.keyboard.press('Control+s');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
  });
}

async function settings(bench) {
  const { page } = bench;
  await bench.step('the settings are explained one by one', '15-settings', async () => {
    await bench.command('Preferences: Open Settings (UI)');
    const search = page.locator('.settings-editor .suggest-input-container .monaco-editor, .settings-editor .settings-header input').first();
    await search.click();
    await page.keyboard.type('hisguard');
    await page.locator('.settings-editor .setting-item', { hasText: 'Check the files of this folder' }).first().waitFor();
  });
}
