import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, type PartyText } from '@pacta/protocol';
import { aText, huy, Life, mbour } from '../test/builders/protocol.js';
import { financialDirectorRequest } from './financial-director-request/manifest.js';
import { frenchDeliberation } from './french-deliberation/manifest.js';
import { signatureDelegation } from './signature-delegation/manifest.js';
import type { DocumentFacts, PactaTemplate } from './src/facts.js';
import { terminationNotice } from './termination-notice/manifest.js';
import { transmissionSlip } from './transmission-slip/manifest.js';

const printed = (template: PactaTemplate, life: Life, more: Partial<DocumentFacts> = {}): string => {
  const language = more.language ?? 'fr';
  const facts = {
    protocol: life.now,
    text: life.now.text ?? aText(),
    events: life.events,
    draft: false,
    verificationCode: '',
    ...more,
    language,
  };
  return textOf(render(loadTemplate(template, language), template.dataOf(facts))).replaceAll('\u00A0', ' ');
};

const french = (name: string): PartyText => ({ ...mbour, name, country: 'FR', regime: 'fr-local-authority' });
const submitted = (partner: PartyText = mbour): Life =>
  Life.ofKind()
    .on('2026-02-02')
    .submitted('2026-02-02', aText({ parties: [huy, partner] }));

describe('a delegation of signature', () => {
  const mandate = {
    type: 'record-mandate',
    id: 'd1',
    party: 'p1',
    holder: 'Julie Collard',
    function: 'Échevine',
    act: 'délégation n° 12',
    on: civilDay('2026-02-02'),
    from: civilDay('2026-02-03'),
  } as const;

  it('says from which day to which, under the law of the commune, and who delegates', () => {
    const life = submitted().does({ ...mandate, until: civilDay('2026-12-31') });
    const page = printed(signatureDelegation, life, { mandate: 'd1', party: 'p1' });
    expect(page).toMatch(/^Commune de Huy$/mu);
    expect(page).toContain('article L1132-4');
    expect(page).toContain('Mme Anne Lambert, Bourgmestre,');
    expect(page).toContain('est déléguée à Julie Collard, Échevine.');
    expect(page).toContain('vaut du 3 février 2026 au 31 décembre 2026, ces deux jours compris');
    expect(page).toContain('« Par délégation du 2 février 2026 »');
  });

  it('without a last day lasts until it is withdrawn', () => {
    const page = printed(signatureDelegation, submitted().does({ ...mandate, until: null }), { mandate: 'd1' });
    expect(page).toContain('à partir du 3 février 2026, tant qu’elle n’est pas retirée');
    expect(page).not.toContain('ces deux jours');
  });

  it('leaves the name of who delegates to the hand where the text names the one who receives it', () => {
    const life = submitted().does({ ...mandate, holder: 'anne lambert', until: null });
    expect(printed(signatureDelegation, life, { mandate: 'd1' })).toContain('M./Mme ……………………, Bourgmestre,');
  });
});

describe('a request to the financial director', () => {
  it('says the money, the threshold and the delay', () => {
    const text = aText({ commitment: { cents: 3_000_000, currency: 'EUR' } });
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02', text);
    const page = printed(financialDirectorRequest, life, { party: 'p1' });
    expect(page).toContain('Incidence financière\t30 000,00 €');
    expect(page).toContain('dépasse 22 000,00 €');
    expect(page).toContain('dans les dix jours ouvrables de la réception');
  });
});

describe('a French council', () => {
  it('approves before anybody signs, and the certificate waits for the prefect', () => {
    const life = submitted(french('Lille')).ratified('p2', '2026-02-02');
    const page = printed(frenchDeliberation, life, { party: 'p2' });
    expect(page).toContain('Le Conseil municipal · séance du 2 février 2026 · n° 12');
    expect(page).toContain('en particulier ses articles L1115-1 et L2121-29');
    expect(page).toContain('Le Conseil municipal approuve le protocole de collaboration PC-2026-0001.');
    expect(page).toContain('par 18 voix pour et 3 voix contre, le nombre des abstentions étant de 2,');
    expect(page).toContain('articles L2131-1 et L2131-2');
    expect(page).toContain('transmission au représentant de l’État le ……');
  });

  it('prints the days of transmission and of publication once they are known', () => {
    const life = submitted(french('Lille')).ratified('p2', '2026-02-02').signed('p2', '2026-02-02');
    life.does({ type: 'complete-formality', party: 'p2', on: civilDay('2026-02-02'), step: 'prefect-transmission' });
    const page = printed(frenchDeliberation, life, { party: 'p2' });
    expect(page).toContain('transmission au représentant de l’État le 2 février 2026, publication le ……');
    expect(printed(transmissionSlip, life, { party: 'p2' })).toContain('Fait à Lille, le 2 février 2026');
  });

  it('refuses with its reason, and then nothing is approved nor signed', () => {
    const life = submitted(french('Lille')).does({
      type: 'refuse-by-council',
      party: 'p2',
      on: civilDay('2026-02-02'),
      number: '13',
      votes: { for: 3, against: 18, abstentions: 2 },
      attendance: { present: 23, members: 27 },
      reason: 'les crédits manquent.',
    });
    const page = printed(frenchDeliberation, life, { party: 'p2' });
    expect(page).toContain('n’approuve pas le protocole de collaboration PC-2026-0001. Motif : les crédits manquent.');
    expect(page).not.toContain('La signature en est autorisée');
  });

  it('is bound by the articles of its own kind of authority', () => {
    const page = printed(transmissionSlip, submitted(french('Département de l’Isère')), { party: 'p2' });
    expect(page).toContain('des articles L3131-1 et L3131-2 du Code');
    expect(page).toMatch(/^Département de l’Isère$/mu);
  });
});

describe('a letter of notice', () => {
  const notice = (): Life =>
    Life.ofKind()
      .inForce('2026-12-01')
      .on('2028-02-01')
      .does({ type: 'give-notice', party: 'p1', on: civilDay('2028-02-01'), reason: 'Les moyens manquent.' });

  it('names the text, the reason and the day of its effect, to the other party', () => {
    const life = notice();
    const page = printed(terminationNotice, life, { party: 'p1' });
    expect(page).toContain('Objet : dénonciation du protocole de collaboration PC-2026-0001');
    expect(page).toContain('À l’attention de M. Ousmane Diop, Maire');
    expect(page).toContain(
      'la Commune de Huy dénonce le protocole de collaboration PC-2026-0001, en vigueur depuis le 1ᵉʳ décembre 2026.',
    );
    expect(page).toContain('Motif : Les moyens manquent.');
    expect(page).toContain('Huy, le 1ᵉʳ février 2028');
  });

  it('leaves the day and the reason to the hand for a party that gave none', () => {
    const page = printed(terminationNotice, notice(), { party: 'p2', language: 'en', draft: true });
    expect(page).toContain('the Municipality of Mbour gives notice of termination of the cooperation protocol');
    expect(page).toContain('Reason: ……');
  });
});

describe('drafts of which the subject is not known', () => {
  it.each([signatureDelegation, financialDirectorRequest, frenchDeliberation, transmissionSlip, terminationNotice])(
    '$kind leaves room to write it',
    (template) => {
      expect(printed(template, Life.ofKind(), { draft: true })).toContain('……………………');
    },
  );
});
