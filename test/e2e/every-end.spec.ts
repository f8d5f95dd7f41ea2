import { TestService } from '../builders/api.js';
import { ends } from '../ends/all.js';
import { begun, documented, lived } from '../ends/lived.js';
import { WalkedLife } from '../ends/walked-life.js';

/**
 * One life for each regime and each end, by the interface alone: acts recorded today with the days on which they were done. The tables
 * stand in `test/ends`. What only time brings (a term that ends after it was taken in, reminders, a notice that runs) is lived in
 * skipped time by `lives.spec.ts`.
 */
jest.setTimeout(120_000);

let service: TestService;
beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());

describe.each(Object.entries(ends))('%s', (_, lives) => {
  it.each(Object.entries(lives))('%s', async (_, written) => {
    const organisation = await service.organisation();
    const whole = written(organisation.id);
    const life = await begun(service, organisation, whole, (path, lead) => new WalkedLife(service, path, lead));
    await lived(life, whole);
    await documented(life, whole);
  });
});
