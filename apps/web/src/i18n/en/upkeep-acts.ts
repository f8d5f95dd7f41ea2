import type { Texts } from '../catalogue.js';
import type { upkeepActs as french } from '../fr/upkeep-acts.js';

export const upkeepActs: Texts<typeof french> = {
  mandate: {
    title: 'Record a delegation of signature',
    lead: 'The dated act by which a person may sign for a party, and the days on which it holds.',
  },
  'end-mandate': { title: 'End a delegation', lead: 'The signatures given stay valid.' },
  diagnosis: {
    title: 'Shared diagnosis',
    lead: 'No project without a diagnosis made together, with one of its four outcomes.',
  },
  'set-up-evaluation': {
    title: 'Set up the evaluation',
    lead: 'Before the start: how the project will be judged, what else could be done, and how it could be undone.',
  },
  'start-project': { title: 'Start the project', lead: 'The diagnosis is shared and the evaluation is set up.' },
  'close-project': { title: 'Close the project', lead: 'The final report, and what the next project shall learn.' },
  compose: {
    title: 'Compose the monitoring committee',
    lead: 'At least one person of each party. This composition replaces the one before.',
  },
  convene: {
    title: 'Convene the monitoring committee',
    lead: 'When, where, and on what. Its minutes will then be awaited.',
  },
  minutes: { title: 'Minutes of the committee', lead: 'Who was there, what was said, what was decided.' },
  duty: {
    title: 'Record as done',
    lead: 'A declaration made, a review held, a delay gone by: nothing more is recalled.',
  },
  snooze: {
    title: 'Put reminders off',
    lead: 'Reminders are silent until a day, then go on. The deadline itself does not move.',
  },
  policy: {
    title: 'A deadline of this protocol’s own',
    lead: 'It departs from the general rule, for this protocol only. What is open is counted anew; the past does not change.',
  },
  'correct-text': {
    title: 'Correct a slip of the pen',
    lead: 'The frozen text now reads as corrected; no signature is revoked.',
  },
  correct: {
    title: 'Correct an entry',
    lead: 'Nothing is erased: the journal shows what was recorded, and what stands in its place.',
  },
  attach: { title: 'Attach a scan', lead: 'The signed page, the certified extract, the letter: what shows the act.' },
};
