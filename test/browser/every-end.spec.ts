import { look } from '../builders/browser.js';
import { Stage } from '../builders/stage.js';
import type { Visitor } from '../builders/visitor.js';
import type { Walker } from '../builders/walker.js';
import { ScreenLife } from '../builders/screen-life.js';
import { ends } from '../ends/all.js';
import { begun, documented, lived } from '../ends/lived.js';
import type { WholeLife } from '../ends/table.js';

/**
 * The lives of `test/ends` in the screens: each act by its own form, and what blocks as the page says it. The text with which a life
 * begins is typed by `road.spec.ts` and `charter.spec.ts`; here it comes by the interface.
 */
jest.setTimeout(180_000);

const walked = new Map<string, { readonly life: ScreenLife; readonly whole: WholeLife }>();

let stage: Stage;
let visitor: Visitor;
let walk: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ visitor, walk } = stage);
});

afterAll(() => stage.close());

/** Each form once, by whichever life comes to it first. */
const seen = new Set<string>();
async function lookAt(type: string): Promise<void> {
  if (seen.has(type)) return;
  seen.add(type);
  await look(walk.page, `end-${type}`);
}

afterEach(() => expect(stage.errors).toEqual([]));

describe.each(Object.entries(ends))('%s', (_, lives) => {
  it.each(Object.entries(lives))('%s', async (name, written) => {
    const organisation = await visitor.organisation();
    const whole = written(organisation.id);
    const life = await begun(
      visitor,
      organisation,
      whole,
      (path, lead) => new ScreenLife(visitor, path, lead, walk, lookAt),
    );
    walked.set(name, { life, whole });
    await lived(life, whole);
  });
});

/** Once all are lived: the slow ones among them, as PDF, were made meanwhile. */
describe('each document that was called for comes down from its page, of', () => {
  it.each(Object.values(ends).flatMap((lives) => Object.keys(lives)))('%s', async (name) => {
    const { life, whole } = walked.get(name) ?? {};
    if (!life || !whole) throw new Error('it was not walked');
    await documented(life, whole);
  });
});
