import type { ObligationKind } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import { actors, partyName, somePartyNames } from './actors.js';
import { ofPlace } from './articles.js';
import {
  decisionOn,
  duty as dutyName,
  instrument as instrumentName,
  ofInstrument,
  ofMeeting,
  step as stepName,
} from './things.js';
import { fr, shortList } from './typography.js';

export type Awaited = NonNullable<Situation['blocking']['awaited']>;

/** « (avenant n° 2)»; nothing for the protocol itself. */
const about = ({ instrument: id }: Awaited, { names }: Situation): string =>
  id === undefined ? '' : ` (${instrumentName(names, id)})`;

function formality(awaited: Awaited, situation: Situation): string {
  const { names, protocol } = situation;
  const course = awaited.instrument === undefined ? protocol : protocol.instruments[awaited.instrument];
  const steps = (course?.procedures ?? [])
    .filter(({ party }) => awaited.parties.includes(party))
    .map(({ party, steps: own }) => {
      const step = own.find((each) => !each.doneOn)?.id ?? '';
      return fr`« ${stepName(names, step, party)} » pour ${partyName(names, party)}`;
    });
  return fr`de la formalité ${shortList(steps)}${about(awaited, situation)}`;
}

/** What is awaited, and of whom. */
export const awaits: Readonly<
  Record<Exclude<ObligationKind, 'draft'>, (awaited: Awaited, situation: Situation) => string>
> = {
  signature: ({ parties, instrument: id }, { names }) =>
    fr`de la signature${ofInstrument(names, id)} par ${actors(names, parties, id)}`,
  ratification: ({ parties, instrument: id }, { names }) =>
    fr`de la ${decisionOn(names, parties, id)} par ${actors(names, parties, id)}`,
  formality,
  'action-plan': ({ parties, year }, { names, protocol }) => {
    const proposed = year !== undefined && protocol.plans[year];
    return proposed
      ? fr`de l’approbation du plan d’action ${year} par ${somePartyNames(names, parties)}`
      : fr`de la proposition du plan d’action ${year ?? ''} par les partenaires`;
  },
  'specific-agreement': ({ year }) => fr`de la convention spécifique qui porte le plan d’action ${year ?? ''}`,
  'yearly-evaluation': ({ parties, year }, { names }) =>
    fr`de l’évaluation de l’année ${year ?? ''} par ${somePartyNames(names, parties)}`,
  'final-evaluation': ({ parties }, { names }) => fr`de l’évaluation finale par ${somePartyNames(names, parties)}`,
  'renewal-decision': ({ parties }, { names }) =>
    fr`de la décision de renouvellement ${parties.length > 1 ? 'des partenaires' : `de la part ${ofPlace(partyName(names, parties[0] ?? ''))}`}`,
  duty: ({ parties, duty = '' }, { names }) =>
    fr`de l’étape de suivi « ${dutyName(names, duty)} » (${somePartyNames(names, parties)})`,
  'committee-minutes': ({ meeting = '' }, { names }) =>
    fr`de la rédaction du procès-verbal de la réunion du comité de suivi${ofMeeting(names, meeting)}`,
};

/** What would have to be there by the day. */
export const wanting: Readonly<Record<ObligationKind, string>> = {
  draft: 'changement',
  signature: 'signature',
  ratification: 'décision',
  formality: 'cette formalité',
  'action-plan': 'plan adopté',
  'specific-agreement': 'convention',
  'yearly-evaluation': 'évaluation',
  'final-evaluation': 'évaluation',
  'renewal-decision': 'décision',
  duty: 'cette étape',
  'committee-minutes': 'procès-verbal',
};
