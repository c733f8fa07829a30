// Workspace Trust: in Restricted Mode our own rules work, what the workspace itself brings does not; trust switches it on without a restart.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkbench, startServer } from '../editor.mjs';
import { writeHospital, writeInto } from '../hospital.mjs';
import { openFindings, Workbench } from './workbench.mjs';

const YAML = 'src/main/resources/application.yml';
const RULE = `rules:
  - id: team-debug-console
    languages: [yaml]
    severity: ERROR
    message: 调试控制台不得开启
    metadata: {message-en: The debug console must not be on, category: management-endpoint-exposed, confidence: HIGH}
    hisguard: {technique: configuration, keywords: [debug-console], match: [{keys: [his.debug-console.enabled], value: ['true']}]}
`;

export async function runTrust(given, tally) {
  const root = writeHospital();
  const outside = join(dirname(root), 'outside');
  writeInto(root, 'team-rules/team-debug-console.yaml', RULE);
  writeInto(root, 'src/main/resources/console.yml', 'his:\n  debug-console:\n    enabled: true\n');
  writeInto(root, '.vscode/settings.json', JSON.stringify({ 'hisguard.rules.folders': ['team-rules'], 'hisguard.documents.folder': outside }));
  const server = await startServer({ edition: given.edition, vsix: [given.vsix], trust: true });
  const { browser, page } = await openWorkbench(server.port, root, [['openFile', join(root, YAML)]]);
  const bench = new Workbench(page, given, tally, 'failure-trust');
  const rows = (text) => page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text }).first();
  console.log('  HIS Guard and Workspace Trust');
  try {
    await bench.step('an unknown folder opens in Restricted Mode, and our own rules check it', '30-restricted', async () => {
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await page.locator('.monaco-editor .squiggly-error').first().waitFor();
      await openFindings(page);
      await rows('LisClient.java').waitFor();
      await bench.indexed();
    });
    await bench.step('rules that the workspace brings are not used', undefined, async () => {
      assert.equal(await rows('console.yml').count(), 0);
    });
    await bench.step('documents are not written where the workspace wants them', undefined, async () => {
      await bench.command('HIS Guard: Generate Pre-launch Security Test Checklist');
      await bench.announced('Written to');
      assert.ok(!existsSync(outside) && existsSync(join(root, 'hisguard-documents')));
      await bench.command('Notifications: Clear All Notifications');
    });
    await bench.step('with trust the rules of the workspace are used at once', '31-trusted', async () => {
      await bench.command('Workspaces: Manage Workspace Trust');
      await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).first().click();
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
      await rows('console.yml').waitFor();
      await rows('LisClient.java').waitFor();
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}
