import { isSamePerson, type CommitteeMember } from '@pacta/protocol';
import { invitedTo, meetingIn, memberOf, ofParty } from '../src/committee.js';
import type { DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';

const isAmong = (names: readonly string[], { name }: CommitteeMember): boolean =>
  names.some((each) => isSamePerson(each, name));

/** Invited or come in since: whoever sits in the committee by the day of the minutes, each once. */
function known(facts: DocumentFacts): readonly CommitteeMember[] {
  const invited = invitedTo(facts);
  const since = facts.protocol.committee.members.filter(
    ({ name }) => !invited.some((one) => isSamePerson(one.name, name)),
  );
  return [...invited, ...since];
}

/** Who was there, who was excused and who was not there, party by party. Before the meeting, lines to fill in. */
export function participantsOf(facts: DocumentFacts) {
  const minutes = meetingIn(facts)?.minutes;
  const members = known(facts);
  const invited = invitedTo(facts);
  return facts.text.parties.map((party) => {
    const partie = designationOf(party, facts.language);
    if (!minutes) return { partie, presents: [{}], excuses: [{}], absents: [] };
    const named = (names: readonly string[]) => ofParty(members, party).filter((one) => isAmong(names, one));
    const present = named(minutes.present);
    const excused = named(minutes.excused);
    const absent = ofParty(invited, party).filter((one) => ![...present, ...excused].includes(one));
    return {
      partie,
      presents: present.map(memberOf),
      excuses: excused.map(memberOf),
      absents: absent.map(memberOf),
    };
  });
}
