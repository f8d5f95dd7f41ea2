import type { ProtocolEvent } from '@pacta/protocol';
import type { JournalSentences } from '../../catalogue.js';
import { ofMeeting, project as ofProject } from '../things.js';
import { count, dayInEnglish as day } from '../wording.js';

type Told =
  | 'diagnosis-recorded'
  | 'evaluation-set-up'
  | 'project-started'
  | 'project-closed'
  | 'committee-composed'
  | 'committee-convened'
  | 'minutes-recorded';

const outcomes: Readonly<Record<ProtocolEvent<'diagnosis-recorded'>['outcome'], string>> = {
  implement: 'to carry it out',
  adjust: 'to adjust it',
  reject: 'to give it up',
  'other-project': 'to prefer another project',
};

export const ofProjects: Pick<JournalSentences, Told> = {
  'diagnosis-recorded': ({ title, outcome }) =>
    `Shared diagnosis of the project “${title}”: the partners agree ${outcomes[outcome]}.`,
  'evaluation-set-up': ({ project }, names) => `The evaluation of the project${ofProject(names, project)} is set up.`,
  'project-started': ({ project, on }, names) => `The project${ofProject(names, project)} starts on ${day(on)}.`,
  'project-closed': ({ project, on }, names) =>
    `The project${ofProject(names, project)} is closed on ${day(on)}, with its report and its lessons.`,
  'committee-composed': ({ members }) =>
    `The monitoring committee is composed of ${count(members.length, 'member', 'members')}.`,
  'committee-convened': ({ meetsOn, place }) =>
    `The monitoring committee is convened for ${day(meetsOn)}${place.trim() ? ` (${place})` : ''}.`,
  'minutes-recorded': ({ meeting, present, decisions }, names) =>
    `The minutes of the monitoring committee’s meeting${ofMeeting(names, meeting)} are recorded: ${present.length} present, ${count(decisions.length, 'decision', 'decisions')}.`,
};
