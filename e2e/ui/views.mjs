// What a newcomer meets beside the first finding: the empty view, the list by file with what was dealt with, the questionnaire to its end.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkbench, startServer } from '../editor.mjs';
import { writeHospital, writeInto } from '../hospital.mjs';
import { openFindings, Workbench } from './workbench.mjs';

export async function runViews(given, tally) {
  const server = await startServer({ edition: given.edition, vsix: [given.vsix] });
  console.log('  HIS Guard: views and questionnaire');
  try {
    await inWorkbench(server, sound(), given, tally, emptyView);
    await inWorkbench(server, writeHospital(), given, tally, async (bench, root) => {
      await listByFile(bench);
      await questionnaire(bench, root);
    });
  } finally {
    await server.stop();
  }
}

async function inWorkbench(server, root, given, tally, run) {
  const { browser, page } = await openWorkbench(server.port, root);
  try {
    await run(new Workbench(page, given, tally, 'failure-views'), root);
  } finally {
    await browser.close();
  }
}

/** A system without a finding. */
function sound() {
  const root = join(dirname(writeHospital()), '体检系统');
  writeInto(root, 'src/main/resources/application.yml', 'spring:\n  datasource:\n    password: ${DB_PASSWORD}\n');
  return root;
}

async function emptyView(bench) {
  const { page } = bench;
  await bench.step('an empty view says what it means and what to do next', '40-nothing-open', async () => {
    await openFindings(bench.page);
    const view = page.locator('.welcome-view:visible');
    await view.filter({ hasText: 'That is not compliance yet' }).waitFor();
    assert.equal(await view.locator('.monaco-button').count(), 1);
  });
}

async function listByFile(bench) {
  const { page } = bench;
  const row = (text) => page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text }).first();
  await openFindings(bench.page);
  await row('LisClient.java').waitFor();
  await bench.indexed();
  await bench.step('a finding that is known leaves the list', undefined, async () => {
    const known = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Quiet in the editor' });
    await bench.contextMenu(row('LisClient.java'), 'Set State', known);
    await known.click();
    await row('LisClient.java').waitFor({ state: 'detached' });
  });
  await bench.step('the list by file shows what was dealt with where asked', '41-by-file', async () => {
    await page.locator('a[aria-label^="Group by File"]:visible').first().click();
    await row('application.yml').waitFor();
    await bench.choose(() => page.locator('a[aria-label^="Views and More Actions"]:visible').first().click(), 'Show Dismissed Findings', row('known'));
  });
}

async function questionnaire(bench, root) {
  const { page } = bench;
  const title = (step) => page.locator('.quick-input-title', { hasText: `(${step}/24)` });
  await bench.step('the questionnaire takes several answers where several are right', '42-several-answers', async () => {
    await bench.command('HIS Guard: Grading Self-assessment');
    await title(1).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Henan' }).click();
    await title(2).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Leave open' }).click();
    await title(3).waitFor();
  });
  await bench.step('it ends with the report, answers kept and gaps named', '43-grading-written', async () => {
    for (let step = 3; step <= 24; step += 1) {
      await title(step).waitFor();
      await page.locator('.quick-input-titlebar .action-item a[aria-label^="Leave open"]').first().click();
    }
    await bench.answer('Your name', 'Zhang San');
    await bench.announced('Written to');
    assert.match(readFileSync(join(root, '.hisguard', 'assessment.yaml'), 'utf8'), /q_region:[\s\S]{0,40}henan[\s\S]{0,40}by: Zhang San/);
    assert.ok(existsSync(join(root, 'hisguard-documents')));
  });
}
