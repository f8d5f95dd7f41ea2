import { z } from 'zod';
import { protocolNamed } from '../src/act.js';
import { blankRows } from '../src/blanks.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { cell, completable, completableDay, dayCell, identification, lines, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { officer } from '../src/officer.js';
import { designationOf } from '../src/party.js';

const kind = 'destruction-slip';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  designation: completable('Qui détruit, avec son article', 'la Commune d’Andenne'),
  objet: text('Le dossier dont viennent les documents', 'le protocole de collaboration CIC-2026-014'),
  visas: lines('Bases légales, sans «Vu» ni point-virgule', 'la loi du 24 juin 1955 relative aux archives'),
  autorisation: z.strictObject({
    autorite: completable('Qui autorise la destruction', 'Archives de l’État à Namur'),
    numero: completable('Référence de l’autorisation', 'AEN/2042/318'),
    date: completableDay('Date de l’autorisation'),
  }),
  destruction: z.strictObject({
    date: completableDay('Jour de la destruction'),
    procede: completable('Procédé', 'broyage par une firme agréée, attestation jointe'),
  }),
  documents: z
    .array(
      z.strictObject({
        intitule: cell('Ce que sont les documents', 'Justificatifs de dépenses'),
        dates: cell('Année ou années', '2027-2031'),
        nombre: cell('Nombre de pièces', '212'),
        conservation: cell('Délai de conservation', '10 ans'),
        echeance: dayCell('Dernier jour de ce délai'),
      }),
    )
    .min(1)
    .meta({ description: 'Les documents détruits, série par série' }),
  service: officer('Qui répond du service'),
  temoin: officer('Qui a assisté à la destruction'),
});

/** What is destroyed once it need not be kept any longer, by whose leave, how, and who saw it. Drawn up by hand. */
export const destructionSlip = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Bordereau de destruction' },
  languages: ['fr'],
  calledBy: '',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    versionDuTexte: 2,
    codeDeVerification: 'S9MU-13FB',
    lieu: 'Andenne',
    date: '2042-03-18',
    designation: 'la Commune d’Andenne',
    objet: 'le protocole de collaboration CIC-2026-014',
    visas: ['la loi du 24 juin 1955 relative aux archives, en particulier son article 5'],
    autorisation: { autorite: 'Archives de l’État à Namur', numero: 'AEN/2042/318', date: '2042-02-05' },
    destruction: { date: '2042-03-17', procede: 'broyage par une firme agréée, attestation jointe' },
    documents: [
      {
        intitule: 'Justificatifs de dépenses',
        dates: '2027-2031',
        nombre: '212',
        conservation: '10 ans',
        echeance: '2041-12-31',
      },
      {
        intitule: 'Correspondance courante, doubles',
        dates: '2026-2031',
        nombre: '2 boîtes',
        conservation: '10 ans',
        echeance: '2041-12-31',
      },
    ],
    service: { nom: 'Luc Simon', fonction: 'Agent des relations internationales' },
    temoin: { nom: 'Martine Gérard', fonction: 'Archiviste' },
  },
  dataOf: (facts) => ({ ...identificationOf(facts), ...destroyedOf(facts) }),
});

/** Under which law nothing is destroyed without leave: Belgium, article 5; France, the list agreed with the archives. */
const bases: Readonly<Record<string, readonly string[]>> = {
  'be-municipality': ['la loi du 24 juin 1955 relative aux archives, en particulier son article 5'],
  'fr-local-authority': ['le Code du patrimoine, en particulier son article L212-2'],
};

function destroyedOf({ protocol, text: agreed, kind: of }: DocumentFacts) {
  const [lead] = agreed.parties;
  return {
    lieu: known(lead?.name),
    designation: lead && designationOf(lead),
    objet: protocolNamed(protocol, of),
    visas: [...(bases[lead?.regime ?? ''] ?? [])],
    autorisation: {},
    destruction: {},
    documents: blankRows(5),
    service: {},
    temoin: {},
  };
}
