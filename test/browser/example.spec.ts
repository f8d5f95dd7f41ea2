import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { OrganisationView, ProtocolPage, ProtocolView, StaffActType } from '@pacta/contracts';
import { isForm, PLACE_OF } from '../../apps/web/src/acts/registry.js';
import { errorsOf, look, openBrowser, views } from '../builders/browser.js';
import { Product } from '../builders/product.js';

jest.setTimeout(300_000);

let product: Product;
let browser: Browser;
/** The address of the example, and one protocol of each phase of life. */
let home: string;
let lives: readonly { readonly phase: string; readonly id: string }[];
/** For each act that can be recorded somewhere in the example, the address of its form. */
let forms: ReadonlyMap<string, string>;

async function read<T>(path: string): Promise<T> {
  return (await (await fetch(`${product.url}/api${path}`)).json()) as T; // of the same build
}

beforeAll(async () => {
  [product, browser] = await Promise.all([Product.start(), openBrowser()]);
  const context = await browser.newContext(views.desktop);
  const page = await context.newPage();
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Explorer avec un exemple' }).click();
  await look(page, 'example-1-progress');
  await page.getByRole('link', { name: 'Ouvrir l’exemple' }).click({ timeout: 120_000 });
  await page.getByRole('heading', { name: 'À faire' }).waitFor();
  await context.close();
  const [organisation] = await read<OrganisationView[]>('/organisations');
  home = `/o/${organisation?.id}`;
  const { rows } = await read<ProtocolPage>(`/organisations/${organisation?.id}/protocols?size=100`);
  lives = [...new Map(rows.map(({ phase, id }) => [phase, { phase, id }])).values()];
  const all = rows.map(({ id }) => read<ProtocolView>(`/organisations/${organisation?.id}/protocols/${id}`));
  forms = new Map((await Promise.all(all)).flatMap(formsOf));
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** The forms of what can be recorded in this protocol, by name, with their addresses. */
function formsOf({ id, possible }: ProtocolView): readonly (readonly [string, string])[] {
  return possible.flatMap(({ type, ...about }) => {
    const form = PLACE_OF[type as StaffActType];
    if (!isForm(form)) return [];
    const said = Object.entries({ ...about, ...OF_ENTRY[form] }).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, String(value)]],
    );
    return [[form, `${home}/protocols/${id}/acts/${form}?${new URLSearchParams(said).toString()}`] as const];
  });
}

/** What is done about an entry of the journal names the entry. */
const OF_ENTRY: Readonly<Record<string, { readonly position: number }>> = {
  attach: { position: 1 },
  correct: { position: 3 },
};

const tabs = ['text', 'plans', 'evaluations', 'committee', 'parties', 'deadlines', 'renewal', 'documents'];

describe.each(Object.entries(views))('on a %s', (name, view) => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    context = await browser.newContext(view);
    page = await context.newPage();
    errors = errorsOf(page);
  });
  afterAll(() => context.close());
  afterEach(() => expect(errors).toEqual([]));

  async function see(what: string, path: string): Promise<void> {
    await page.goto(product.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, `example-${name}-${what}`);
  }

  it('shows what is to be done, late first', async () => {
    await see('todo', home);
    await page.getByRole('heading', { name: /En retard/ }).waitFor();
  });

  it('lists the protocols, and keeps what is searched in the address', async () => {
    await see('list', `${home}/protocols`);
    await page.getByLabel('Étape').selectOption('in-force');
    await page.getByRole('searchbox').fill('oasis');
    await page.getByText('1 protocole', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?phase=in-force&q=oasis');
    await page.getByRole('searchbox').fill('rien de tel');
    await page.getByRole('heading', { name: 'Aucun protocole ne correspond' }).waitFor();
    await look(page, `example-${name}-list-none`);
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    const rows = page.locator('tbody tr');
    await rows.nth(9).waitFor();
    await page.getByLabel('Régime des parties').selectOption('framework-charter');
    await rows.filter({ hasText: 'Charte-cadre' }).first().waitFor();
    await rows.filter({ hasNotText: 'Charte-cadre' }).first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?regime=framework-charter');
    await look(page, `example-${name}-list-regime`);
  });

  it('shows a protocol in each phase of its life', async () => {
    expect(lives.length).toBeGreaterThanOrEqual(8);
    for (const { phase, id } of lives) await see(phase, `${home}/protocols/${id}`);
  });

  it('shows each side of a protocol in force', async () => {
    const id = lives.find(({ phase }) => phase === 'in-force')?.id;
    for (const tab of tabs) await see(`tab-${tab}`, `${home}/protocols/${id}?tab=${tab}`);
    await see('evaluation-final', `${home}/protocols/${id}/evaluations/final`);
  });

  it('has a form for each act that its minutes can hold', async () => {
    expect(forms.size).toBeGreaterThanOrEqual(25);
    for (const [form, address] of forms) await see(`act-${form}`, address);
  });

  it('works from the keyboard alone', async () => {
    await page.goto(product.url + home);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nouveau protocole' }).waitFor();
  });

  it('says so when an address leads nowhere', async () => {
    await page.goto(`${product.url}${home}/nowhere`);
    await page.getByText('Cette page n’existe pas').waitFor();
    await look(page, `example-${name}-nowhere`);
  });
});
