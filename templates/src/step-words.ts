import type { Language } from '@pacta/documents';
import type { Organ, StepProgress } from '@pacta/protocol';
import { saidIn, type Said } from './said.js';

const both = (fr: string, en: string): Said<string> => ({ fr, en });

const SIGNED_BY: Readonly<Partial<Record<Organ, Said<string>>>> = {
  college: both('signature par le Collège communal', 'signature by the municipal college'),
  authorities: both('signature par les autorités municipales', 'signature by the municipal authorities'),
  mayor: both('signature par le maire', 'signature by the mayor'),
  president: both('signature par la présidence', 'signature by the president'),
  'director-general': both('contreseing du directeur général', 'countersignature of the director general'),
};

const FORMALITIES: Readonly<Partial<Record<Organ, Said<string>>>> = {
  prefect: both('transmission au préfet', 'transmission to the prefect'),
  public: both('publication', 'publication'),
  state: both('autorisation de l’État', 'authorisation of the State'),
  'finance-director': both('avis du directeur financier', 'opinion of the financial director'),
};

/** Those of an installation's own making have no better name here. */
const SIGNATURE = both('signature', 'signature');
const FORMALITY = both('formalité', 'formality');
const RATIFICATION = both('ratification par le conseil', 'ratification by the council');
const DELIBERATION = both('délibération du conseil', 'deliberation of the council');
const DRAFT_ONLINE = both('mise en ligne du projet de délibération', 'publication online of the draft deliberation');

/** «signature par le Collège communal», «ratification par le conseil»: a step of a party, among all those that it takes. */
export function stepNamed(step: StepProgress, steps: readonly StepProgress[], language: Language): string {
  if (step.act === 'signature') return saidIn(language, SIGNED_BY[step.organ] ?? SIGNATURE);
  if (step.act === 'formality') {
    const words = step.id === 'draft-online' ? DRAFT_ONLINE : (FORMALITIES[step.organ] ?? FORMALITY);
    return saidIn(language, words);
  }
  const isSigned = steps.slice(0, steps.indexOf(step)).some(({ act }) => act === 'signature');
  return saidIn(language, isSigned ? RATIFICATION : DELIBERATION);
}
