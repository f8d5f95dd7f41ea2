import { accept, refuse } from '../decision.js';
import type { DocumentSubject } from '../document.js';
import { obligations } from '../obligations.js';
import { instrumentIn } from '../proposals.js';
import type { Refusal } from '../refusal.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';
import type { Decide } from './context.js';

/** Before a text is submitted there are no procedures yet: then any party may be named. */
function isParty({ procedures, instruments }: Protocol, id: PartyId): boolean {
  const known = [...procedures, ...Object.values(instruments).flatMap((instrument) => instrument.procedures)];
  return known.length === 0 || known.some(({ party }) => party === id);
}

type Wrong = {
  readonly [P in keyof DocumentSubject]-?: (id: string, state: Protocol, rules: Rules) => Refusal | false;
};

const ofParty: Wrong['party'] = (party, state) => !isParty(state, party) && { reason: 'unknown-party', party };

/** Why a document cannot be about this; years are whatever the document says of them. */
const wrong: Wrong = {
  party: ofParty,
  addressee: ofParty,
  year: () => false,
  period: () => false,
  meeting: (meeting, { committee }) =>
    !Object.hasOwn(committee.meetings, meeting) && { reason: 'no-such-meeting', meeting },
  project: (project, { projects }) => !Object.hasOwn(projects, project) && { reason: 'no-such-project', project },
  mandate: (mandate, { mandates }) =>
    !mandates.some(({ id }) => id === mandate) && { reason: 'no-such-mandate', mandate },
  obligation: (obligation, state, rules) =>
    !obligations(state, rules).some(({ key }) => key === obligation) && { reason: 'no-such-obligation', obligation },
  instrument: (instrument, state) => !instrumentIn(state, instrument) && { reason: 'no-such-proposal', instrument },
};

/** A document that staff fill in themselves. What it says is theirs to say: its template has been asked before. It moves nothing. */
export const drawUpDocument: Decide<'draw-up-document'> = ({ state, rules }, act) => {
  for (const [part, id] of Object.entries(act.about)) {
    const refusal = wrong[part as keyof DocumentSubject](String(id), state, rules); // the keys of that very type
    if (refusal) return refuse(refusal);
  }
  return accept({ ...act, type: 'document-drawn-up' });
};
