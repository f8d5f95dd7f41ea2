import type { TemplateKindView } from '@pacta/contracts';
import { look } from '../builders/browser.js';
import { Stage } from '../builders/stage.js';

jest.setTimeout(180_000);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.errors).toEqual([]));

/** Forty-eight pixels a side, blue. */
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAAAQklEQVR4nO3OMQ0AIBAAsd+xhT8s44JjaFIBnbXPVyYfCAkJCdUDISEhoXogJCQkVA+EhISE6oGQkJBQPRASEnrsAv6nzmqYOPxHAAAAAElFTkSuQmCC',
  'base64',
);

it('the municipality puts its logo and colour into every template, and is told of a colour that nobody could read', async () => {
  const { page, product, visitor, walk } = stage;
  const { id } = await visitor.organisation();
  await page.goto(`${product.url}/o/${id}/templates`);
  await walk.link('Logo et couleur').click();
  await page
    .locator('#letterhead input[type="file"]')
    .setInputFiles({ name: 'armoiries.png', mimeType: 'image/png', buffer: LOGO });
  const wear = async (colour: string): Promise<void> => {
    await page.getByLabel('Couleur des titres').fill(colour);
    await page.getByLabel('Couleur des titres').press('Tab');
    await page.getByRole('button', { name: 'Mettre dans tous les modèles…' }).click();
    await walk.dialog().getByLabel('Raison').fill('Les armoiries de la Ville');
    await walk.dialog().getByRole('button', { name: 'Changer', exact: true }).click();
    await walk.dialog().waitFor({ state: 'detached' });
  };
  await wear('#FFD800');
  await page.getByText('Cette couleur est trop claire').waitFor();
  await wear('#7A1230');
  await page.getByText(/modèles ont une nouvelle version/).waitFor();
  await look(page, '86-letterhead');
  const { body: kinds } = await visitor.get<TemplateKindView[]>(`/organisations/${id}/templates`);
  expect(kinds.flatMap(({ languages }) => languages).filter(({ current }) => current.origin !== 'staff')).toEqual([]);
});
