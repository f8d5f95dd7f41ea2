import { amendment, diagnosis, mandate, meeting, members, projectEvaluation } from '../../../test/builders/acts.js';
import { aPlan, Life, ratification } from '../../../test/builders/protocol.js';
import {
  civilDay,
  courseOf,
  currentStep,
  defaultRules,
  progressOf,
  type Phase,
  type StepProgress,
} from '@pacta/protocol';
import { kindOf, partiesOf, textOf, type Case } from './cases.js';

/** A place in the life of a protocol of which the table has a column. */
export interface Situation {
  readonly name: string;
  readonly phase: Phase;
  /** The day that the act of the column bears; it is recorded then, or where its term is over, ten days after its end. */
  readonly on: string;
  /** Undefined where no protocol of that regime is ever there. */
  readonly reach: (of: Case) => Life | undefined;
}

/** Each party does what it owes, as long as some step of its procedure says that it should. */
function takesSteps(
  life: Life,
  of: Case,
  goesOn: (steps: readonly StepProgress[], party: string) => boolean,
  id?: string,
): Life {
  for (const { id: party } of partiesOf(of)) {
    for (;;) {
      const progress = progressOf(courseOf(life.now, id), party);
      if (!progress || !currentStep(progress) || !goesOn(progress.steps, party)) break;
      life.takesStep(party, life.today, id);
    }
  }
  return life;
}
const owesSignature = (steps: readonly StepProgress[]): boolean =>
  steps.some(({ act, doneOn }) => act === 'signature' && !doneOn);

const draft = (of: Case): Life => Life.ofKind(kindOf(of)).on('2026-02-02').does(mandate());
const submitted = (of: Case): Life => draft(of).submitted('2026-02-02', textOf(of));

/** Whatever comes before the signatures, and the signatures; where nobody signs, a text that waits for its council. */
const signed = (of: Case): Life => takesSteps(submitted(of).on('2026-02-10'), of, owesSignature);

/** All done but the last act of the first party. */
const almostDone = (of: Case): Life =>
  takesSteps(
    submitted(of).on('2026-02-10'),
    of,
    (steps, party) => party !== 'p1' || steps.filter(({ doneOn }) => !doneOn).length > 1,
  );

function refused(of: Case): Life | undefined {
  const owesBefore = (steps: readonly StepProgress[]) => steps.find(({ doneOn }) => !doneOn)?.act !== 'deliberation';
  const life = takesSteps(submitted(of).on('2026-02-10'), of, owesBefore);
  if (life.now.phase === 'in-force') return undefined;
  return life.does({ ...ratification('p1', '2026-02-10'), type: 'refuse-by-council', reason: 'Budget' });
}

/** In force on 1 March 2026, with a plan adopted and another proposed, a committee convened, a project ready and one under way. */
function inForce(of: Case): Life {
  const life = submitted(of).on('2026-03-01').completes('2026-03-01').on('2026-05-01');
  const everyone = partiesOf(of).map(({ id }) => id);
  const who = members.filter(({ party }) => everyone.includes(party));
  const on = { on: civilDay('2026-03-10'), parties: everyone };
  life.does(
    { type: 'compose-committee', on: civilDay('2026-03-10'), members: who },
    meeting('2026-03-10', '2026-04-20'),
    diagnosis('2026-03-10', on),
    projectEvaluation('2026-03-11'),
    diagnosis('2026-03-10', { ...on, project: 'j2' }),
    projectEvaluation('2026-03-11', { project: 'j2' }),
    { type: 'start-project', project: 'j2', on: civilDay('2026-03-12') },
  );
  if (!defaultRules.kinds[kindOf(of)]?.carries.includes('action-plans')) return life;
  life.withPlan(2026, '2026-03-10');
  return life.does({
    type: 'propose-action-plan',
    party: 'p2',
    on: civilDay('2026-04-01'),
    year: 2027,
    content: aPlan(),
  });
}

const proposed = (of: Case): Life => inForce(of).does(amendment('2026-05-01', textOf(of)));

/** An amendment that all have signed; none where nothing follows the signatures, or nobody signs. */
function proposalSigned(of: Case): Life | undefined {
  const last = of.regime.steps.findLastIndex(({ act }) => act === 'signature');
  if (last < 0 || last === of.regime.steps.length - 1) return undefined;
  return takesSteps(proposed(of), of, owesSignature, 'a1');
}

const notice = { type: 'give-notice', party: 'p1', on: civilDay('2026-04-01'), reason: 'Fin du programme' } as const;

/** Only what can be renewed has an end of its own. */
const carriesRenewal = (of: Case): boolean => defaultRules.kinds[kindOf(of)]?.carries.includes('renewal') ?? false;
const lastYear = (of: Case): Life | undefined => (carriesRenewal(of) ? inForce(of) : undefined);
const renewed = (of: Case): Life | undefined =>
  lastYear(of)?.on('2031-01-10').decidesRenewal('p1', '2031-01-10').decidesRenewal('p2', '2031-01-10');
const ended = (life: Life | undefined): Life | undefined => life?.on('2031-03-01').does({ type: 'end-term' });

const reachedIn =
  (phase: Phase, reach: (of: Case) => Life | undefined) =>
  (of: Case): Life | undefined => {
    const life = reach(of);
    return life?.now.phase === phase ? life : undefined;
  };

const at = (
  name: string,
  phase: Phase,
  on: string,
  recordedOn: string,
  reach: (of: Case) => Life | undefined,
): Situation => ({ name, phase, on, reach: (of) => reachedIn(phase, reach)(of)?.on(recordedOn) });

export const beforeForce: readonly Situation[] = [
  at('drafting', 'drafting', '2026-02-12', '2026-02-12', draft),
  at('signing', 'signing', '2026-02-12', '2026-02-12', submitted),
  at('ratifying', 'ratifying', '2026-02-12', '2026-02-12', signed),
  at('one act left', 'signing', '2026-02-12', '2026-02-12', almostDone),
  at('one act left', 'ratifying', '2026-02-12', '2026-02-12', almostDone),
  at('refused', 'refused', '2026-02-12', '2026-02-12', refused),
  at('abandoned', 'abandoned', '2026-02-12', '2026-02-12', (of) =>
    submitted(of).does({ type: 'abandon', reason: 'Sans suite' }),
  ),
];

export const inForceAndAfter: readonly Situation[] = [
  at('in force', 'in-force', '2026-05-10', '2026-05-10', inForce),
  at('a change proposed', 'in-force', '2026-05-10', '2026-05-10', proposed),
  at('a change signed', 'in-force', '2026-05-10', '2026-05-10', proposalSigned),
  at('under notice', 'in-force', '2026-05-10', '2026-05-10', (of) => inForce(of).does(notice)),
  at('last year', 'in-force', '2031-01-10', '2031-01-10', lastYear),
  at('renewed', 'renewed', '2031-02-20', '2031-03-10', (of) => ended(renewed(of))),
  at('lapsed', 'lapsed', '2031-02-20', '2031-03-10', (of) => ended(lastYear(of))),
  at('terminated', 'terminated', '2026-09-20', '2026-10-11', (of) =>
    inForce(of).does(notice).on('2026-10-02').does({ type: 'end-notice' }),
  ),
];
