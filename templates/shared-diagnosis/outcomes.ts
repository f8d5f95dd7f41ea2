import type { Language } from '@pacta/documents';
import type { DiagnosisOutcome } from '@pacta/protocol';
import { saidIn, type Said } from '../src/said.js';

type Outcomes = Readonly<Record<DiagnosisOutcome, string>>;

/** The four that annex I of the CIC form knows, in its order. */
const WORDS: Said<Outcomes> = {
  fr: {
    implement: 'mettre le projet en œuvre',
    adjust: 'l’ajuster',
    reject: 'le rejeter',
    'other-project': 'élaborer un projet différent',
  },
  en: {
    implement: 'carry out the project',
    adjust: 'adjust it',
    reject: 'reject it',
    'other-project': 'draw up a different project',
  },
};

/** All four, the one that the partners chose marked; none of them before they have. */
export const outcomesOf = (chosen: DiagnosisOutcome | undefined, language: Language) =>
  Object.entries(saidIn(language, WORDS)).map(([outcome, intitule]) => ({ intitule, retenue: outcome === chosen }));
