import type { PlanContent, PlannedAction, Project } from '@pacta/protocol';
import { financingOf, objectivesOf } from '../annual-action-plan/plan-of.js';
import { currencyOf } from '../src/currency.js';
import { known, type DocumentFacts } from '../src/facts.js';

/** An action of a plan that carries out the project, with where it stands. */
interface Carried {
  readonly years: readonly number[];
  readonly currency: string;
  readonly objective: string;
  readonly action: PlannedAction;
}

/** What is known of a project: its diagnosis, how it will be judged, and the actions of all plans that carry it out. */
export function sheetOf(facts: DocumentFacts) {
  const { protocol, project: id } = facts;
  const project = id === undefined ? undefined : protocol.projects[id];
  const carried = id === undefined ? [] : carriedOut(facts, id);
  const content = contentOf(carried);
  return {
    objectif: known([...new Set(carried.map(({ objective }) => objective))].join('\n')),
    intitule: known(project?.title),
    ...judgedBy(project),
    developpement: carried.map(({ action, years }) => `${action.title} (${years.join('-')})`),
    ...actorsOf(facts, content, carried),
    devise: carried[0]?.currency ?? currencyOf(facts),
    moyens: financingOf(content).financement,
    etoiles: {},
    liens: Object.values(protocol.projects)
      .filter((other) => other.id !== id)
      .map(({ title }) => title),
  };
}

function carriedOut({ protocol }: DocumentFacts, id: string): Carried[] {
  return Object.values(protocol.plans)
    .sort((one, other) => one.year - other.year)
    .flatMap(({ years, content }) =>
      content.objectives.flatMap(({ title, actions }) =>
        actions
          .filter(({ project }) => project === id)
          .map((action) => ({ years, currency: content.currency, objective: title, action })),
      ),
    );
}

/** Those actions alone, as a plan of their own: its money and who leads are read as any plan's are. */
const contentOf = (carried: readonly Carried[]): PlanContent => ({
  currency: carried[0]?.currency ?? 'EUR',
  objectives: [{ title: '', actions: carried.map(({ action }) => action) }],
});

function judgedBy(project: Project | undefined) {
  const { findings } = project?.diagnosis ?? {};
  const indicators = project?.evaluation?.indicators ?? [];
  return {
    indicateurs: indicators.map(({ name, baseline, target }) => {
      const way = [baseline, target].map((each) => known(each) ?? '…').join(' → ');
      return `${name} (${way})`;
    }),
    contexte: [findings?.short, findings?.medium, findings?.long].flatMap((each) => known(each) ?? []),
  };
}

function actorsOf({ text }: DocumentFacts, content: PlanContent, carried: readonly Carried[]) {
  const actions = objectivesOf(content, text.parties).flatMap((objective) => objective.actions);
  const leads = actions.flatMap(({ responsables }) =>
    responsables.map(({ partie, nom }) => (nom ? `${partie}\u00A0: ${nom}` : partie)),
  );
  return {
    calendrier: actions.map(({ mois }, n) => `${carried[n]?.years.join('-') ?? '…'}\u00A0: ${mois}`),
    pilotes: [...new Set(leads)],
    services: [],
    autres: [],
  };
}
