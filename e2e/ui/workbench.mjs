// What a person does in the workbench, as Playwright steps. Keys pressed while the focus moves get lost, so each is repeated until it shows.
import assert from 'node:assert/strict';
import { join } from 'node:path';

const PATIENCE_MILLISECONDS = 60_000;

export class Workbench {
  constructor(page, screenshots) {
    this.page = page;
    this.screenshots = screenshots;
    this.passed = 0;
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  }

  /** One thing a person sees; its name is printed, a picture of it kept. */
  async step(name, picture, run) {
    const begun = Date.now();
    try {
      await run();
    } catch (error) {
      await this.page.screenshot({ path: join(this.screenshots, 'failure-ui.png') });
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
    if (picture !== undefined) await this.picture(picture);
    this.passed += 1;
    console.log(`    ✔ ${name} (${Date.now() - begun}ms)`);
  }

  async picture(name) {
    await this.noRawKeys();
    await this.page.screenshot({ path: join(this.screenshots, `${name}.png`) });
  }

  /** `%command.scanWorkspace%` on the screen means that a text is missing from the package. */
  async noRawKeys() {
    const raw = /%[a-z]+(?:\.[A-Za-z]+)+%/.exec(await this.page.locator('.monaco-workbench').innerText());
    assert.equal(raw?.[0], undefined);
  }

  async pressUntil(key, locator, tries = 15) {
    for (let index = 1; ; index += 1) {
      await this.page.keyboard.press(key);
      try {
        return await locator.waitFor({ timeout: 2500 });
      } catch (error) {
        if (index >= tries) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  async command(title) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await this.pressUntil('F1', input);
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) }).first();
    await row.waitFor();
    await row.click();
  }

  async openFile(name) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await this.page.keyboard.press('Escape');
    await this.page.locator('.explorer-viewlet, .explorer-folders-view').first().waitFor({ state: 'attached' });
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await input.waitFor({ state: 'hidden' });
  }

  /** Answers the input box that is open. */
  async answer(text) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  notification(text) {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
  }

  statusBar() {
    return this.page.locator('#hisguard\\.hisguard\\.hisguard\\.status');
  }
}
