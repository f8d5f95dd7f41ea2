import type { ImportColumnName, ImportPartyColumnName } from '@pacta/contracts';

type Language = 'fr' | 'en';
type Names = Readonly<Record<Language, readonly [string, ...string[]]>>;

/** How people head the columns of a protocol. The first of each language is the one of the model file. */
export const columnNames: Readonly<Record<Exclude<ImportColumnName, ImportPartyColumnName>, Names>> = {
  reference: {
    fr: ['référence', 'réf', 'numéro', 'n°', 'numéro de dossier', 'dossier'],
    en: ['reference', 'ref', 'number', 'file number', 'id'],
  },
  kind: { fr: ['type', 'genre', 'type de protocole', 'nature'], en: ['kind', 'type of protocol', 'kind of protocol'] },
  title: { fr: ['titre', 'intitulé', 'objet', 'nom du protocole'], en: ['title', 'subject', 'name of the protocol'] },
  inForceOn: {
    fr: [
      "date d'entrée en vigueur",
      'entrée en vigueur',
      'en vigueur le',
      'en vigueur depuis',
      'début',
      'date de début',
    ],
    en: [
      'entry into force',
      'in force on',
      'in force since',
      'date of entry into force',
      'start',
      'start date',
      'from',
    ],
  },
  lastDay: {
    fr: ['dernier jour', 'date de fin', 'fin', 'échéance', 'expire le', "date d'échéance", 'fin du terme'],
    en: ['last day', 'end date', 'end', 'expires on', 'expiry', 'end of term'],
  },
  years: {
    fr: ['durée (années)', 'durée', 'durée en années', 'années'],
    en: ['duration (years)', 'duration', 'term', 'years'],
  },
  endless: { fr: ['sans terme', 'durée indéterminée', 'sans fin'], en: ['no end', 'endless', 'indefinite'] },
  language: { fr: ['langue'], en: ['language'] },
  links: { fr: ['liens', 'nature des liens'], en: ['links', 'nature of the links'] },
  domains: {
    fr: ['domaines', "domaines d'action", "domaines d'intervention", 'thèmes'],
    en: ['domains', 'domains of action', 'fields of action', 'themes'],
  },
  plans: {
    fr: ['plans faits', "plans d'action faits", "plans d'action", 'plans'],
    en: ['plans done', 'action plans done', 'action plans'],
  },
  evaluations: { fr: ['évaluations faites', 'évaluations'], en: ['evaluations done'] },
  remarks: { fr: ['remarques', 'remarque', 'commentaires', 'notes'], en: ['remarks', 'comments', 'note'] },
};

/** How people head what is said of a party, beside «partie 1». The name may be left out: «partie 1» alone. */
export const partyColumnNames: Readonly<Record<ImportPartyColumnName, Names>> = {
  name: { fr: ['nom', 'commune', 'ville', 'collectivité'], en: ['name', 'municipality', 'town', 'city'] },
  country: { fr: ['pays'], en: ['country'] },
  regime: { fr: ['régime', 'régime juridique', 'statut'], en: ['regime', 'legal regime', 'status'] },
  timeZone: { fr: ['fuseau', 'fuseau horaire'], en: ['time zone', 'timezone', 'zone'] },
  signatory: {
    fr: ['signataire nom', 'signataire', 'nom du signataire'],
    en: ['signatory name', 'signatory', 'name of the signatory'],
  },
  function: {
    fr: ['signataire fonction', 'fonction', 'fonction du signataire', 'qualité'],
    en: ['signatory function', 'function', 'function of the signatory', 'capacity'],
  },
  referent: {
    fr: ['référent nom', 'référent', 'nom du référent', 'personne de contact', 'contact'],
    en: ['referent name', 'referent', 'name of the referent', 'contact person'],
  },
  email: {
    fr: ['référent e-mail', 'e-mail', 'courriel', 'mail', 'adresse électronique', 'référent courriel', 'email'],
    en: ['referent e-mail', 'e-mail address', 'referent email'],
  },
};

/** How people say «partie». */
export const partyNames: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  fr: ['partie', 'partenaire', 'commune', 'signataire'],
  en: ['party', 'partner', 'municipality'],
};
