import { charterInForce, partyOf, textOfKind } from '../../../../test/builders/kinds.js';
import { answer, HASH, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { obligations } from '../obligations.js';

const fulfil = (obligation: string, on: string): Act<'fulfil-duty'> => ({
  type: 'fulfil-duty',
  obligation,
  on: civilDay(on),
  note: '',
});
const duties = (life: Life, party?: string): string[] =>
  obligations(life.now, life.rules)
    .filter(({ duty, parties: [first] }) => duty !== undefined && (!party || first === party))
    .map(({ key }) => key);

/** Two French authorities under a charter of solidarity of five years, in force on 1 March 2026. */
function french(): Life {
  const on = '2026-03-01';
  const parties = [partyOf('fr-local-authority', 'p1'), partyOf('fr-local-authority', 'p2')];
  return Life.ofKind('solidarity-charter')
    .on(on)
    .submitted(on, textOfKind('solidarity-charter', parties))
    .completes(on)
    .on('2026-05-01');
}

describe('the duties of a regime', () => {
  it('a French authority declares its aid each year, and waits two months for the prefect, from its own transmission', () => {
    expect(duties(french(), 'p1')).toEqual([
      'duty/p1/prefect-review/2026-05-01',
      'duty/p1/aid-declaration/2026-06-30',
      'duty/p1/aid-declaration/2027-06-30',
      'duty/p1/aid-declaration/2028-06-30',
      'duty/p1/aid-declaration/2029-06-30',
      'duty/p1/aid-declaration/2030-06-30',
    ]);
    expect(duties(french(), 'p2')).toHaveLength(6);
  });

  it('a Belgian municipality and its partner have none', () =>
    expect(duties(Life.ofKind().inForce('2026-03-01'))).toEqual([]));

  it('an amendment is transmitted too, and waits its own two months', () => {
    const life = french();
    const parties = [partyOf('fr-local-authority', 'p1'), partyOf('fr-local-authority', 'p2')];
    life.does({
      type: 'propose-amendment',
      instrument: 'a1',
      party: 'p1',
      on: civilDay('2026-05-01'),
      title: 'Avenant',
      text: textOfKind('solidarity-charter', parties, { place: 'Lyon' }),
      textHash: HASH,
    });
    life.completes('2026-05-01', 'a1');
    expect(duties(life, 'p1').filter((key) => key.includes('prefect'))).toEqual([
      'duty/p1/prefect-review/2026-05-01',
      'duty/p1/prefect-review/2026-07-01',
    ]);
  });
});

describe('the duties of a kind', () => {
  it('a framework charter without an end is read again every five years, and the next reading is always ahead', () => {
    const life = charterInForce('cenon-charter').on('2031-02-10');
    expect(duties(life)).toEqual(['duty/all/charter-review/2031-03-01']);
    life.does(fulfil('duty/all/charter-review/2031-03-01', '2031-02-10'));
    expect(duties(life)).toEqual(['duty/all/charter-review/2036-03-01']);
  });

  it('one that is not done stays owed beside the next', () => {
    const life = charterInForce('cenon-charter').on('2032-02-10').does(fulfilLater());
    expect(duties(life)).toEqual(['duty/all/charter-review/2031-03-01', 'duty/all/charter-review/2036-03-01']);
  });

  it('the anniversary of a twinning of 1984 comes every ten years, the next one after it was taken in', () => {
    const life = new Life().on('2026-11-21').does({
      type: 'import-protocol',
      id: 'x',
      reference: 'J-1984',
      kind: 'twinning-oath',
      organisation: 'o',
      language: 'fr',
      timeZone: 'Europe/Brussels',
      text: textOfKind('twinning-oath', [partyOf('be-municipality', 'p1'), partyOf('partner-municipality', 'p2')]),
      textHash: HASH,
      inForceOn: civilDay('1984-02-29'),
      lastDay: null,
      settled: { plans: [], evaluations: [] },
      source: 'fichier.xlsx, ligne 12',
    });
    expect(duties(life)).toEqual(['duty/all/anniversary/2034-02-28']);
  });
});

/** Something that is heard of the protocol, so that its next duties come into sight. */
const fulfilLater = (): Act<'set-policy'> => ({
  type: 'set-policy',
  obligation: 'duty',
  change: { after: [14] },
  reason: 'Plus de temps',
});

describe('a duty', () => {
  it('is fulfilled once, in time or late', () => {
    const life = french().does(fulfil('duty/p1/aid-declaration/2026-06-30', '2026-04-20'));
    expect(life.now.duties['duty/p1/aid-declaration/2026-06-30']).toBe('2026-04-20');
    expect(answer(life.decide(fulfil('duty/p1/aid-declaration/2026-06-30', '2026-04-21')))).toBe('no-such-duty');
    expect(duties(life, 'p1')).toContain('duty/p1/aid-declaration/2027-06-30');
    expect(answer(life.on('2027-09-01').decide(fulfil('duty/p1/aid-declaration/2027-06-30', '2027-08-30')))).toBe(
      'accepted',
    );
  });

  it.each([
    ['duty/p1/aid-declaration/2026-06-30', '2026-02-28', 'before-the-protocol'],
    ['duty/p1/aid-declaration/2026-06-30', '2026-05-02', 'in-the-future'],
    ['duty/p9/aid-declaration/2026-06-30', '2026-05-01', 'no-such-duty'],
    ['action-plan/2026', '2026-05-01', 'no-such-duty'],
  ])('%s on %s is refused: %s', (obligation, on, reason) =>
    expect(answer(french().decide(fulfil(obligation, on)))).toBe(reason),
  );
});
