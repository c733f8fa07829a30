// The packed extension where the editor speaks Chinese: palette, tree, settings, walkthrough and prompts, no raw key anywhere.
import { join } from 'node:path';
import { openWorkbench, startServer } from '../editor.mjs';
import { writeHospital } from '../hospital.mjs';
import { openFindings, Workbench } from './workbench.mjs';

export async function runChinese(given, tally) {
  const root = writeHospital();
  const server = await startServer({ edition: given.edition, vsix: [given.vsix], locale: 'zh-cn' });
  const { browser, page } = await openWorkbench(server.port, root, [['openFile', join(root, 'src/main/resources/application.yml')]], { locale: 'zh-CN' });
  const bench = new Workbench(page, given, tally, 'failure-chinese');
  console.log('  HIS Guard in Chinese');
  try {
    await bench.step('发现以中文列出', '20-zh-findings', async () => {
      await page.locator('.monaco-editor .squiggly-error').first().waitFor();
      await openFindings(page);
      await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: '弱口令与凭据' }).waitFor();
      await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'LisClient.java' }).waitFor();
      await bench.indexed();
    });
    await bench.step('悬停说明原因、条款和改法', '20-zh-hover', async () => {
      await page.locator('.view-line', { hasText: 'useSSL=false' }).first().click();
      await bench.command('Go to Next Problem in Files (Error, Warning, Info)');
      await page.keyboard.press('Escape');
      await bench.command('Show or Focus Hover');
      await page.locator('.monaco-hover:visible', { hasText: '如何修改' }).first().waitFor();
      await page.locator('.monaco-hover:visible .monaco-tokenized-source').first().waitFor();
    }, { pointer: true });
    await page.keyboard.press('Escape');
    await bench.step('命令面板以中文列出命令', '21-zh-palette', async () => {
      const input = page.locator('.quick-input-widget input[type=text]');
      await bench.pressUntil('F1', input);
      await input.fill('>HIS Guard');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '生成上线前安全测试清单' }).first().waitFor();
    });
    await page.keyboard.press('Escape');
    await bench.step('设置以中文显示', '22-zh-settings', async () => {
      await bench.command('Preferences: Open Settings (UI)');
      const search = page.locator('.settings-editor .suggest-input-container .monaco-editor, .settings-editor .settings-header input').first();
      await search.click();
      await page.keyboard.type('hisguard');
      await page.locator('.settings-editor .setting-item', { hasText: '检查此文件夹中的文件' }).first().waitFor();
    });
    await bench.step('处置以中文提问', '23-zh-decision', async () => {
      await bench.contextMenu(page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'application.yml:6' }).first(), '设置处置状态', page.locator('.quick-input-list .monaco-list-row', { hasText: '风险接受' }));
    });
    await page.keyboard.press('Escape');
    await bench.step('定级自评逐题提问', '24-zh-grading', async () => {
      await bench.command('HIS Guard: 定级自评');
      await page.locator('.quick-input-title', { hasText: /1\/\d+/ }).waitFor();
    });
    await page.keyboard.press('Escape');
    await bench.step('清单生成后以中文说明结论和文件', '25-zh-checklist', async () => {
      await bench.command('HIS Guard: 生成上线前安全测试清单');
      await bench.announced('已写入');
    });
    await bench.command('Notifications: Clear All Notifications');
    await bench.step('规则说明以中文打开', '26-zh-rule', async () => {
      await bench.command('View: Close All Editors');
      await bench.command('HIS Guard: 查看规则说明');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '弱口令与凭据' }).first().waitFor();
      await page.keyboard.type('log-retention-short');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'log-retention-short' }).first().click();
      const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await frame.locator('h2', { hasText: '如何修改' }).waitFor();
    });
    await bench.step('入门演练为中文', '27-zh-walkthrough', async () => {
      await bench.command('View: Close All Editors');
      await bench.command('Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HIS Guard' }).first().click();
      await page.locator('.gettingStartedContainer', { hasText: '查看发现' }).waitFor();
      await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('h3, h2, h1', { hasText: '发现' }).waitFor();
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}
