import type { Texts } from '../catalogue.js';
import type { projects as french } from '../fr/projects.js';

export const projects: Texts<typeof french> = {
  projects: {
    title: 'Projects',
    new: 'New project: shared diagnosis',
    none: 'No project yet. Each begins with a diagnosis made together.',
    name: 'Name of the project',
    read: 'Read the project’s file',
    redo: 'Make the diagnosis anew',
    setUpAgain: 'Change the evaluation',
    toCome: 'to come',
    never: 'will not take place',
    isClosed: 'Project closed on {{day}}.',
    turnedDown: {
      reject: 'The diagnosis turned this project down: it will not start. A new diagnosis may decide otherwise.',
      other: 'The diagnosis prefers another project: this one will not start. Open the diagnosis of the other one.',
    },
    blocks: {
      setUp: 'The start waits for the evaluation to be set up, with the alternatives and reversibility.',
      start: 'The diagnosis is shared and the evaluation is set up: the project can start.',
      close: 'The project is under way; its final report and lessons will close it.',
    },
    stages: {
      diagnosis: 'Shared diagnosis',
      setUp: 'Evaluation set up',
      start: 'Start',
      close: 'Final report',
    },
    outcomes: {
      implement: 'Carry out the project',
      adjust: 'Adjust the project, then carry it out',
      reject: 'Give the project up',
      'other-project': 'Prefer another project',
    },
    diagnosis: {
      action: 'Record the diagnosis',
      on: 'Day of the diagnosis',
      parties: 'Partners who made it',
      partiesHint: 'A diagnosis is shared when all have made it.',
      findings: 'What was found',
      terms: { short: 'In the short term', medium: 'In the medium term', long: 'In the long term' },
      outcome: 'Outcome of the diagnosis',
      effects: {
        implement: 'The diagnosis will be recorded; the evaluation must be set up before the start.',
        adjust: 'The diagnosis will be recorded; the evaluation must be set up before the start.',
        reject: 'The diagnosis will be recorded; the project cannot start, unless a new diagnosis says otherwise.',
        'other-project':
          'The diagnosis will be recorded; the project cannot start, unless a new diagnosis says otherwise.',
      },
    },
    setUp: {
      action: 'Set up the evaluation',
      effect: 'The evaluation will be held as set up; the project can start.',
      on: 'Day',
      method: 'How the project will be evaluated',
      alternatives: 'Alternatives',
      alternativesHint: 'What else could be done, and why it is not',
      reversibility: 'Reversibility',
      reversibilityHint: 'How to undo it, should the project not keep its promise. Needed for the start.',
    },
    start: {
      action: 'Start the project',
      effect: 'The project will be held as started; its diagnosis and evaluation change no more.',
      on: 'Day of the start',
    },
    close: {
      action: 'Close the project',
      effect: 'The project will be closed; its lessons will be shown beside the next plan and the next project.',
      on: 'Day of the end',
      report: 'Final report',
      reportHint: 'What was done, with what effects',
      lessons: 'Lessons',
      lessonsHint: 'What the next project shall learn from it',
    },
    lessons: 'What was learnt so far',
    lessonOfProject: 'project “{{title}}”',
    lessonOfTerm: '{{name}}, final evaluation',
    lessonOfYear: '{{name}}, evaluation {{year}}',
  },
};
