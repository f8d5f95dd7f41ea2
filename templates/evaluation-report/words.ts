import type { EvaluationPeriod } from '@pacta/protocol';
import type { Said } from '../src/said.js';

interface Words {
  readonly title: (period: EvaluationPeriod | undefined) => string;
  readonly range: (min: number, max: number) => string;
  readonly origin: Readonly<Record<'internal' | 'external', string>>;
}

export const WORDS: Said<Words> = {
  fr: {
    title: (period) =>
      period === 'final' ? 'Évaluation finale' : `Évaluation${period === undefined ? '' : ` de ${period}`}`,
    range: (min, max) => `de ${min} à ${max}`,
    origin: { internal: 'évaluation interne', external: 'évaluation externe' },
  },
  en: {
    title: (period) =>
      period === 'final' ? 'Final evaluation' : `Evaluation${period === undefined ? '' : ` of ${period}`}`,
    range: (min, max) => `from ${min} to ${max}`,
    origin: { internal: 'internal evaluation', external: 'external evaluation' },
  },
};

/** The four groups of article 1 of the CIC form, which gives them no names. */
export const GROUPS: Said<Readonly<Partial<Record<string, string>>>> = {
  fr: { foundations: 'Fondements', prudence: 'Prudence', practice: 'Mise en œuvre', 'follow-up': 'Suivi' },
  en: { foundations: 'Foundations', prudence: 'Prudence', practice: 'Practice', 'follow-up': 'Follow-up' },
};
