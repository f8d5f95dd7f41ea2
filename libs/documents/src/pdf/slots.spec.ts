import { Slots } from './slots.js';

const gate = () => {
  let open: () => void = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
};

describe('the places in which documents are converted', () => {
  it('are never shared by two conversions, and serve those who wait in their order', async () => {
    const slots = new Slots(2, 10);
    const busy = new Set<number>();
    const order: number[] = [];
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map((task) =>
        slots.run(async (slot) => {
          expect(busy.has(slot)).toBe(false);
          busy.add(slot);
          order.push(task);
          await new Promise((resolve) => setImmediate(resolve));
          busy.delete(slot);
        }),
      ),
    );
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('refuse the one too many, and go on after a failure', async () => {
    const slots = new Slots(1, 1);
    const { open, passed } = gate();
    const first = slots.run(() => passed);
    const second = slots.run(() => Promise.reject(new Error('broken')));
    await expect(slots.run(async () => 'third')).rejects.toMatchObject({ id: 'conversion-queue-full' });
    open();
    await first;
    await expect(second).rejects.toThrow('broken');
    await expect(slots.run(async () => 'fourth')).resolves.toBe('fourth');
  });
});
