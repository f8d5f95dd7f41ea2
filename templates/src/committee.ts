import type { CommitteeMember, PartyText } from '@pacta/protocol';
import { z } from 'zod';
import { known, type DocumentFacts } from './facts.js';
import { completable, completableDay, text } from './fields.js';
import { designationOf } from './party.js';

/** A member of the committee; the function is left out where it is not known. */
export const member = z.strictObject({
  nom: completable('Prénom et nom', 'Julie Collard'),
  fonction: z
    .string()
    .default('')
    .meta({ description: 'Fonction, si elle est connue', examples: ['Échevine'] }),
});

/** Those who sit for one party. */
export const delegation = z.strictObject({
  partie: text('La partie, avec son article', 'la Commune d’Andenne'),
  membres: z.array(member).meta({ description: 'Les membres qu’elle a désignés' }),
});

/** Where and when the committee sits. */
export const sitting = z.strictObject({
  date: completableDay('Jour de la réunion'),
  heure: completable('Heure de la réunion, que l’on peut écrire à la main', '14 h 30'),
  lieu: completable('Lieu de la réunion', 'Centre administratif, salle du Collège'),
});

type Asked = Pick<DocumentFacts, 'protocol' | 'text' | 'language' | 'meeting'>;

/** The sitting that the document is about; none before one is convened. */
export const meetingIn = ({ protocol, meeting }: Pick<Asked, 'protocol' | 'meeting'>) =>
  meeting === undefined ? undefined : protocol.committee.meetings[meeting];

/** When and where it is to be held. */
export function sittingOf(facts: Asked) {
  const meeting = meetingIn(facts);
  return { date: meeting?.meetsOn, lieu: known(meeting?.place) };
}

/** Those invited; before that, the members as they are today. */
export const invitedTo = (facts: Asked): readonly CommitteeMember[] =>
  meetingIn(facts)?.invited ?? facts.protocol.committee.members;

export const memberOf = ({ name, function: capacity }: Pick<CommitteeMember, 'name' | 'function'>) => ({
  nom: known(name),
  fonction: known(capacity) ?? '',
});

/** Those invited, party by party; a party of which nobody is known gets a line to fill in. */
export function delegationsOf(facts: Asked) {
  const invited = invitedTo(facts);
  return facts.text.parties.map((party) => {
    const membres = ofParty(invited, party).map(memberOf);
    return { partie: designationOf(party, facts.language), membres: membres.length > 0 ? membres : [{}] };
  });
}

export const ofParty = (members: readonly CommitteeMember[], { id }: Pick<PartyText, 'id'>) =>
  members.filter(({ party }) => party === id);
