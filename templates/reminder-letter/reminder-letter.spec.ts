import { loadTemplate, render, textOf, type Language } from '@pacta/documents';
import { civilDay, defaultRules, type ObligationKind, type ProtocolEvent } from '@pacta/protocol';
import { aText, Life } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { reminderLetter } from './manifest.js';
import { AWAITED } from './words.js';

const life = Life.ofKind().on('2026-02-02').submitted();
const reminded: ProtocolEvent<'reminded'> = {
  type: 'reminded',
  obligation: 'signature/p2/authorities-signature',
  kind: 'signature',
  parties: ['p2'],
  scheduledFor: civilDay('2026-04-10'),
  due: civilDay('2026-04-03'),
  recordedOn: civilDay('2026-04-10'),
  toSupervisor: true,
};

function letter(more: Partial<DocumentFacts> = {}): string {
  const language: Language = more.language ?? 'fr';
  const data = reminderLetter.dataOf({
    protocol: life.now,
    text: aText(),
    events: [],
    calledBy: reminded,
    draft: false,
    language,
    verificationCode: 'AAAA-BBBB',
    party: 'p2',
    ...more,
  });
  return textOf(render(loadTemplate(reminderLetter, language), data)).replaceAll('\u00A0', ' ');
}

describe('a reminder on paper', () => {
  it('says what is awaited, by whom, since when, and what happens without it', () => {
    const page = letter();
    expect(page).toContain('Ce qui est attendu\tSignature par les autorités municipales');
    expect(page).toContain('De qui\tLa Commune de Mbour');
    expect(page).toContain('Pour quand\tLe 3 avril 2026, soit il y a 7 jours');
    expect(page).toContain('Ce qui arrive sinon\tSans cette signature');
    expect(page).toContain('Pour la Commune de Huy,');
    expect(letter({ language: 'en' })).toContain('3 April 2026, 7 days ago');
  });

  it('counts one day as one, and none before the day has passed', () => {
    const on = (day: string) => letter({ calledBy: { ...reminded, recordedOn: civilDay(day) } });
    expect(on('2026-04-04')).toContain('soit il y a 1 jour\n');
    expect(on('2026-04-03')).not.toContain('soit il y a');
    expect(on('2026-04-03')).not.toContain('meilleurs délais');
  });

  it('names the year of a plan', () => {
    const page = letter({ calledBy: { ...reminded, kind: 'action-plan', year: 2027 } });
    expect(page).toContain('Accord sur le plan d’action 2027');
  });

  it('names a duty of the kind', () => {
    const kind = Object.values(defaultRules.kinds).find(({ duties = [] }) => duties.length > 0);
    const [duty] = kind?.duties ?? [];
    const page = letter({ kind, calledBy: { ...reminded, kind: 'duty', duty: duty?.id ?? '' } });
    expect(page).toContain(`Ce qui est attendu\t${duty?.label['fr'] ?? 'no kind has a duty'}`);
  });

  it('has words for everything that can be owed, in both languages', () => {
    const owed = Object.keys(defaultRules.policies) as ObligationKind[]; // the keys of that record
    for (const kind of owed) {
      for (const words of [AWAITED.fr[kind], AWAITED.en[kind]]) {
        expect(words.act({ step: undefined, duty: undefined, year: ' 2027' })).toMatch(/^\p{Lowercase}/u);
        expect(words.without).toMatch(/\.$/u);
      }
    }
  });

  it('is a blank form while nothing was asked of anybody', () => {
    const page = letter({ party: undefined, calledBy: undefined, draft: true });
    expect(page).toContain('Ce qui est attendu\t……………………');
    expect(page).toContain('Huy, le ……………………');
  });
});
