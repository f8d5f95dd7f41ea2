import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { screenshots } from './browser.js';

/** Steps of one road: each stands on those before it, so that the first that fails is the one to read. */
export function roadOn(page: () => Page): (title: string, walk: () => Promise<void>) => void {
  let stopped: string | undefined;
  return (title, walk) => {
    it(title, async () => {
      if (stopped) throw new Error(`the road ended before, at «${stopped}»`);
      stopped = title;
      await walk().catch(async (error: unknown) => {
        // A page that hangs has no picture either; the reason it stopped is what matters.
        await page()
          .screenshot({ path: join(screenshots, 'road-failed.png') })
          .catch(() => undefined);
        throw error;
      });
      stopped = undefined;
    });
  };
}
