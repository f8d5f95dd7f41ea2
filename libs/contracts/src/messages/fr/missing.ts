import type { Missing, ProtocolText } from '@pacta/protocol';
import { fr } from './typography.js';

/** Fields by their path, the indexes left out. */
const fields: Readonly<Record<string, string>> = {
  parties: 'les parties',
  'parties.name': 'le nom',
  'parties.country': 'le pays',
  'parties.regime': 'le régime juridique',
  'parties.timeZone': 'le fuseau horaire',
  'parties.signatory.name': 'le nom du signataire',
  'parties.signatory.function': 'la fonction du signataire',
  'parties.signatory.civility': 'la civilité du signataire',
  'parties.countersignatory.name': 'le nom du contresignataire',
  'parties.countersignatory.function': 'la fonction du contresignataire',
  'parties.countersignatory.civility': 'la civilité du contresignataire',
  'programme.from': 'la première année de la phase du programme',
  'programme.to': 'la dernière année de la phase du programme',
  foundingDeliberationOn: 'la date de la délibération fondatrice',
  links: 'la nature des liens',
  domains: 'les domaines d’action',
  'domains.name': 'l’intitulé',
  'term.years': 'la durée en années',
};

function label({ path }: Missing, text: ProtocolText | null): string {
  const [, list, index] = /^(parties|domains)\.(\d+)\./.exec(path) ?? [];
  const field = fields[path.replace(/\.\d+/g, '')] ?? fr`le champ « ${path} »`;
  if (list === undefined) return field;
  const rank = Number(index);
  if (list === 'domains') return `${field} du domaine d’action ${rank + 1}`;
  const name = text?.parties[rank]?.name.trim();
  return name && field !== fields['parties.name'] ? fr`${field} (${name})` : fr`${field} (partie ${rank + 1})`;
}

const sentences: Readonly<Record<Missing['reason'], (field: string) => string>> = {
  empty: (field) => fr`À compléter : ${field}.`,
  'unknown-regime': (field) => fr`À choisir dans la liste : ${field}.`,
  'unknown-zone': (field) => fr`À choisir parmi les fuseaux connus, tels que Europe/Brussels : ${field}.`,
  'wrong-years': (field) => fr`À corriger, car la fin précéderait le début ou la durée serait nulle : ${field}.`,
  'too-few': () => fr`Il manque une partie : ce genre de protocole en demande davantage.`,
  'too-many': () => fr`Il y a trop de parties pour ce genre de protocole.`,
  twice: () => fr`La même partie figure deux fois.`,
};

export const missing = (what: Missing, text: ProtocolText | null): string => sentences[what.reason](label(what, text));
