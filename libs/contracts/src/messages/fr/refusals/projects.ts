import type { RefusalSentences } from '../../catalogue.js';
import { partyNames } from '../actors.js';
import { ofMeeting, project as ofProject } from '../things.js';
import { fr, frenchList } from '../typography.js';

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
  'no-such-project': () => fr`Ce projet n’existe pas : consignez d’abord son diagnostic partagé.`,
  'diagnosis-not-shared': ({ missing }, names) =>
    fr`Le diagnostic d’un projet se fait ensemble : il y manque ${partyNames(names, missing)}. Indiquez tous les partenaires qui l’ont fait.`,
  'project-rejected': ({ outcome, project }, names) =>
    outcome === 'reject'
      ? fr`Le diagnostic partagé conclut à renoncer au projet${ofProject(names, project)} : il ne peut pas commencer.`
      : fr`Le diagnostic partagé préfère un autre projet à celui-ci${ofProject(names, project)} : consignez le diagnostic de cet autre projet.`,
  'evaluation-not-set-up': ({ project }, names) =>
    fr`L’évaluation se prépare avant le début : organisez d’abord celle du projet${ofProject(names, project)}.`,
  'reversibility-missing': ({ project }, names) =>
    fr`Indiquez comment revenir en arrière sur le projet${ofProject(names, project)}, et ce qui pourrait être fait à sa place : le principe de réversibilité le demande avant le début.`,
  'project-already-started': ({ project }, names) => fr`Le projet${ofProject(names, project)} a déjà commencé.`,
  'project-not-started': ({ project }, names) =>
    fr`Le projet${ofProject(names, project)} n’a pas commencé : consignez son début avant sa fin.`,
  'project-already-closed': ({ project }, names) => fr`Le projet${ofProject(names, project)} est déjà clos.`,
  'committee-without-a-party': ({ parties }, names) =>
    fr`Le comité de suivi réunit toutes les parties : il y manque ${partyNames(names, parties)}. Ajoutez-y au moins un membre de chacune.`,
  'committee-missing': () => fr`Le comité de suivi n’est pas encore composé : indiquez d’abord ses membres.`,
  'meeting-exists': () => fr`Cette réunion est déjà convoquée : rechargez la page pour la voir.`,
  'no-such-meeting': () =>
    fr`Cette réunion n’a pas été convoquée : choisissez-en une de la liste, ou convoquez-la d’abord.`,
  'minutes-already-recorded': ({ meeting }, names) =>
    fr`Le procès-verbal de la réunion${ofMeeting(names, meeting)} est déjà consigné. Une erreur s’y corrige depuis le journal.`,
  'agenda-empty': () => fr`La convocation porte un ordre du jour : indiquez-en au moins un point.`,
  'strangers-in-the-committee': ({ names: people }) =>
    fr`${people.length > 1 ? 'Ces personnes ne sont pas membres' : 'Cette personne n’est pas membre'} du comité de suivi : ${frenchList.format(people)}. Vérifiez les noms, ou modifiez la composition du comité.`,
};
