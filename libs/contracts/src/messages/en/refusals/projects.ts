import type { RefusalSentences } from '../../catalogue.js';
import { ofMeeting, project as ofProject } from '../things.js';
import { englishList, partyNames } from '../wording.js';

type Declined =
  | 'no-such-project'
  | 'diagnosis-not-shared'
  | 'project-rejected'
  | 'evaluation-not-set-up'
  | 'reversibility-missing'
  | 'project-already-started'
  | 'project-not-started'
  | 'project-already-closed'
  | 'committee-without-a-party'
  | 'committee-missing'
  | 'meeting-exists'
  | 'no-such-meeting'
  | 'minutes-already-recorded'
  | 'agenda-empty'
  | 'strangers-in-the-committee';

export const ofProjects: Pick<RefusalSentences, Declined> = {
  'no-such-project': () => 'There is no such project: record its shared diagnosis first.',
  'diagnosis-not-shared': ({ missing }, names) =>
    `A project’s diagnosis is made together: ${partyNames(names, missing)} had no part in it. Name all the partners who made it.`,
  'project-rejected': ({ outcome, project }, names) =>
    outcome === 'reject'
      ? `The shared diagnosis gives up the project${ofProject(names, project)}: it cannot start.`
      : `The shared diagnosis prefers another project to this one${ofProject(names, project)}: record the diagnosis of that other project.`,
  'evaluation-not-set-up': ({ project }, names) =>
    `An evaluation is prepared before the start: set up that of the project${ofProject(names, project)} first.`,
  'reversibility-missing': ({ project }, names) =>
    `Say how the project${ofProject(names, project)} can be undone, and what could be done instead: the principle of reversibility asks for it before the start.`,
  'project-already-started': ({ project }, names) => `The project${ofProject(names, project)} has started already.`,
  'project-not-started': ({ project }, names) =>
    `The project${ofProject(names, project)} has not started: record its start before its end.`,
  'project-already-closed': ({ project }, names) => `The project${ofProject(names, project)} is closed already.`,
  'committee-without-a-party': ({ parties }, names) =>
    `The monitoring committee has members of all parties: ${partyNames(names, parties)} has none. Add one of each at least.`,
  'committee-missing': () => 'The monitoring committee is not composed yet: name its members first.',
  'meeting-exists': () => 'This meeting is convened already: reload the page to see it.',
  'no-such-meeting': () => 'This meeting was not convened: choose one from the list, or convene it first.',
  'minutes-already-recorded': ({ meeting }, names) =>
    `The minutes of the meeting${ofMeeting(names, meeting)} are recorded already. A mistake in them is corrected from the journal.`,
  'agenda-empty': () => 'A convocation bears an agenda: give one item at least.',
  'strangers-in-the-committee': ({ names: people }) =>
    `Not among the members of the monitoring committee: ${englishList.format(people)}. Check the names, or change the composition of the committee.`,
};
