// What a person does in the workbench, as Playwright steps. Keys pressed while the focus moves get lost, so each is repeated until it shows.
import assert from 'node:assert/strict';
import { join } from 'node:path';

const PATIENCE_MILLISECONDS = 60_000;

export class Workbench {
  /** `tally` counts the steps that passed; `failure` names the picture of the one that did not. */
  constructor(page, { edition, screenshots }, tally, failure) {
    this.failure = failure;
    this.page = page;
    this.screenshots = screenshots;
    this.tally = tally;
    this.toasts = edition === 'floor';
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  }

  /** One thing a person sees; its name is printed, a picture of it kept. */
  async step(name, picture, run, options) {
    const begun = Date.now();
    try {
      await run();
    } catch (error) {
      await this.page.screenshot({ path: join(this.screenshots, `${this.failure}.png`) });
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
    if (picture !== undefined) await this.picture(picture, options);
    this.tally.passed += 1;
    console.log(`    ✔ ${name} (${Date.now() - begun}ms)`);
  }

  /** `pointer`: what the picture is of needs the mouse where it is. */
  async picture(name, { pointer = false } = {}) {
    await this.noRawKeys();
    // Elsewhere it would leave a tooltip over what is meant to be seen.
    if (!pointer) await this.page.mouse.move(640, 893);
    await this.page.locator('.workbench-hover-container:visible').waitFor({ state: 'hidden' });
    await this.page.locator('.notification-toast:not(.notification-fade-in-done)').waitFor({ state: 'detached' });
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
        // Escape also ends a request that is on its way: on a slow machine the next one gets more time.
        return await locator.waitFor({ timeout: Math.min(2500 * index, 10_000) });
      } catch (error) {
        if (index >= tries) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** An editor that opens meanwhile takes the focus, and the palette closes: it is then opened again. */
  async command(title, tries = 5) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) }).first();
    for (let index = 1; ; index += 1) {
      await this.pressUntil('F1', input);
      try {
        await input.fill(`>${title}`, { timeout: 5000 });
        await row.waitFor({ timeout: 10_000 });
        await row.click({ timeout: 5000 });
        return;
      } catch (error) {
        if (index === tries) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  contextMenu(row, text, effect) {
    return this.choose(() => row.click({ button: 'right' }), text, effect);
  }

  /**
   * Opens a menu and takes `text` from it, until `effect` shows. A click right after a menu opened counts as the end of the click that opened it, so it is repeated while the menu
   * stands; a tree that changes at that moment closes the menu, which is then opened again.
   */
  async choose(open, text, effect) {
    const item = this.page.locator('.context-view .action-item', { hasText: text });
    for (let index = 0; index < 10; index += 1) {
      if (!(await item.isVisible())) await open();
      await item.click({ timeout: 2000 }).catch(() => undefined);
      try {
        return await effect.waitFor({ timeout: 2500 });
      } catch { /* the menu stands yet, or has gone */ }
    }
    throw new Error(`the menu did not take ${text}`);
  }

  question(prompt) {
    return this.page.locator('.quick-input-widget:visible', { hasText: prompt });
  }

  /** Answers the input box whose prompt holds `prompt`; without `text` with what stands in it. */
  async answer(prompt, text) {
    const box = this.question(prompt);
    await box.waitFor();
    // A box that has just replaced another gets the focus a moment later: Enter would go to the editor until then.
    await box.locator('input[type=text]:focus').waitFor();
    if (text !== undefined) await box.locator('input[type=text]').fill(text);
    for (let index = 1; ; index += 1) {
      await this.page.keyboard.press('Enter');
      try {
        return await box.waitFor({ state: 'hidden', timeout: 3000 });
      } catch (error) {
        if (index === 5) throw error;
      }
    }
  }

  /** Until the folder has been read the tree still moves. */
  async indexed() {
    await this.page.locator('.statusbar-item', { hasText: /HIS Guard\s+\d+\s*$/ }).waitFor();
    await this.page.mouse.move(700, 450);
  }

  notification(text) {
    return this.page.locator('.notifications-toasts .notification-list-item, .notifications-center .notification-list-item', { hasText: text }).first();
  }

  /** Waits for a notification. Newer editors under test show none by themselves: there they are looked up, again whenever one that ended has closed the list. */
  async announced(text) {
    const shown = this.notification(text);
    if (this.toasts) await shown.waitFor();
    else {
      for (const end = Date.now() + PATIENCE_MILLISECONDS; !(await shown.isVisible()) && Date.now() < end;) {
        await this.command('Notifications: Show Notifications');
        await shown.waitFor({ timeout: 5000 }).catch(() => undefined);
      }
      await shown.waitFor({ timeout: 1000 });
    }
    return shown;
  }
}

/** By the shield; the number of findings lies over it, as soon as there are any. */
export async function openFindings(page) {
  await page.locator('.action-item a[aria-label^="HIS Guard"]').first().click({ force: true });
}
