import type { StaffAct } from '@pacta/contracts';
import type { Locator } from 'playwright-core';
import type { Walker } from './walker.js';

const ADDRESSES: Readonly<Record<string, (act: Readonly<Record<string, unknown>>) => string>> = {
  draft: () => '/draft',
  plan: ({ year }) => `/plans/${String(year)}`,
  evaluation: ({ period }) => `/evaluations/${String(period)}`,
};

/** How much of what an act is about a link says already; less than none for one that leads elsewhere, or says something else. */
function fitness(href: string, act: StaffAct, place: string): number {
  const said: Readonly<Record<string, unknown>> = { ...act };
  const { pathname, searchParams } = new URL(href, 'http://here');
  if (!pathname.endsWith(ADDRESSES[place]?.(said) ?? `/acts/${place}`)) return -1;
  const told = [...searchParams];
  const isOther = told.some(([key, value]) => key in said && String(said[key]) !== value);
  // What is being proposed has no name yet.
  const instrument = act.type.startsWith('propose-') ? null : (said['instrument'] ?? null);
  return isOther || searchParams.get('instrument') !== instrument ? -1 : told.length;
}

/** Of the links that the page shows to the place of an act, the one that says most of what the act is about. */
export async function leadingTo(walk: Walker, act: StaffAct, place: string): Promise<Locator | undefined> {
  await walk.settled();
  const hrefs = await walk.page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const fits = hrefs.map((href) => fitness(href, act, place));
  const best = Math.max(-1, ...fits);
  // By its address: the page may gain others before it is followed.
  return best < 0 ? undefined : walk.page.locator(`main a[href="${hrefs[fits.indexOf(best)]}"]`).first();
}
