import { accept, refuse } from '../decision.js';
import type { Project } from '../project.js';
import type { Refusal } from '../refusal.js';
import { dated, datedInTerm, wrongOrder, type Context, type Decide } from './context.js';

/** A project that was diagnosed here: there is no other. */
export const projectIn = ({ state }: Context, id: string): Project | undefined =>
  Object.hasOwn(state.projects, id) ? state.projects[id] : undefined;

/**
 * What the partners found together before anything was begun (Annex I; Charte de l'Isère, «Diagnostic partagé»). All of them make
 * it. It may be made anew until the project starts, and may change its outcome.
 */
export const recordDiagnosis: Decide<'record-diagnosis'> = (context, act) => {
  const wrongDay = datedInTerm(context, { on: act.on });
  if (wrongDay) return refuse(wrongDay);
  if (projectIn(context, act.project)?.startedOn)
    return refuse({ reason: 'project-already-started', project: act.project });
  const known = context.state.procedures.map(({ party }) => party);
  const stranger = act.parties.find((party) => !known.includes(party));
  if (stranger !== undefined) return refuse({ reason: 'unknown-party', party: stranger });
  const missing = known.filter((party) => !act.parties.includes(party));
  if (missing.length > 0) return refuse({ reason: 'diagnosis-not-shared', missing });
  return accept({ ...act, type: 'diagnosis-recorded' });
};

/** The evaluation is set up before the start, with the alternatives and how the choice could be undone (Annex I, «Réversibilité»). */
export const setUpEvaluation: Decide<'set-up-evaluation'> = (context, act) => {
  const { project: id } = act;
  const project = projectIn(context, id);
  if (!project) return refuse({ reason: 'no-such-project', project: id });
  if (project.startedOn) return refuse({ reason: 'project-already-started', project: id });
  const wrong = datedInTerm(context, { on: act.on }) ?? wrongOrder(project.diagnosis.on, act.on);
  if (wrong) return refuse(wrong);
  if (act.reversibility.trim() === '') return refuse({ reason: 'reversibility-missing', project: id });
  return accept({ ...act, type: 'evaluation-set-up' });
};

/** Neither a rejected project nor one whose evaluation is not set up is ever started. */
function notReady({ id, diagnosis, evaluation, startedOn }: Project): Refusal | undefined {
  if (startedOn) return { reason: 'project-already-started', project: id };
  const { outcome } = diagnosis;
  if (outcome === 'reject' || outcome === 'other-project') return { reason: 'project-rejected', project: id, outcome };
  return evaluation ? undefined : { reason: 'evaluation-not-set-up', project: id };
}

export const startProject: Decide<'start-project'> = (context, act) => {
  const project = projectIn(context, act.project);
  if (!project) return refuse({ reason: 'no-such-project', project: act.project });
  const wrong =
    notReady(project) ??
    datedInTerm(context, { on: act.on }) ??
    wrongOrder(project.evaluation?.on ?? project.diagnosis.on, act.on);
  return wrong ? refuse(wrong) : accept({ ...act, type: 'project-started' });
};

/** The final report of a project (Charte cenonnaise, 6), and what the next one shall learn from it (7). */
export const closeProject: Decide<'close-project'> = (context, act) => {
  const { project: id } = act;
  const project = projectIn(context, id);
  if (!project) return refuse({ reason: 'no-such-project', project: id });
  if (project.closed) return refuse({ reason: 'project-already-closed', project: id });
  if (!project.startedOn) return refuse({ reason: 'project-not-started', project: id });
  const wrong = dated(context, { on: act.on }) ?? wrongOrder(project.startedOn, act.on);
  return wrong ? refuse(wrong) : accept({ ...act, type: 'project-closed' });
};
