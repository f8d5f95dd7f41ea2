import { Slots } from './slots.js';

const soon = () => new Promise((resolve) => setImmediate(resolve));

const gate = () => {
  let open: () => void = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
};

type Task = () => Promise<string>;
/** Each task does itself; in company, each as well as it can. */
const doing = (
  settings: { places: number; queue: number; together?: number },
  alone: (task: Task, slot: number) => Promise<string>,
) =>
  new Slots<Task, string>(
    { together: 1, ...settings },
    { alone, together: async (tasks) => Promise.all(tasks.map((task) => task())) },
  );

describe('the places in which documents are converted', () => {
  it('are never shared by two conversions, and serve those who wait in their order', async () => {
    const busy = new Set<number>();
    const order: string[] = [];
    const slots = doing({ places: 2, queue: 10 }, async (task, slot) => {
      expect(busy.has(slot)).toBe(false);
      busy.add(slot);
      order.push(await task());
      await soon();
      busy.delete(slot);
      return '';
    });
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(names.map((name) => slots.run(async () => name)));
    expect(order).toEqual(names);
  });

  it('refuse the one too many, and go on after a failure', async () => {
    const slots = doing({ places: 1, queue: 1 }, (task) => task());
    const { open, passed } = gate();
    const first = slots.run(() => passed.then(() => 'first'));
    const second = slots.run(() => Promise.reject(new Error('broken')));
    await expect(slots.run(async () => 'third')).rejects.toMatchObject({ id: 'conversion-queue-full' });
    open();
    await expect(first).resolves.toBe('first');
    await expect(second).rejects.toThrow('broken');
    await expect(slots.run(async () => 'fourth')).resolves.toBe('fourth');
  });

  it('take together no more than they may, and what must go alone has its turn before those behind it', async () => {
    const done: string[] = [];
    const slots = new Slots<string, string>(
      { places: 1, queue: 10, together: 3 },
      {
        alone: async (name) => (done.push(name), name),
        together: async (names) => (done.push(names.join('')), names.map((name) => (name === 'b' ? undefined : name))),
      },
    );
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => slots.run(name)))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect(done).toEqual(['abc', 'b', 'de']);
  });
});
