import { z } from 'zod';
import { identificationOf, known, personOf, type DocumentFacts } from '../facts.js';
import { completable, completableDay, identification, signatory } from '../fields.js';
import { secondOf } from '../letter.js';
import { madeOn } from '../made-on.js';
import { designationOf, signingPartyOf } from '../party.js';
import { domainsOf, subjectOf } from '../subject.js';

/** Whether somebody must sign a document of an office's own is the office's to know: no rule asks for the name. */
const person = signatory.extend({ nom: completable('Prénom et nom', 'Claire Dubois') });

/** What every protocol can fill in, in a document of any kind that an office makes itself. */
export const ofProtocol = z.strictObject({
  ...identification,
  date: completableDay('Date du document'),
  objet: completable('Le texte dont il s’agit, avec son article', 'le protocole de collaboration CIC-2026-014'),
  titre: completable('Titre propre du texte', 'Andenne et Ouakam, ensemble pour l’état civil'),
  designation: completable('La partie qui conduit le protocole, avec son article', 'la Commune d’Andenne'),
  signataire: person.meta({ description: 'Qui signe pour elle' }),
  contreseing: person.optional().meta({ description: 'Seconde signature; rien si une seule personne signe' }),
  partenaires: z
    .array(
      z.strictObject({
        designation: completable('La partie, avec son article', 'la Commune d’Ouakam'),
        signataire: person.meta({ description: 'Qui signe pour elle' }),
      }),
    )
    .meta({ description: 'Les autres parties' }),
  domaines: completable('Domaines d’action, à la suite', 'état civil, déchets et jeunesse'),
  entreeEnVigueur: completableDay('Date d’entrée en vigueur'),
  dernierJour: completableDay('Dernier jour où le texte lie les parties'),
});

export const sampleOfProtocol: z.input<typeof ofProtocol> = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'K7QD-93XM-04TB',
  projet: false,
  lieu: 'Andenne',
  date: '2026-12-01',
  objet: 'le protocole de collaboration CIC-2026-014',
  titre: 'Andenne et Ouakam, ensemble pour l’état civil',
  designation: 'la Commune d’Andenne',
  signataire: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'Bourgmestre' },
  contreseing: { civilite: 'M.', nom: 'Marc Lambert', fonction: 'Directeur général' },
  partenaires: [
    {
      designation: 'la Commune d’Ouakam',
      signataire: { civilite: 'M.', nom: 'Abdoulaye Ndiaye', fonction: 'Maire' },
    },
  ],
  domaines: 'état civil, déchets et jeunesse',
  entreeEnVigueur: '2027-01-15',
  dernierJour: '2032-01-14',
};

/** What a protocol fills in today. */
export function dataOfProtocol(facts: DocumentFacts): z.input<typeof ofProtocol> {
  const { text, protocol, language } = facts;
  const [lead, ...others] = text.parties;
  return {
    ...identificationOf(facts),
    date: madeOn(facts),
    objet: subjectOf(facts),
    titre: known(text.title),
    designation: lead && designationOf(lead, language),
    signataire: lead ? personOf(lead.signatory, language) : {},
    contreseing: lead && secondOf(lead, language),
    partenaires: others.map((party) => signingPartyOf(party, language)),
    domaines: domainsOf(facts),
    entreeEnVigueur: protocol.inForce?.on,
    dernierJour: protocol.inForce?.lastDay ?? undefined,
  };
}
