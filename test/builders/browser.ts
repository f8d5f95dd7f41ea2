import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
];

/** Outside the checkout, for people to look at. */
export const screenshots = join(tmpdir(), 'pacta-screens');

function onPath(): string | undefined {
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The Chromium inside the npm package. It reuses whatever it finds in the temporary folder, so it gets one of its own. */
async function unpacked(): Promise<string> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'pacta-chromium-'));
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Chromium from PATH where there is one, else the packaged one. */
export async function openBrowser(): Promise<Browser> {
  mkdirSync(screenshots, { recursive: true });
  return chromium.launch({ executablePath: onPath() ?? (await unpacked()), args: QUIET, headless: true });
}

export const views = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  night: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const satisfies Record<string, BrowserContextOptions>;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every violation of WCAG A or AA on the page as it is now, in words; and anything that scrolls it sideways. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // A fade that is under way has the contrast of neither end; a bar that runs for as long as the work does has no end to wait for.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => 0)),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    ...(sideways > 0 ? [`the page is ${sideways} pixels wider than the screen`] : []),
  ];
}

/** Nobody looks at pictures there. */
const unattended = process.env['CI'] === 'true';

/** Looks at a page or a state of it: a picture for people, and nothing that axe finds against it. */
export async function look(page: Page, name: string): Promise<void> {
  await page.getByTestId('skeleton').first().waitFor({ state: 'detached' });
  if (!unattended) await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
  expect(await faultsOf(page)).toEqual([]);
}

/** Errors of the page's own scripts, gathered while a test runs. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
