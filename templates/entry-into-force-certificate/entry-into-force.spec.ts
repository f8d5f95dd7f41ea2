import { loadTemplate, render, textOf, type Language } from '@pacta/documents';
import { aText, huy, Life, mbour } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { entryIntoForceCertificate } from './manifest.js';

function certificate(life: Life, more: Partial<DocumentFacts> = {}): string {
  const language: Language = more.language ?? 'fr';
  const data = entryIntoForceCertificate.dataOf({
    protocol: life.now,
    text: life.now.text ?? aText(),
    events: life.events,
    draft: false,
    language,
    verificationCode: 'AAAA-BBBB',
    ...more,
  });
  return textOf(render(loadTemplate(entryIntoForceCertificate, language), data)).replaceAll('\u00A0', ' ');
}

describe('the certificate of entry into force', () => {
  it('says every act of every party, its day and who did it, and the first and the last day', () => {
    const page = certificate(Life.ofKind().inForce('2026-12-01'));
    expect(page).toContain(
      'La Commune de Huy\nSignature par le Collège communal\t1ᵉʳ décembre 2026\tAnne Lambert, Bourgmestre',
    );
    expect(page).toMatch(/Ratification par le conseil\t1ᵉʳ décembre 2026\tdélibération n° \S+/u);
    expect(page).toContain('entré en vigueur le 1ᵉʳ décembre 2026');
    expect(page).toContain('jusqu’au 30 novembre 2031 inclus');
    expect(/Acte\t[\s\S]*inclus/u.exec(page)?.[0]).not.toContain('……');
  });

  it('has no last day for what binds until it is ended', () => {
    const text = aText({ term: { kind: 'endless' } });
    const page = certificate(Life.ofKind('cenon-charter'), { text, language: 'en', draft: true });
    expect(page).toContain('It has no term');
    expect(page).not.toContain('up to and including');
  });

  it('leaves the days to come blank', () => {
    const life = Life.ofKind().on('2026-02-02').submitted().signed('p1', '2026-02-02');
    const page = certificate(life, { draft: true });
    expect(page).toContain('Signature par les autorités municipales\t……………………\t\n');
    expect(page).toContain('entré en vigueur le ……………………');
  });

  it('is signed by the director general who countersigns, with the name left to the hand where none is known', () => {
    expect(certificate(Life.ofKind().inForce())).toContain('M./Mme ……………………\nDirecteur général');
    const second = { civility: 'M.' as const, name: 'Jean Petit', function: 'Directeur général', mandate: '' };
    const text = aText({ parties: [{ ...huy, countersignatory: second }, mbour] });
    expect(certificate(Life.ofKind(), { text })).toContain('M. Jean Petit\nDirecteur général');
  });
});
