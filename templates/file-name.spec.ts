import { meeting, members } from '../test/builders/acts.js';
import { aText, huy, Life, mbour } from '../test/builders/protocol.js';
import { civilDay } from '@pacta/protocol';
import { fileNameOf } from './index.js';

const named = (life: Life, document: Parameters<typeof fileNameOf>[0]) =>
  fileNameOf(document, { protocol: life.now, text: life.now.text }, 'v1');

describe('the name of an issued file', () => {
  const life = Life.ofKind().inForce('2026-03-01').on('2026-06-01');
  life.does({ type: 'compose-committee', on: civilDay('2026-06-01'), members }, meeting('2026-06-01', '2026-06-20'));

  it('says what it is about by names, not by ids', () => {
    const { reference } = life.now;
    expect(named(life, { kind: 'council-deliberation', party: 'p1', instrument: 'a1' })).toBe(
      `${reference}-council-deliberation-Huy-a1-v1`,
    );
    expect(named(life, { kind: 'partner-notification', party: 'p1', addressee: 'p2' })).toBe(
      `${reference}-partner-notification-Huy-Mbour-v1`,
    );
    expect(named(life, { kind: 'committee-minutes', meeting: 'm1' })).toBe(
      `${reference}-committee-minutes-2026-06-20-v1`,
    );
    expect(named(life, { kind: 'reminder-letter', party: 'p2', obligation: 'signature/p2/x' })).toBe(
      `${reference}-reminder-letter-Mbour-signature-v1`,
    );
  });

  it('holds letters that every system takes, and leaves out what nobody knows', () => {
    const parties = [{ ...huy, name: 'L’Île-d’Orléans / Été' }, mbour];
    const other = Life.ofKind().on('2026-02-02').submitted('2026-02-02', aText({ parties }));
    expect(named(other, { kind: 'college-decision', party: 'p1', project: 'gone' })).toMatch(
      /-college-decision-L-Ile-d-Orleans-Ete-v1$/,
    );
  });
});
