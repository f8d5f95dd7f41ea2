import { randomUUID } from 'node:crypto';
import type { LetterheadWorn, OrganisationView, Problem, TemplateKindView, TemplateView } from '@pacta/contracts';
import { templates } from '@pacta/templates';
import { unzipSync } from 'fflate';
import { TestService } from '../builders/api.js';

jest.setTimeout(90_000);

let service: TestService;
let huy: OrganisationView;
beforeAll(async () => {
  service = await TestService.open();
  huy = await service.organisation();
});
afterAll(() => service.close());

/** Forty-eight pixels a side, blue. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAAAQklEQVR4nO3OMQ0AIBAAsd+xhT8s44JjaFIBnbXPVyYfCAkJCdUDISEhoXogJCQkVA+EhISE6oGQkJBQPRASEnrsAv6nzmqYOPxHAAAAAElFTkSuQmCC';

const path = () => `/organisations/${huy.id}/templates`;
const asked = { changeId: randomUUID(), colour: '#7A1230', logo: LOGO, reason: 'Le logo de la Ville' };
const wear = <Body = LetterheadWorn>(change: object = {}) =>
  service.ask<Body>('POST', `${path()}/letterhead`, { body: { ...asked, ...change } });
const count = templates.flatMap(({ languages }) => languages).length;

it('puts the logo and the colour into every template, once', async () => {
  expect(await wear()).toMatchObject({ status: 200, body: { changed: count, templates: count } });
  expect((await wear()).body).toEqual({ changed: 0, templates: count });

  const { body: kinds } = await service.get<TemplateKindView[]>(path());
  const madeBy = kinds.flatMap(({ languages }) => languages.map(({ current }) => current.origin));
  expect(new Set(madeBy)).toEqual(new Set(['staff']));
  const { body: charter } = await service.get<TemplateView>(`${path()}/charter/fr`);
  expect(charter.versions.map(({ reason }) => reason)).toEqual([asked.reason, '']);
  const file = await fetch(`${service.url}/api${path()}/charter/fr/versions/1/file`);
  expect(Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())))).toContain('word/media/letterhead.png');
});

it('says why a letterhead is not taken, and changes nothing', async () => {
  const text = Buffer.from('a logo in words').toString('base64');
  expect(await wear<Problem>({ logo: text })).toMatchObject({ status: 422, body: { reason: 'not-a-logo' } });
  expect(await wear<Problem>({ colour: '#ffd800' })).toMatchObject({
    status: 422,
    body: { reason: 'colour-too-pale', detail: expect.stringContaining('plus foncée') as string },
  });
  expect(await wear<Problem>({ colour: 'red' })).toMatchObject({ status: 422, body: { reason: 'invalid-input' } });
  const { body: charter } = await service.get<TemplateView>(`${path()}/charter/fr`);
  expect(charter.versions).toHaveLength(2);
});
