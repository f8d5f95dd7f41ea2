// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** A headless Chromium from its npm package, unpacked in a folder of its own: an older one left elsewhere is not taken. */
export async function openBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-chromium-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const executablePath = await chromiumPackage.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumPackage.args, '--no-sandbox', '--disable-gpu'],
  });
  const end = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, end };
}
