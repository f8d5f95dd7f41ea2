import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, defaultRules, type Act, type PartyText } from '@pacta/protocol';
import { aText, huy, Life, mbour, ratification, signature } from '../../test/builders/protocol.js';
import { councilDeliberation } from './manifest.js';

const printed = ({ now }: Life, party: string, instrument?: string): string => {
  const text = (instrument !== undefined && now.instruments[instrument]?.text) || now.text;
  const data = councilDeliberation.dataOf({
    protocol: now,
    text: text || aText(),
    events: [],
    draft: true,
    language: 'fr',
    verificationCode: '',
    party,
    ...(instrument !== undefined && { instrument }),
    ...(defaultRules.kinds[now.kind] && { kind: defaultRules.kinds[now.kind] }),
  });
  return textOf(render(loadTemplate(councilDeliberation, 'fr'), data)).replaceAll('\u00A0', ' ');
};

const lille: PartyText = { ...mbour, id: 'p2', name: 'Lille', country: 'FR', regime: 'fr-local-authority' };
const proposal: Act<'propose-amendment'> = {
  type: 'propose-amendment',
  instrument: 'a1',
  party: 'p1',
  on: civilDay('2027-02-01'),
  title: 'La jeunesse parmi les domaines',
  text: aText({ domains: [{ name: 'Jeunesse', inProgramme: true }] }),
  textHash: 'b'.repeat(64),
};

describe('what a council decides', () => {
  it('a Belgian council ratifies a signature given under condition', () => {
    const text = printed(Life.ofKind().on('2026-02-02').submitted(), 'p1');
    expect(text).toContain('Le Conseil communal ratifie le protocole de collaboration PC-2026-0001');
    expect(text).toContain('Vu la signature donnée le');
    expect(text).toContain('La condition suspensive est accomplie pour la Commune de Huy.');
  });

  it('a French council approves before anybody signs, and no signature is spoken of', () => {
    const life = Life.ofKind()
      .on('2026-02-02')
      .submitted('2026-02-02', aText({ parties: [huy, lille] }));
    const text = printed(life, 'p2');
    expect(text).toContain('Le Conseil municipal approuve le protocole de collaboration PC-2026-0001');
    expect(text).toContain('La signature en est autorisée au nom de la Commune de Lille.');
    expect(text).not.toContain('Vu la signature');
    expect(text).not.toContain('condition suspensive');
  });

  it('an amendment is named with its rank, and its own title stands in its own document', () => {
    const life = Life.ofKind().inForce('2026-12-01').on('2027-03-01').does(proposal);
    const text = printed(life, 'p1', 'a1');
    expect(text).toContain('Le Conseil communal ratifie l’avenant n° 1 au texte PC-2026-0001');
    expect(text).not.toContain('ratifie le protocole');
  });

  it('the minutes of the protocol are not read for its amendment', () => {
    const life = Life.ofKind().inForce('2026-12-01').on('2027-03-01').does(proposal);
    life.does(
      { ...signature('p1', '2027-02-10', 1), instrument: 'a1', textHash: proposal.textHash },
      { ...signature('p2', '2027-02-12', 1), instrument: 'a1', textHash: proposal.textHash },
    );
    const events = [
      { ...ratification('p1', '2026-12-01'), type: 'council-ratified' as const, step: 's', number: '999' },
    ].map((event) => ({ ...event, recordedOn: civilDay('2026-12-01') }));
    const data = councilDeliberation.dataOf({
      protocol: life.now,
      text: proposal.text,
      events,
      draft: true,
      language: 'fr',
      verificationCode: '',
      party: 'p1',
      instrument: 'a1',
    });
    expect(data.seance.numero).toBeUndefined();
  });
});
