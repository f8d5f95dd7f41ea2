import { loadTemplate, render, textOf, type Language } from '@pacta/documents';
import { civilDay, type ProtocolEvent } from '@pacta/protocol';
import { aText, huy, Life, mbour, ratification } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { partnerNotification } from './manifest.js';

const parties = [huy, mbour, { ...mbour, id: 'p3', name: 'Thiès' }];
const text = aText({ parties });
const life = Life.ofKind('solidarity-charter').on('2026-02-10');
const recorded = { recordedOn: civilDay('2026-03-05'), step: 'council-ratification' };
const ratified: ProtocolEvent<'council-ratified'> = {
  ...ratification('p1', '2026-03-02'),
  ...recorded,
  type: 'council-ratified',
};
const refused: ProtocolEvent<'council-refused'> = { ...ratified, type: 'council-refused', reason: 'Autres priorités.' };

function letter(more: Partial<DocumentFacts> = {}): string {
  const language: Language = more.language ?? 'fr';
  const data = partnerNotification.dataOf({
    protocol: life.now,
    text,
    events: [ratified],
    calledBy: ratified,
    draft: false,
    language,
    verificationCode: 'AAAA-BBBB',
    party: 'p1',
    addressee: 'p2',
    ...more,
  });
  return textOf(render(loadTemplate(partnerNotification, language), data)).replaceAll('\u00A0', ' ');
}

const signed = Life.ofKind('cic-protocol')
  .on('2026-03-01')
  .submitted('2026-02-01')
  .signed('p1', '2026-02-10')
  .signed('p2', '2026-02-11');

describe('what the others are told of a council’s decision', () => {
  it('goes to the party that it is for, and says what is still awaited and of whom', () => {
    const page = letter({ protocol: signed.fork().ratified('p1', '2026-03-01').now, text: aText() });
    expect(page).toContain('\nCommune de Mbour\nÀ l’attention de M. Ousmane Diop, Maire');
    expect(page).toContain('Huy, le 5 mars 2026');
    expect(page).toContain('le Conseil communal de Huy, en sa séance du 2 mars 2026, a ratifié le protocole');
    expect(page).toContain('il manque encore :\nla Commune de Mbour : ratification par le conseil.');
  });

  it('goes to all the others where none is named', () => {
    const page = letter({ addressee: undefined });
    expect(page).toMatch(/^Commune de Mbour$/mu);
    expect(page).toMatch(/^Commune de Thiès$/mu);
    expect(page).toContain('Pour la Commune de Huy,');
  });

  it('says a refusal with its reason, and that nothing more is awaited', () => {
    const page = letter({ events: [refused], calledBy: refused });
    expect(page).toContain('a refusé son accord sur');
    expect(page).toContain('Motif : Autres priorités.');
    expect(page).toContain('sans effet');
    expect(page).not.toContain('il manque encore');
    expect(letter({ events: [refused], language: 'en' })).toContain('did not agree to the');
  });

  it('says since when the text is in force, once it is', () => {
    const protocol = signed.fork().ratified('p1', '2026-03-01').ratified('p2', '2026-03-01').now;
    const page = letter({ protocol, text: aText() });
    expect(page).toContain('le texte a pris effet le 1ᵉʳ mars 2026');
    expect(page).not.toContain('il manque encore');
  });

  it('is a blank form while it is not known whose council decides', () => {
    const page = letter({ party: undefined, addressee: undefined, calledBy: undefined, draft: true });
    expect(page).toContain('Pour ……………………,');
    expect(page).toContain('a ratifié le protocole de collaboration');
  });
});
