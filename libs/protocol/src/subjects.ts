import { subjectOf, type DocumentKind, type DocumentSubject } from './document.js';
import { obligations } from './obligations.js';
import type { Organ, Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyText, ProtocolText } from './text.js';

/** A protocol with its text as it stands: the draft while it is being drafted. */
export interface AsItStands {
  readonly state: Protocol;
  readonly text: ProtocolText | null;
  readonly rules: Rules;
}

type SubjectsOf = (situation: AsItStands) => readonly DocumentSubject[];

const whole: SubjectsOf = () => [{}];

const organsOf = ({ regime }: PartyText, { regimes }: Rules): readonly Organ[] =>
  regimes[regime]?.steps.map(({ organ }) => organ) ?? [];

/** The parties of the protocol and of each proposal, those whose procedure has (or has not) these organs. */
const decidedBy =
  (...[organ, prefect]: readonly [Organ, ('with-prefect' | 'without-prefect')?]): SubjectsOf =>
  ({ state, text, rules }) => {
    const courses = [
      { of: {}, text },
      ...Object.values(state.instruments).map((i) => ({ of: { instrument: i.id }, text: i.text ?? text })),
    ];
    return courses.flatMap((course) =>
      (course.text?.parties ?? []).flatMap((party) => {
        const organs = organsOf(party, rules);
        const fits = prefect === undefined || organs.includes('prefect') === (prefect === 'with-prefect');
        return organs.includes(organ) && fits ? [{ party: party.id, ...course.of }] : [];
      }),
    );
  };

const letters: SubjectsOf = (situation) =>
  decidedBy('council')(situation).flatMap((of) =>
    (situation.text?.parties ?? []).filter(({ id }) => id !== of.party).map(({ id }) => ({ ...of, addressee: id })),
  );

const isText =
  (...documents: readonly string[]): SubjectsOf =>
  ({ state, rules }) =>
    documents.includes(rules.kinds[state.kind]?.document ?? state.kind) ? [{}] : [];

/** Those that there are, and one that there is not yet: its document is filled in before anything is recorded. */
const andAnother =
  (known: (state: Protocol) => readonly DocumentSubject[]): SubjectsOf =>
  ({ state }) => [...known(state), {}];

const projects = andAnother((state) => Object.keys(state.projects).map((project) => ({ project })));
const meetings = andAnother(({ committee }) => Object.keys(committee.meetings).map((meeting) => ({ meeting })));
const plansOf = (state: Protocol) => Object.values(state.plans).map(({ year }) => ({ year }));

/** About what a document of each kind could be made now, as a draft before the act that calls for it or by hand. */
const subjects: Readonly<Record<DocumentKind, SubjectsOf>> = {
  'cic-protocol': isText('cic-protocol'),
  'cic-protocol-fr-nl': isText('cic-protocol', 'cic-protocol-fr-nl'),
  'cic-protocol-fr-en': isText('cic-protocol', 'cic-protocol-fr-en'),
  'annex-1': isText('cic-protocol', 'cic-protocol-fr-nl', 'cic-protocol-fr-en'),
  charter: isText('charter'),
  'financial-director-request': decidedBy('finance-director'),
  'signature-delegation': ({ state, text }) => [
    ...state.mandates.map(({ id, party }) => ({ party, mandate: id })),
    ...(text?.parties ?? []).map(({ id }) => ({ party: id })),
  ],
  'college-decision': decidedBy('college'),
  'council-deliberation': decidedBy('council', 'without-prefect'),
  'french-deliberation': decidedBy('council', 'with-prefect'),
  'certified-extract': decidedBy('council'),
  'transmission-slip': decidedBy('prefect'),
  'partner-notification': letters,
  'entry-into-force-certificate': whole,
  // A plan has a page of its own on which it is made.
  'annual-action-plan': ({ state }) => plansOf(state),
  'specific-agreement': andAnother(plansOf),
  'shared-diagnosis': projects,
  'action-sheet': projects,
  'committee-convocation': meetings,
  'committee-attendance': meetings,
  'committee-minutes': meetings,
  'mission-order': whole,
  'mission-report': whole,
  // What a partner has given under seal is nobody's to read before the others have given theirs.
  'evaluation-report': andAnother(({ evaluations }) =>
    Object.values(evaluations).flatMap(({ period, result }) => (result ? [{ period }] : [])),
  ),
  amendment: ({ state }) => Object.keys(state.instruments).map((instrument) => ({ instrument })),
  'reminder-letter': ({ state, rules }) =>
    obligations(state, rules).flatMap(({ key: obligation, parties, ...about }) =>
      parties.map((party) => subjectOf({ ...about, obligation, party })),
    ),
  'renewal-file': ({ state }) => (state.inForce ? [{}] : []),
  'termination-notice': ({ state }) => (state.inForce ? state.procedures.map(({ party }) => ({ party })) : []),
  'archive-slip': whole,
  'destruction-slip': whole,
};

/** What a document of this kind could be about today; none where the protocol gives it nothing to be about. */
export const subjectsOf = (kind: DocumentKind, situation: AsItStands): readonly DocumentSubject[] =>
  subjects[kind](situation);
