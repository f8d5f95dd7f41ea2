import { z } from 'zod';
import { protocolNamed } from '../src/act.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { letterFields, letterOf } from '../src/letter.js';
import { partyIn } from '../src/party.js';

const kind = 'termination-notice';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...letterFields,
  objet: text('Le texte auquel il est mis fin', 'le protocole de collaboration CIC-2026-014'),
  entreeEnVigueur: completableDay('Entrée en vigueur du texte'),
  effet: completableDay('Jour où le texte cesse de produire ses effets'),
  motif: completable('Motif', 'Les moyens de la commune ne permettent plus de tenir ses engagements.'),
});

const shared = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  lieu: 'Andenne',
  date: '2029-03-01',
  entreeEnVigueur: '2026-12-01',
  effet: '2029-09-01',
};

/** The letter by which a party ends, alone, a text that binds it. */
export const terminationNotice = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Dénonciation', en: 'Notice of termination' },
  languages: ['fr', 'en'],
  calledBy: 'notice-given',
  fields,
  file: templateOf(kind),
  sample: {
    ...shared,
    codeDeVerification: 'P3ZH-71SD',
    expediteur: {
      designation: 'la Commune d’Andenne',
      signataire: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'Bourgmestre' },
      contreseing: { civilite: 'M.', nom: 'Marc Lambert', fonction: 'Directeur général' },
    },
    destinataires: [{ designation: 'la Commune d’Ouakam', attention: 'M.\u00A0Abdoulaye Ndiaye, Maire' }],
    objet: 'le protocole de collaboration CIC-2026-014',
    motif: 'Le Conseil communal a décidé, le 26 février 2029, de ne plus mener d’action de coopération hors d’Europe.',
  },
  samples: {
    en: {
      ...shared,
      reference: 'PC-2026-0031',
      codeDeVerification: 'P3ZH-72SE',
      expediteur: {
        designation: 'the Municipality of Andenne',
        signataire: { civilite: 'Ms', nom: 'Claire Dubois', fonction: 'Mayor' },
        contreseing: { civilite: 'Mr', nom: 'Marc Lambert', fonction: 'Director General' },
      },
      destinataires: [{ designation: 'the Municipality of Tamale', attention: 'Mr\u00A0Sule Salifu, Mayor' }],
      objet: 'the cooperation protocol PC-2026-0031',
      motif: 'On 26 February 2029 the council resolved to undertake no further cooperation outside Europe.',
    },
  },
  dataOf: (facts) => ({ ...identificationOf(facts), ...noticeOf(facts) }),
});

/** An end to which all agree is an act of its own: the letter is for the notice that one party gave. */
function noticeOf(facts: DocumentFacts) {
  const { protocol, text: agreed, language, kind: of, addressee } = facts;
  const given = protocol.notice?.instrument === undefined ? protocol.notice : null;
  const party = partyIn(facts) ?? agreed.parties.find(({ id }) => id === given?.party);
  const notice = given?.party === party?.id ? given : null;
  const others = agreed.parties.filter(({ id }) => (addressee === undefined ? id !== party?.id : id === addressee));
  return {
    ...letterOf(party, party ? others : [], language),
    lieu: known(party?.name),
    date: notice?.on,
    objet: protocolNamed(protocol, of, language),
    entreeEnVigueur: protocol.inForce?.on,
    effet: notice?.effectiveOn,
    motif: known(notice?.reason),
  };
}
