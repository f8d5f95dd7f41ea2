import type { ProtocolView } from '@pacta/contracts';
import type { Locator } from 'playwright-core';
import { actFieldId } from '../../apps/web/src/acts/field-id.js';
import { typed } from './days.js';
import type { Walker } from './walker.js';

type Leaf = string | number | boolean;
const isDay = (value: Leaf): boolean => /^\d{4}-\d{2}-\d{2}$/.test(String(value));

/** What an act says, by its place: `votes.for`. What it leaves empty has no place. */
export function leavesOf(value: unknown, at = ''): readonly (readonly [string, Leaf])[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[at, value as Leaf]]; // of what JSON has, no others are left
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, at === '' ? key : `${at}.${key}`));
}

/** The form that the page shows, filled in as its reader would: each field by its place in the act. */
export class OpenForm {
  constructor(
    readonly walk: Walker,
    readonly view: ProtocolView,
  ) {}

  get page() {
    return this.walk.page;
  }

  field = (path: string): Locator => this.page.locator(`[id="${actFieldId(path)}"]`);

  /** Fills the fields that there are: what the address has said already, the form does not ask. */
  async says(act: object): Promise<void> {
    await this.page.locator('form button[type=submit]').waitFor();
    for (const [path, told] of leavesOf(act)) await this.put(actFieldId(path), told);
  }

  async put(id: string, told: Leaf): Promise<void> {
    const choice = typeof told === 'boolean' ? (told ? 'yes' : 'no') : String(told);
    const radio = this.page.locator(`input[type=radio][name="${id}"][value="${choice}"]`);
    if ((await radio.count()) > 0) return radio.check();
    const field = this.page.locator(`[id="${id}"]`);
    if ((await field.count()) === 0) return;
    await this.walk.unfold(field);
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') return void (await field.selectOption(choice));
    await field.fill(isDay(told) ? typed(choice) : choice);
    if (isDay(told)) await field.press('Tab');
  }

  /** Presses the form's one button, unless what it binds to is asked already; and confirms. */
  async confirmed(): Promise<void> {
    if (!(await this.walk.dialog().isVisible())) await this.page.locator('form button[type=submit]').click();
    await this.walk
      .dialog()
      .getByRole('button', { name: /^(Confirmer|Figer le texte)/ })
      .click();
  }
}
