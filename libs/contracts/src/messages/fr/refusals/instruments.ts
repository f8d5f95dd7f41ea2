import type { RefusalSentences } from '../../catalogue.js';
import { partyName, partyNames } from '../actors.js';
import { ofPlace } from '../articles.js';
import { instrument, theInstrument } from '../things.js';
import { capital, dayInFrench as day, fr } from '../typography.js';
import { agreed, itself, theText } from '../text.js';

const closed = {
  refused: 'un conseil l’a refusé',
  withdrawn: 'cette proposition est retirée',
  'in-effect': 'cette proposition a pris effet',
} as const;

type Declined =
  | 'notice-already-given'
  | 'no-notice-given'
  | 'not-your-notice'
  | 'no-such-proposal'
  | 'proposal-exists'
  | 'proposal-closed'
  | 'proposal-overtaken'
  | 'parties-changed'
  | 'nobody-joins'
  | 'ends-in-the-past';

export const ofInstruments: Pick<RefusalSentences, Declined> = {
  'notice-already-given': ({ effectiveOn }, names) =>
    fr`${capital(theText(names))} est déjà ${agreed(names, 'dénoncé')} : ${itself(names)} prend fin le ${day(effectiveOn)}.`,
  'no-notice-given': (_, names) =>
    fr`${capital(theText(names))} n’est pas ${agreed(names, 'dénoncé')} : il n’y a pas de dénonciation à retirer.`,
  'not-your-notice': ({ party }, names) =>
    fr`La dénonciation vient ${ofPlace(partyName(names, party))} : cette partie seule peut la retirer.`,
  'no-such-proposal': () => fr`Cette proposition n’existe pas : choisissez-en une de la liste.`,
  'proposal-exists': () => fr`Une proposition porte déjà ce nom : rechargez la page et recommencez.`,
  'proposal-closed': ({ instrument: id, status }, names) =>
    fr`Plus rien n’est attendu sur ${theInstrument(names, id)} : ${closed[status]}.`,
  'proposal-overtaken': ({ instrument: id }, names) =>
    fr`Une autre proposition a pris effet depuis que celle-ci (${instrument(names, id)}) a été faite : elle ne vaut plus pour le texte d’aujourd’hui. Retirez-la, et proposez-la de nouveau.`,
  'parties-changed': ({ added, removed }, names) =>
    fr`Un avenant ne change pas les parties (${[added.length ? fr`en plus : ${partyNames(names, added)}` : '', removed.length ? fr`en moins : ${partyNames(names, removed)}` : ''].filter(Boolean).join(fr` ; `)}). Une nouvelle partie entre par une adhésion.`,
  'nobody-joins': () => fr`Une adhésion fait entrer au moins une partie de plus : ajoutez-la au texte.`,
  'ends-in-the-past': ({ endsOn, on }) =>
    fr`La fin convenue (${day(endsOn)}) précède la proposition (${day(on)}). Indiquez un jour à partir de celui-ci.`,
};
