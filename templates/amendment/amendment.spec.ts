import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, defaultRules, type Act, type PartyText } from '@pacta/protocol';
import { aText, huy, Life, mbour } from '../../test/builders/protocol.js';
import { amendment } from './manifest.js';

const printed = ({ now }: Life, instrument: string): string => {
  const kind = defaultRules.kinds[now.kind];
  const data = amendment.dataOf({
    protocol: now,
    text: now.instruments[instrument]?.text ?? aText(),
    events: [],
    draft: false,
    language: 'fr',
    verificationCode: '',
    instrument,
    ...(kind && { kind }),
  });
  return textOf(render(loadTemplate(amendment, 'fr'), data)).replaceAll('\u00A0', ' ');
};

const lives = (act: Act): Life => Life.ofKind().inForce('2026-12-01').on('2027-03-01').does(act);
const asked = { party: 'p1', on: civilDay('2027-02-01'), title: 'Un titre', textHash: 'b'.repeat(64) } as const;

describe('what changes a text in force', () => {
  it('an amendment says what was, and what will be, and nothing else', () => {
    const text = aText({
      domains: [
        { name: 'État civil', inProgramme: true },
        { name: 'Jeunesse', inProgramme: false },
      ],
      parties: [{ ...huy, referent: { name: 'Eva Roy', email: 'eva@example.org' } }, mbour],
    });
    const page = printed(lives({ type: 'propose-amendment', instrument: 'a1', ...asked, text }), 'a1');
    expect(page).toContain('Avenant n° 1');
    expect(page).toContain('Domaines d’action\tÉtat civil (retenu)\tÉtat civil (retenu)\nJeunesse');
    expect(page).toContain('Référent, la Commune de Huy\tLuc Simon\nluc.simon@example.org\tEva Roy\neva@example.org');
    expect(page).not.toContain('Durée');
    expect(page).not.toContain('Adhésion');
    expect(page).not.toContain('Fin d’un commun accord');
  });

  it('an adhesion names who joins, and who joins signs too', () => {
    const thies: PartyText = {
      ...mbour,
      id: 'p3',
      name: 'Thiès',
      signatory: { ...mbour.signatory, name: 'Rokhaya Faye' },
    };
    const fields = { commitments: ['x'], actions: ['x'], referents: [{ entity: 'x' }], resources: 'x' };
    const more = { environment: 'x', economy: 'x', social: 'x' };
    const text = aText({ fields: { ...fields, ...more } });
    const life = Life.ofKind('solidarity-charter').on('2026-12-01').submitted('2026-12-01', text);
    life
      .signed('p1', '2026-12-01')
      .signed('p2', '2026-12-01')
      .ratified('p1', '2026-12-01')
      .ratified('p2', '2026-12-01');
    life.on('2027-03-01').does({
      type: 'propose-adhesion',
      instrument: 'j1',
      ...asked,
      text: { ...text, parties: [...text.parties, thies] },
    });
    const page = printed(life, 'j1');
    expect(page).toContain('Acte d’adhésion n° 1');
    expect(page).toContain('Vu la charte de solidarité PC-2026-0001');
    expect(page).toContain('Deviennent parties au texte');
    expect(page).toContain('la Commune de Thiès.');
    expect(page).toContain('Rokhaya Faye');
    expect(page).not.toContain('Modifications');
  });

  it('an end by consent says the last day and why', () => {
    const life = lives({
      type: 'propose-termination',
      instrument: 'e1',
      ...asked,
      endsOn: civilDay('2027-12-31'),
      reason: 'Tout est fait.',
    });
    const page = printed(life, 'e1');
    expect(page).toContain('Accord mettant fin au texte');
    expect(page).toContain('Son dernier jour est le 31 décembre 2027.');
    expect(page).toContain('Motif : Tout est fait.');
    expect(page).not.toContain('Modifications');
  });
});
