import type { Project } from '../project.js';
import type { Protocol } from '../state.js';
import type { AfterEach } from './step.js';

function withProject(state: Protocol, id: string, change: Partial<Project>): Protocol {
  const project = state.projects[id];
  return project ? { ...state, projects: { ...state.projects, [id]: { ...project, ...change } } } : state;
}

export const ofProjects: AfterEach<'diagnosis-recorded' | 'evaluation-set-up' | 'project-started' | 'project-closed'> =
  {
    'diagnosis-recorded': (state, { project: id, title, on, parties, findings, outcome }) => {
      const diagnosis = { on, parties, findings, outcome };
      const project = { id, title, diagnosis, evaluation: null, startedOn: null, closed: null };
      return { ...state, projects: { ...state.projects, [id]: project } };
    },
    'evaluation-set-up': (state, { project, on, method, indicators, alternatives, reversibility }) =>
      withProject(state, project, { evaluation: { on, method, indicators, alternatives, reversibility } }),
    'project-started': (state, { project, on }) => withProject(state, project, { startedOn: on }),
    'project-closed': (state, { project, on, report, lessons }) =>
      withProject(state, project, { closed: { on, report, lessons } }),
  };
