import { civilDay, type Act, type CommitteeMember, type Mandate, type ProtocolText } from '@pacta/protocol';
import { aText } from './protocol.js';

/** What changes or ends a protocol in force, as its parties would propose it; `a1` is its id where no other is given. */
export const OTHER_HASH = 'c'.repeat(64);

export const amendment = (
  on: string,
  text: ProtocolText = aText({ title: 'Huy – Mbour, avenant 1' }),
  instrument = 'a1',
): Act<'propose-amendment'> => ({
  type: 'propose-amendment',
  instrument,
  party: 'p1',
  on: civilDay(on),
  title: 'Avenant 1',
  text,
  textHash: OTHER_HASH,
});

export const adhesion = (on: string, text: ProtocolText, instrument = 'a1'): Act<'propose-adhesion'> => ({
  ...amendment(on, text, instrument),
  type: 'propose-adhesion',
  title: 'Adhésion',
});

export const termination = (on: string, endsOn: string, instrument = 'a1'): Act<'propose-termination'> => ({
  type: 'propose-termination',
  instrument,
  party: 'p1',
  on: civilDay(on),
  title: 'Fin de commun accord',
  endsOn: civilDay(endsOn),
  reason: 'Le programme a atteint ses objectifs',
  textHash: OTHER_HASH,
});

export const mandate = (change: Partial<Mandate> = {}): Act<'record-mandate'> => ({
  type: 'record-mandate',
  id: 'd1',
  party: 'p1',
  holder: 'Paul Noël',
  function: 'Échevin',
  act: 'délégation n° 12',
  on: civilDay('2026-01-02'),
  from: civilDay('2026-01-05'),
  until: civilDay('2026-12-31'),
  ...change,
});

export const members: readonly CommitteeMember[] = [
  { party: 'p1', name: 'Luc Simon', function: 'Agent', email: 'luc.simon@example.org' },
  { party: 'p2', name: 'Awa Fall', function: 'Référente', email: 'awa.fall@example.org' },
];

export const meeting = (on: string, meetsOn: string, id = 'm1'): Act<'convene-committee'> => ({
  type: 'convene-committee',
  meeting: id,
  on: civilDay(on),
  meetsOn: civilDay(meetsOn),
  place: 'Huy',
  agenda: ['Bilan du semestre'],
});

export const minutes = (on: string, change: Partial<Act<'record-minutes'>> = {}): Act<'record-minutes'> => ({
  type: 'record-minutes',
  meeting: 'm1',
  on: civilDay(on),
  present: ['Luc Simon'],
  excused: ['Awa Fall'],
  summary: 'Le plan suit son cours.',
  decisions: [],
  ...change,
});

export const diagnosis = (on: string, change: Partial<Act<'record-diagnosis'>> = {}): Act<'record-diagnosis'> => ({
  type: 'record-diagnosis',
  project: 'j1',
  title: 'Un état civil numérisé',
  on: civilDay(on),
  parties: ['p1', 'p2'],
  findings: { short: 'Des registres abîmés', medium: 'Des agents à former', long: 'Des droits mieux garantis' },
  outcome: 'implement',
  ...change,
});

export const projectEvaluation = (
  on: string,
  change: Partial<Act<'set-up-evaluation'>> = {},
): Act<'set-up-evaluation'> => ({
  type: 'set-up-evaluation',
  project: 'j1',
  on: civilDay(on),
  method: 'Relevé annuel des actes',
  indicators: [],
  alternatives: 'Restaurer les registres',
  reversibility: 'Les registres en papier sont tenus deux ans de plus',
  ...change,
});
