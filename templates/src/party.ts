import { municipalityOf, type Language } from '@pacta/documents';
import type { PartyText } from '@pacta/protocol';
import { known, personOf, type DocumentFacts } from './facts.js';

const municipalities: ReadonlySet<string> = new Set([
  'be-municipality',
  'partner-municipality',
  'fr-local-authority',
  'framework-charter',
]);

/** Public bodies that say what they are in their own names, with the article that goes before. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [/^(ville|commune|communauté|métropole|province|région|collectivité|fédération|ligue|maison)\s/iu, 'la '],
  [/^(département|syndicat|district|conseil|canton|comité|collectif|groupement|réseau)\s/iu, 'le '],
  [/^(agglomération|établissement|arrondissement|eurométropole|association|amicale|union)\s/iu, 'l’'],
];

/**
 * «la Commune d’Andenne» for a municipality, «le Département de l’Isère»; any other body by the name it bears. In English «the
 * Municipality of Andenne», «the Département de l’Isère».
 */
export function designationOf({ name, regime }: Pick<PartyText, 'name' | 'regime'>, language: Language = 'fr'): string {
  const said = known(name) ?? '…';
  const [, article] = bodies.find(([named]) => named.test(said)) ?? [];
  const isMunicipality = municipalities.has(regime);
  if (language === 'en') return article ? `the ${said}` : isMunicipality ? `the Municipality of ${said}` : said;
  if (article) return `${article}${said}`;
  return isMunicipality ? `la Commune ${municipalityOf(said)}` : said;
}

/** The party and who signs for it. */
export const signingPartyOf = (party: PartyText, language: Language = 'fr') => ({
  designation: designationOf(party, language),
  signataire: personOf(party.signatory, language),
});

/** The party whose document it is; undefined where it is made of no party yet. */
export const partyIn = ({ text, party }: Pick<DocumentFacts, 'text' | 'party'>): PartyText | undefined =>
  text.parties.find(({ id }) => id === party);
