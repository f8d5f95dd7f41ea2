import { civilDay, type ProtocolText } from '@pacta/protocol';
import { amendment } from '../../../../test/builders/acts.js';
import { aText, Life, noon } from '../../../../test/builders/protocol.js';
import { textVersions } from './text-versions.js';

const recorded = ({ events }: Life) =>
  events.map((body, n) => ({ position: n + 1, type: body.type, at: noon(body.recordedOn), body }));

const seen = (life: Life, draft: ProtocolText | null = null) =>
  textVersions(recorded(life), life.now, draft).map(({ origin, version, text }) => [origin, version, text.links]);

const links = (said: string): ProtocolText => aText({ links: said });

describe('the texts of a protocol', () => {
  it('are those that were submitted, whatever became of them', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02', links('anciens'));
    life.does({ type: 'withdraw-text', reason: 'À revoir' });
    life.submitted('2026-02-02', links('nouveaux'));
    expect(seen(life)).toEqual([
      ['submitted', 1, 'anciens'],
      ['submitted', 2, 'nouveaux'],
    ]);
  });

  it('are told once where they were submitted again as they were, and the draft only where it says something else', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02', links('anciens'));
    life.does({ type: 'withdraw-text', reason: 'Une erreur de destinataire' });
    expect(seen(life, links('anciens'))).toEqual([['submitted', 1, 'anciens']]);
    expect(seen(life, links('nouveaux')).at(-1)).toEqual(['draft', 2, 'nouveaux']);
    expect(seen(life.submitted('2026-02-02', links('anciens')))).toHaveLength(1);
  });

  it('are also what a slip of the pen was put right to, and what an amendment made of them', () => {
    const life = Life.ofKind().inForce('2026-12-01');
    const before = life.now.text?.links ?? '';
    life.does({
      type: 'correct-text',
      on: civilDay('2026-12-01'),
      changes: [{ path: 'place', to: 'Ben-Ahin' }],
      reason: 'Une faute de frappe',
    });
    life.on('2027-02-01').does(amendment('2027-02-01', links('élargis')));
    expect(seen(life).at(-1)).toEqual(['proposed', 2, 'élargis']);
    life.completes('2027-02-01', 'a1');
    expect(seen(life)).toEqual([
      ['submitted', 1, before],
      ['corrected', 1, before],
      ['proposal', 2, 'élargis'],
    ]);
  });

  it('bear the protocol as it was then', () => {
    const life = Life.ofKind().inForce('2026-12-01');
    const [first] = textVersions(recorded(life), life.now, null);
    expect(first?.protocol.phase).toBe('signing');
    expect(first?.written.at(-1)?.type).toBe('text-submitted');
  });
});
