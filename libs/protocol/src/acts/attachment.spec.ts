import { answer, Life } from '../../../../test/builders/protocol.js';
import type { Act } from '../command.js';

const scan = (to: number, sha256 = 'e'.repeat(64)): Act<'attach-file'> => ({
  type: 'attach-file',
  to,
  sha256,
  name: 'page signée.pdf',
  mediaType: 'application/pdf',
  size: 48_213,
});
const signed = (): Life => Life.ofKind().on('2026-06-01').submitted('2026-02-02').signed('p1', '2026-02-10');

describe('the scan of an act', () => {
  it('is attached to the fact that it shows, by its place in the journal', () => {
    const life = signed().does(scan(3));
    expect(life.events[2]?.type).toBe('signed');
    expect(life.now.attachments).toEqual([
      { to: 3, sha256: 'e'.repeat(64), name: 'page signée.pdf', mediaType: 'application/pdf', size: 48_213 },
    ]);
  });

  it.each([0, -1, 4, 1.5, NaN])('not to fact %d, which does not exist', (to) =>
    expect(answer(signed().decide(scan(to)))).toBe('no-such-fact'),
  );

  it('once to the same fact; to another, or another file, again', () => {
    const life = signed().does(scan(3));
    expect(answer(life.decide(scan(3)))).toBe('already-attached');
    expect(answer(life.decide(scan(2)))).toBe('accepted');
    expect(answer(life.decide(scan(3, 'f'.repeat(64))))).toBe('accepted');
  });

  it('however late it arrives, whatever became of the protocol', () => {
    const life = signed().does({ type: 'abandon', reason: 'Sans suite' });
    expect(answer(life.decide(scan(3)))).toBe('accepted');
  });
});
