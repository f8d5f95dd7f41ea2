import type { Browser, Page } from 'playwright-core';
import { errorsOf, openBrowser, views } from './browser.js';
import { Product } from './product.js';
import { Visitor } from './visitor.js';
import { Walker } from './walker.js';

/** The built product and one page of a browser before it, for the tests of one file. */
export class Stage {
  /** Errors of the page's own scripts: none, after each test. */
  readonly errors: readonly string[];
  readonly visitor: Visitor;
  readonly walk: Walker;

  private constructor(
    readonly product: Product,
    readonly browser: Browser,
    readonly page: Page,
  ) {
    this.errors = errorsOf(page);
    this.visitor = new Visitor(product.url);
    this.walk = new Walker(page, product.url);
  }

  static async open(): Promise<Stage> {
    const [product, browser] = await Promise.all([Product.start(), openBrowser()]);
    const page = await (await browser.newContext({ ...views.desktop, acceptDownloads: true })).newPage();
    page.setDefaultTimeout(20_000);
    return new Stage(product, browser, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
  }
}
