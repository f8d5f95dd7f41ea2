import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { typed } from './days.js';
import type { Life } from './visitor.js';

/** Somebody who walks through the screens by what they say, as a reader does. */
export class Walker {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  button = (name: string | RegExp) => this.page.getByRole('button', { name });
  link = (name: string | RegExp) => this.page.getByRole('link', { name });
  /** Spaces in it are of any kind. */
  heading = (name: string) => this.page.getByRole('heading', { name: new RegExp(`^${name.replaceAll(' ', '\\s')}$`) });
  dialog = () => this.page.getByRole('dialog');
  field = (name: string | RegExp) => this.page.getByRole('textbox', { name });
  /** @throws with all that the page says instead */
  said = (what: string | RegExp): Promise<void> =>
    this.page
      .getByText(what)
      .first()
      .waitFor()
      .catch(async (cause: unknown) => {
        const instead = await this.page.locator('body').innerText();
        throw new Error(`«${String(what)}» is not said; the page says: ${instead}`, { cause });
      });

  /** A protocol's page, or one of its tabs. */
  async open(life: Life, tab = ''): Promise<void> {
    await this.page.goto(`${this.url}${life.path.replace('/organisations/', '/o/')}${tab && `?tab=${tab}`}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** The bytes of what a link brings down. */
  async downloaded(link: Locator): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
    return readFile(await download.path());
  }

  /** Waits until nothing on the page is still to come. */
  async settled(): Promise<void> {
    await this.page.getByTestId('skeleton').first().waitFor({ state: 'detached' });
  }

  /** What a tab holds. */
  async show(tab: Locator): Promise<void> {
    await tab.click();
    await tab.and(this.page.getByRole('tab', { selected: true })).waitFor();
    await this.settled();
  }

  /** What is offered less often stands one fold away, by subject. */
  async other(name: string | RegExp): Promise<void> {
    await this.page.getByText('Autres actes').click();
    await this.link(name).click();
  }

  /** Opens the folds that hide something, the outermost first. */
  async unfold(what: Locator): Promise<void> {
    const folds = what.locator('xpath=ancestor::details[not(@open)]/summary');
    while ((await folds.count()) > 0) await folds.first().click();
  }

  async day(label: string | RegExp, on: string): Promise<void> {
    await this.page.getByLabel(label).fill(typed(on));
    await this.page.getByLabel(label).press('Tab');
  }

  /** Presses the form's one button; the effect is asked in a dialog, which stays open. */
  async ask(action: string | RegExp, effect: RegExp): Promise<void> {
    await this.page.locator('form').getByRole('button', { name: action }).click();
    await this.dialog().getByText(effect).waitFor();
  }

  async confirm(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Confirmer' }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }

  async record(action: string | RegExp, effect: RegExp): Promise<void> {
    await this.ask(action, effect);
    await this.confirm();
  }

  /** Confirms what is refused: the dialog goes where the refusal names a field. */
  async confirmAfterRefusal(sentence: RegExp): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Confirmer' }).click();
    await this.said(sentence);
    await this.dialog().waitFor({ state: 'detached' });
  }
}
