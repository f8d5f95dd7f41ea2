import type { ProtocolView, StaffAct } from '@pacta/contracts';
import type { Locator } from 'playwright-core';
import { PLACE_OF } from '../../apps/web/src/acts/registry.js';
import { fr } from '../../apps/web/src/i18n/fr/index.js';
import { WalkedLife, type Issued, type Scan } from '../ends/walked-life.js';
import { filledIn } from './act-forms.js';
import { leadingTo } from './links.js';
import { leavesOf, OpenForm } from './open-form.js';
import type { Visitor } from './visitor.js';
import type { Walker } from './walker.js';

/** The acts of which the page of their subject asks more: for whom. */
const FURTHER: Readonly<Partial<Record<StaffAct['type'], string>>> = {
  'approve-action-plan': 'approve',
  'submit-evaluation': 'evaluation',
};

/** The browser asks before it takes more than these from one page. */
const FILES_OF_A_PAGE = 10;

/** What an act says; what is left empty is not said. */
const toldIn = (act: unknown): unknown => Object.fromEntries(leavesOf(act).filter(([, told]) => told !== ''));

/**
 * A life that is walked through the screens. Each act is come to by a link that the page shows for it, its form filled in, sent and
 * confirmed; what was sent must be that very act. What blocks, the scans and the documents are those of the page.
 */
export class ScreenLife extends WalkedLife {
  /** The scan that waits for the form of an act. */
  private scan: Scan | undefined;

  constructor(
    visitor: Visitor,
    path: string,
    lead: string,
    private readonly walk: Walker,
    /** Looks at the form of an act once it is filled in. */
    private readonly look: (type: StaffAct['type']) => Promise<void>,
  ) {
    super(visitor, path, lead);
  }

  override async act(act: StaffAct): Promise<ProtocolView> {
    await this.reach(act);
    const form = new OpenForm(this.walk, await this.view());
    await filledIn(form, act);
    const chooser = this.walk.page.locator('form input[type=file]');
    if ((await chooser.count()) > 0) await this.drop(chooser);
    await this.look(act.type);
    const [answer] = await Promise.all([this.answer(), form.confirmed()]);
    if (!answer.ok()) throw new Error(`«${act.type}» was answered ${answer.status()}: ${await answer.text()}`);
    const { act: sent } = answer.request().postDataJSON() as { readonly act: unknown };
    expect(toldIn(sent)).toEqual(toldIn(act));
    await this.walk.dialog().waitFor({ state: 'detached' });
    return this.view();
  }

  override async blocks(answered?: ProtocolView): Promise<string> {
    // After an act the page itself must know; what the clock did is read anew.
    if (answered) await this.home();
    else await this.walk.open(this);
    return this.walk.page.getByRole('region', { name: fr.protocol.blocks }).locator('p').first().innerText();
  }

  override async shownBy(scan: Scan, doing: () => Promise<ProtocolView>): Promise<ProtocolView> {
    const { position } = await this.view();
    this.scan = scan;
    const answered = await doing();
    if (!this.scan) return answered;
    await this.home();
    const entry = this.entry(position + 1);
    await entry.getByText(fr.journal.attach, { exact: true }).click();
    await this.drop(this.walk.page.locator('form input[type=file]'));
    await this.walk.button(new RegExp(`^${fr.attachments.attach}$`)).click();
    await entry.waitFor();
    return this.view();
  }

  override async scanOf(position: number): Promise<Uint8Array> {
    await this.home();
    return this.walk.downloaded(this.entry(position).locator('a[download]'));
  }

  override async issued(): Promise<readonly Issued[]> {
    const issued: Issued[] = [];
    for (const document of await this.documents()) {
      if (issued.length % FILES_OF_A_PAGE === 0) await this.walk.open(this, 'documents');
      const link = this.walk.page.locator(`a[href$="/documents/${document.id}"]`);
      issued.push({ ...document, bytes: await this.walk.downloaded(link) });
    }
    return issued;
  }

  private entry = (position: number): Locator => this.walk.page.locator(`#entry-${position}`);

  /** The page of the protocol, as it is left where one is there already. */
  private async home(): Promise<void> {
    const { pathname, search } = new URL(this.walk.page.url());
    if (!this.path.endsWith(pathname.replace('/o/', '')) || search !== '') await this.walk.open(this);
  }

  /** Goes to the form of an act by the page that offers it: the protocol's own, one of its tabs, that of a plan or an evaluation. */
  private async reach(act: StaffAct): Promise<void> {
    await this.home();
    const place = PLACE_OF[act.type];
    let link = await leadingTo(this.walk, act, place);
    for (const tab of link ? [] : await this.walk.page.getByRole('tab').all()) {
      await this.walk.show(tab);
      link = await leadingTo(this.walk, act, place);
      if (link) break;
    }
    if (!link) throw new Error(`no page offers «${act.type}»`);
    await this.follow(link);
    const further = FURTHER[act.type];
    if (!further) return;
    await this.walk.page.waitForURL(/\/(plans|evaluations)\//);
    const next = await leadingTo(this.walk, act, further);
    if (next) await this.follow(next);
  }

  /** The address changes before the page does: while the title of the page that is left stands, so do its links. */
  private async follow(link: Locator): Promise<void> {
    const { page } = this.walk;
    const left = new URL(page.url());
    const to = new URL((await link.getAttribute('href')) ?? '', left);
    const title = await page.getByRole('heading', { level: 1 }).elementHandle();
    await this.walk.unfold(link);
    await link.click();
    await page.waitForURL(({ pathname, search }) => pathname === to.pathname && search === to.search);
    if (to.pathname !== left.pathname) await title?.waitForElementState('hidden');
  }

  private async drop(chooser: Locator): Promise<void> {
    if (!this.scan) return;
    await chooser.setInputFiles({ name: this.scan.name, mimeType: 'application/pdf', buffer: this.scan.bytes });
    this.scan = undefined;
  }

  private answer() {
    return this.walk.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/commands'),
    );
  }
}
