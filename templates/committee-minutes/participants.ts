import { isSamePerson, type CommitteeMember } from '@pacta/protocol';
import { invitedTo, meetingIn, memberOf, ofParty } from '../src/committee.js';
import type { DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';

/** Nouns in French: they are the same for everybody. */
const words = {
  fr: { present: 'présence', excused: 'excuse', absent: 'absence' },
  en: { present: 'present', excused: 'excused', absent: 'absent' },
};

const isAmong = (names: readonly string[], { name }: CommitteeMember): boolean =>
  names.some((each) => isSamePerson(each, name));

/** Those invited, and those who have come in since and took part, each once. */
function concerned(facts: DocumentFacts, named: readonly string[]): readonly CommitteeMember[] {
  const invited = invitedTo(facts);
  const since = facts.protocol.committee.members.filter(
    (member) => isAmong(named, member) && !invited.some(({ name }) => isSamePerson(name, member.name)),
  );
  return [...invited, ...since];
}

/** Who was there, who was excused and who was neither, party by party. Before the meeting, that is left to the hand. */
export function participantsOf(facts: DocumentFacts) {
  const minutes = meetingIn(facts)?.minutes;
  const { present = [], excused = [] } = minutes ?? {};
  const members = concerned(facts, [...present, ...excused]);
  const said = saidIn(facts.language, words);
  const participationOf = (member: CommitteeMember): string => {
    if (!minutes) return '';
    if (isAmong(present, member)) return said.present;
    return isAmong(excused, member) ? said.excused : said.absent;
  };
  return facts.text.parties.map((party) => {
    const ofThis = ofParty(members, party);
    return {
      partie: designationOf(party, facts.language),
      membres:
        ofThis.length === 0
          ? [{}]
          : ofThis.map((member) => ({ ...memberOf(member), participation: participationOf(member) })),
    };
  });
}
