import type { RefusalSentences } from '../../catalogue.js';
import { partyName } from '../actors.js';
import { ofPlace } from '../articles.js';
import { step as stepName } from '../things.js';
import { dayInFrench as day, fr, plural } from '../typography.js';

type Declined =
  | 'not-awaiting-this-signature'
  | 'not-awaiting-this-council'
  | 'not-awaiting-this-formality'
  | 'stale-text'
  | 'out-of-order'
  | 'votes-exceed-attendance'
  | 'attendance-exceeds-members'
  | 'quorum-not-met'
  | 'not-carried'
  | 'adjourned-to-the-past'
  | 'mandate-missing'
  | 'mandate-not-valid'
  | 'mandate-already-recorded'
  | 'no-such-mandate'
  | 'already-signed-in-this-capacity';

export const ofSteps: Pick<RefusalSentences, Declined> = {
  'not-awaiting-this-signature': ({ party }, names) =>
    fr`Aucune signature n’est attendue ${ofPlace(partyName(names, party))} à présent : elle est déjà donnée, ou un autre acte la précède.`,
  'not-awaiting-this-council': ({ party }, names) =>
    fr`Aucune décision n’est attendue ${names.party(party) ? `du conseil ${ofPlace(names.party(party))}` : 'de ce conseil'} à présent : elle est déjà consignée, ou la signature de cette partie la précède.`,
  'not-awaiting-this-formality': ({ party, step }, names) =>
    fr`« ${stepName(names, step, party)} » n’est pas l’étape attendue ${ofPlace(partyName(names, party))} : elle est déjà accomplie, ou un autre acte la précède.`,
  'stale-text': ({ signed, current }) =>
    fr`La signature porte sur la version ${signed} du texte, qui n’est pas celle qui est à la signature (version ${current}). Une signature lie au texte signé : faites signer la version ${current}.`,
  'out-of-order': ({ on, previousOn }) =>
    fr`Les actes d’une partie se suivent : celui-ci est daté du ${day(on)}, avant le précédent, du ${day(previousOn)}. Indiquez le ${day(previousOn)} ou une date ultérieure.`,
  'votes-exceed-attendance': ({ votes, present }) =>
    fr`Le procès-verbal compte ${plural(votes, 'voix', 'voix')} pour ${plural(present, 'membre présent', 'membres présents')} : vérifiez les votes et les présences.`,
  'attendance-exceeds-members': ({ present, members }) =>
    fr`${plural(present, 'membre présent', 'membres présents')} pour un conseil de ${members} : vérifiez les présences.`,
  'quorum-not-met': ({ present, needed }) =>
    fr`Le conseil délibère quand la majorité de ses membres est présente (CDLD, art. L1122-17) : ${plural(present, 'membre était présent', 'membres étaient présents')}, il en fallait ${needed}. Consignez un ajournement, ou corrigez les présences.`,
  'not-carried': ({ for: yes, against }) =>
    fr`Avec ${yes} voix pour et ${against} contre, la proposition est rejetée (en cas de partage aussi) : consignez un refus, ou corrigez les votes.`,
  'adjourned-to-the-past': ({ on, until }) =>
    fr`Le conseil a siégé le ${day(on)} et ne peut s’ajourner au ${day(until)}. Indiquez la date de la séance suivante.`,
  'mandate-missing': ({ party, name }, names) =>
    fr`${name} n’est pas habilité à signer pour ${partyName(names, party)} : aucune délégation n’est consignée. Consignez-la, ou faites signer la personne nommée dans le texte.`,
  'mandate-not-valid': ({ name, on, from, until }) =>
    fr`La délégation ${ofPlace(name)} ne vaut pas le ${day(on)} : elle court ${until ? fr`du ${day(from)} au ${day(until)}` : fr`à partir du ${day(from)}`}. Faites signer une personne habilitée ce jour-là, ou consignez une nouvelle délégation.`,
  'mandate-already-recorded': () => fr`Cette délégation est déjà consignée.`,
  'no-such-mandate': () =>
    fr`Cette délégation n’existe pas, ou il y a déjà été mis fin : choisissez-en une de la liste.`,
  'already-signed-in-this-capacity': ({ party, name, function: as }, names) =>
    fr`${name} a déjà signé pour ${partyName(names, party)} en qualité de ${as} : une même personne ne signe qu’une fois en une qualité.`,
};
