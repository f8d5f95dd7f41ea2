import type { Field, Missing, ProtocolText } from '@pacta/protocol';
import { inFrench } from './things.js';
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
  'term.kind': 'la durée',
  'parties.region': 'la région',
  commitment: 'le montant engagé',
};

type Own = readonly Pick<Field, 'id' | 'label'>[];

/** «le champ « Actions proposées »»: what a kind asks for beside the rest is named by the kind. */
function ownLabel(path: string, own: Own): string {
  const field = own.find(({ id }) => path === `fields.${id}`);
  return fr`le champ « ${inFrench(field?.label) ?? path} »`;
}

function label({ path }: Missing, text: ProtocolText | null, own: Own): string {
  const [, list, index] = /^(parties|domains)\.(\d+)\./.exec(path) ?? [];
  const field = fields[path.replace(/\.\d+/g, '')] ?? ownLabel(path, own);
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
  'wrong-kind': (field) => fr`À écrire autrement, car ce qui s’y trouve n’est pas de la sorte attendue : ${field}.`,
};

const ofLines: Partial<typeof sentences> = {
  'too-few': (field) => fr`À compléter, car il en faut davantage : ${field}.`,
  'too-many': (field) => fr`À raccourcir, car il y a trop de lignes : ${field}.`,
};

export function missing(what: Missing, text: ProtocolText | null, own: Own = []): string {
  const say = (what.path.startsWith('fields.') && ofLines[what.reason]) || sentences[what.reason];
  return say(label(what, text, own));
}
