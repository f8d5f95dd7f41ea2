import { backoff } from './backoff.mjs';

describe('starting again what dies', () => {
  it('waits a quarter of a second, then twice as long each time, never more than half a minute', () => {
    const waits = backoff();
    expect(Array.from({ length: 9 }, () => waits.after(100))).toEqual([
      250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
  });

  it('begins anew after a minute of health', () => {
    const waits = backoff();
    waits.after(100);
    waits.after(59_999);
    expect(waits.after(60_000)).toBe(250);
    expect(waits.after(100)).toBe(500);
  });
});
