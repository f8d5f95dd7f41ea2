import type { ProtocolEvent } from '@pacta/protocol';
import type { JournalSentences } from '../../catalogue.js';
import { ofMeeting, project as ofProject } from '../things.js';
import { dayInFrench as day, fr, plural } from '../typography.js';

type Told =
  | 'diagnosis-recorded'
  | 'evaluation-set-up'
  | 'project-started'
  | 'project-closed'
  | 'committee-composed'
  | 'committee-convened'
  | 'minutes-recorded';

const outcomes: Readonly<Record<ProtocolEvent<'diagnosis-recorded'>['outcome'], string>> = {
  implement: 'le mettre en œuvre',
  adjust: 'l’adapter',
  reject: 'y renoncer',
  'other-project': 'lui préférer un autre projet',
};

export const ofProjects: Pick<JournalSentences, Told> = {
  'diagnosis-recorded': ({ title, outcome }) =>
    fr`Diagnostic partagé du projet « ${title} » : les partenaires conviennent de ${outcomes[outcome]}.`,
  'evaluation-set-up': ({ project }, names) => fr`L’évaluation du projet${ofProject(names, project)} est organisée.`,
  'project-started': ({ project, on }, names) => fr`Le projet${ofProject(names, project)} commence le ${day(on)}.`,
  'project-closed': ({ project, on }, names) =>
    fr`Le projet${ofProject(names, project)} est clos le ${day(on)}, avec son rapport et ses enseignements.`,
  'committee-composed': ({ members }) =>
    fr`Le comité de suivi est composé de ${plural(members.length, 'membre', 'membres')}.`,
  'committee-convened': ({ meetsOn, place }) =>
    fr`Le comité de suivi est convoqué pour le ${day(meetsOn)}${place.trim() ? fr` (${place})` : ''}.`,
  'minutes-recorded': ({ meeting, present, decisions }, names) =>
    fr`Le procès-verbal de la réunion du comité de suivi${ofMeeting(names, meeting)} est consigné : ${plural(present.length, 'présent', 'présents')}, ${plural(decisions.length, 'décision', 'décisions')}.`,
};
