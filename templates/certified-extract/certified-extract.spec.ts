import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, type ProtocolEvent } from '@pacta/protocol';
import { councilDeliberation } from '../council-deliberation/manifest.js';
import { aText, Life, mbour, ratification } from '../../test/builders/protocol.js';
import type { DocumentFacts, PactaTemplate } from '../src/facts.js';
import { certifiedExtract } from './manifest.js';

const printed = (template: PactaTemplate, data: unknown): string =>
  textOf(render(loadTemplate(template, 'fr'), data)).replaceAll('\u00A0', ' ');

const ratified: ProtocolEvent<'council-ratified'> = {
  ...ratification('p1', '2026-03-02'),
  type: 'council-ratified',
  recordedOn: civilDay('2026-03-05'),
  step: 'council-ratification',
  number: '2026/31',
};
const facts = (more: Partial<DocumentFacts> = {}): DocumentFacts => ({
  protocol: Life.ofKind().on('2026-02-02').submitted().now,
  text: aText(),
  events: [ratified],
  calledBy: ratified,
  draft: false,
  language: 'fr',
  verificationCode: 'AAAA-BBBB',
  party: 'p1',
  ...more,
});
const extract = (more: Partial<DocumentFacts> = {}) => printed(certifiedExtract, certifiedExtract.dataOf(facts(more)));

/** From «Objet» to the last article. */
const wordsOf = (page: string): string => /Objet :[\s\S]*(?=Ainsi délibéré)/u.exec(page)?.[0] ?? 'no words';

describe('a certified extract', () => {
  it('says word for word what the deliberation says', () => {
    const deliberation = printed(councilDeliberation, councilDeliberation.dataOf(facts()));
    expect(wordsOf(extract())).toBe(wordsOf(deliberation));
    expect(wordsOf(extract())).toContain('Le Conseil communal ratifie');
  });

  it('is certified on the day on which the decision came to the register, by those who keep it', () => {
    expect(extract()).toContain('n° 2026/31 · séance du 2 mars 2026');
    expect(extract()).toContain('POUR EXTRAIT CONFORME\nÀ Huy, le 5 mars 2026');
    expect(extract()).toContain('(s.) Mme Anne Lambert');
  });

  it('keeps the reason of a refusal', () => {
    const refused: ProtocolEvent = { ...ratified, type: 'council-refused', reason: 'le budget ne le permet pas.' };
    expect(extract({ events: [refused] })).toContain('refuse son accord. Motif : le budget ne le permet pas.');
  });

  it('is a blank form while nobody knows whose council decides', () => {
    const page = extract({ party: undefined, calledBy: undefined, draft: true, text: aText({ parties: [mbour] }) });
    expect(page).toContain('Conseil de ……………………');
    expect(page).toContain('À Huy, le ……………………');
  });
});
