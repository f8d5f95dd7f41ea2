import { civilDay } from './calendar/civil-day.js';
import type { DeadlinePolicy, Regime, Rules } from './rules/rules.js';
import { withSettings, type Setting } from './settings.js';

const policy = (month: number, day: number): DeadlinePolicy => ({
  due: { on: { month, day } },
  before: [],
  after: [],
  thenEveryDays: 90,
  adjust: 'none',
});
const regime = (id: string, organ: 'college' | 'president'): Regime => ({
  id,
  steps: [{ id: 'signature', act: 'signature', organ, source: 'a law' }],
});
const july21 = civilDay('2027-07-21');

const defaults = {
  regimes: { town: regime('town', 'college') },
  kinds: {},
  grids: {},
  policies: { 'action-plan': policy(1, 31), 'yearly-evaluation': policy(11, 30) },
  holidays: { BE: new Set([july21]), 'BE-WAL': new Set([july21]), FR: new Set<typeof july21>() },
  noticeMonths: 6,
  reminderHour: 8,
} as unknown as Rules; // the obligations that no test here asks for are left out

const with_ = (...settings: Setting[]): Rules => withSettings(defaults, settings);

describe('what staff have changed, over the defaults', () => {
  it('without any change the defaults are the rules', () => expect(with_()).toBe(defaults));

  it('replaces a regime of the same id, and adds one of another', () => {
    const own = regime('town', 'president');
    const society = regime('society', 'president');
    const { regimes } = with_(
      { section: 'regimes', id: 'town', body: own },
      { section: 'regimes', id: 'society', body: society },
    );
    expect(regimes).toEqual({ town: own, society });
  });

  it('changes one policy and leaves the others as they are', () => {
    const { policies } = with_({ section: 'policies', id: 'action-plan', body: policy(2, 15) });
    expect(policies['action-plan'].due).toEqual({ on: { month: 2, day: 15 } });
    expect(policies['yearly-evaluation']).toEqual(policy(11, 30));
  });

  it('an empty body is the default again, and takes away what was added', () => {
    const { policies, regimes } = with_(
      { section: 'policies', id: 'action-plan', body: policy(2, 15) },
      { section: 'regimes', id: 'society', body: regime('society', 'president') },
      { section: 'policies', id: 'action-plan', body: null },
      { section: 'regimes', id: 'society', body: null },
    );
    expect(policies['action-plan']).toEqual(policy(1, 31));
    expect(Object.keys(regimes)).toEqual(['town']);
  });

  it('of two changes of one thing the last one counts', () => {
    const { policies } = with_(
      { section: 'policies', id: 'action-plan', body: policy(2, 15) },
      { section: 'policies', id: 'action-plan', body: policy(3, 1) },
    );
    expect(policies['action-plan'].due.on).toEqual({ month: 3, day: 1 });
  });

  it('the general rules change together', () => {
    const rules = with_({ section: 'general', id: 'general', body: { noticeMonths: 3, reminderHour: 9 } });
    expect([rules.noticeMonths, rules.reminderHour]).toEqual([3, 9]);
  });

  it('a policy counts from the day on which it was changed, in a kind and a regime too', () => {
    const on = civilDay('2027-03-01');
    const changed = { ...regime('town', 'college'), policies: { signature: { after: [3] } } };
    const { policies, regimes } = with_(
      { section: 'policies', id: 'action-plan', body: policy(2, 15), on },
      { section: 'regimes', id: 'town', body: changed, on },
    );
    expect(policies['action-plan'].since).toBe(on);
    expect(policies['yearly-evaluation'].since).toBeUndefined();
    expect(regimes['town']?.policies).toEqual({ signature: { after: [3], since: on } });
  });

  it('leaves the defaults themselves untouched', () => {
    with_({ section: 'policies', id: 'action-plan', body: policy(2, 15) });
    expect(defaults.policies['action-plan']).toEqual(policy(1, 31));
  });
});

describe('own holidays', () => {
  const bridge = civilDay('2027-05-07');

  it('close and open days of a country, in its regions too, and nowhere else', () => {
    const { holidays } = with_({ section: 'holidays', id: 'BE', body: { closed: [bridge], open: [july21] } });
    for (const place of ['BE', 'BE-WAL'])
      expect([holidays[place]?.has(bridge), holidays[place]?.has(july21)]).toEqual([true, false]);
    expect(holidays['FR']?.has(bridge)).toBe(false);
  });

  it('of a region count there before those of its country', () => {
    const { holidays } = with_(
      { section: 'holidays', id: 'BE-WAL', body: { closed: [july21], open: [bridge] } },
      { section: 'holidays', id: 'BE', body: { closed: [bridge], open: [july21] } },
    );
    expect([holidays['BE']?.has(bridge), holidays['BE']?.has(july21)]).toEqual([true, false]);
    expect([holidays['BE-WAL']?.has(bridge), holidays['BE-WAL']?.has(july21)]).toEqual([false, true]);
  });
});
