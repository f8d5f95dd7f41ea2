import type { ProtocolView } from '@pacta/contracts';

export type PlanView = ProtocolView['plans'][number];
export type PlanContent = PlanView['content'];
export type Objective = PlanContent['objectives'][number];
export type PlannedAction = Objective['actions'][number];
export type Indicator = PlannedAction['indicators'][number];
export type Progress = PlanView['progress'][number];

export const places = ['here', 'there', 'both'] as const satisfies readonly PlannedAction['place'][];

export const blankAction: PlannedAction = {
  title: '',
  leads: [],
  place: 'both',
  months: { from: 1, to: 12 },
  budget: [],
  indicators: [],
};

export const blankObjective: Objective = { title: '', actions: [blankAction] };
export const blankPlan: PlanContent = { currency: 'EUR', objectives: [blankObjective] };

export const statuses = ['planned', 'under-way', 'done', 'dropped'] as const satisfies readonly Progress['status'][];

/** What was last said of an action; undefined where nothing was. */
export const progressOf = ({ progress }: PlanView, objective: number, action: number): Progress | undefined =>
  progress.find((one) => one.objective === objective && one.action === action);
