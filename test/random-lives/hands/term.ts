import { yearOf, type EvaluationPeriod } from '@pacta/protocol';
import { aPlan } from '../../builders/protocol.js';
import { dayOf, lastPossible, partyOf, pick, type Hands } from '../hand.js';

export const ofPlans: Hands<
  'propose-action-plan' | 'approve-action-plan' | 'conclude-specific-agreement' | 'report-progress'
> = {
  'propose-action-plan': (scene, dice, about) => ({
    type: 'propose-action-plan',
    party: partyOf(scene, dice, about),
    on: dayOf(scene, dice),
    year: about.year ?? yearOf(scene.today) + (dice.which % 3),
    content: dice.which === 0 ? { currency: 'EUR', objectives: [] } : aPlan(`action ${dice.days}`),
  }),
  'approve-action-plan': (scene, dice, about) => {
    const plan = pick(Object.values(scene.state.plans), dice.which);
    const year = about.year ?? plan?.year ?? 2026;
    const revision = (scene.state.plans[year]?.revision ?? 1) - (dice.which === 0 ? 1 : 0);
    return { type: 'approve-action-plan', party: partyOf(scene, dice, about), on: dayOf(scene, dice), year, revision };
  },
  'conclude-specific-agreement': (scene, dice, about) => ({
    type: 'conclude-specific-agreement',
    on: dayOf(scene, dice),
    year: about.year ?? pick(Object.values(scene.state.plans), dice.which)?.year ?? 2026,
  }),
  'report-progress': (scene, dice, about) => ({
    type: 'report-progress',
    party: partyOf(scene, dice, about),
    on: lastPossible(scene),
    year: about.year ?? pick(Object.values(scene.state.plans), dice.which)?.year ?? 2026,
    objective: 0,
    action: dice.which === 0 ? 7 : 0,
    status: 'under-way',
    actuals: dice.which === 1 ? ['12'] : [],
    spentCents: null,
    note: `${dice.days} %`,
  }),
};

export const ofEvaluations: Hands<'submit-evaluation'> = {
  'submit-evaluation': (scene, dice, about) => {
    const { rules } = scene;
    const period: EvaluationPeriod = about.period ?? (dice.which % 5 === 0 ? 'final' : yearOf(scene.today));
    const grid = rules.grids[rules.kinds[scene.state.kind]?.grid ?? ''];
    const scored = (grid?.criteria ?? []).map(({ id, scale = grid?.scale }, i) => {
      const { min = 0, max = 1 } = scale ?? {};
      return [id, dice.which === 0 && i === 0 ? max + 1 : min + ((dice.days + i) % (max - min + 1))];
    });
    return {
      type: 'submit-evaluation',
      party: partyOf(scene, dice, about),
      period,
      on: dayOf(scene, dice),
      scores: Object.fromEntries(scored) as Record<string, number>,
      lessons: 'commencer plus tôt',
      dissent: '',
      evaluator: grid?.asksForEvaluator ? { origin: 'internal', name: 'Luc Simon' } : null,
    };
  },
};

export const ofTheEnd: Hands<'decide-renewal' | 'give-notice' | 'withdraw-notice'> = {
  'decide-renewal': (scene, dice, about) => ({
    type: 'decide-renewal',
    party: partyOf(scene, dice, about),
    on: dayOf(scene, dice),
    renew: dice.which % 6 !== 0,
    reason: 'décidé',
    successor: 's1',
  }),
  'give-notice': (scene, dice, about) => ({
    type: 'give-notice',
    party: partyOf(scene, dice, about),
    on: dayOf(scene, dice),
    reason: 'autres priorités',
  }),
  'withdraw-notice': (scene, dice, about) => ({
    type: 'withdraw-notice',
    party: about.party ?? scene.state.notice?.party ?? partyOf(scene, dice),
    on: scene.today,
    reason: 'revu',
  }),
};
