import type { ProtocolEvent } from '@pacta/protocol';
import type { DocumentFacts } from './facts.js';

type CouncilAct = ProtocolEvent<'council-ratified' | 'council-refused'>;
type Asked = Pick<DocumentFacts, 'events' | 'party' | 'instrument'>;

const isCouncilAct = (event: ProtocolEvent): event is CouncilAct =>
  event.type === 'council-ratified' || event.type === 'council-refused';

/** The last decision of this party's council on the text, or on the proposal, that the document is about. */
export const councilActOf = ({ events, party, instrument }: Asked): CouncilAct | undefined =>
  events
    .filter(isCouncilAct)
    .filter((event) => event.party === party && event.instrument === instrument)
    .at(-1);

/** The day on which this party completed a formality, by the id of its step. */
export const completedOn = ({ events, party, instrument }: Asked, step: string): string | undefined =>
  events
    .filter((event): event is ProtocolEvent<'formality-completed'> => event.type === 'formality-completed')
    .filter((event) => event.step === step && event.party === party && event.instrument === instrument)
    .at(-1)?.on;
