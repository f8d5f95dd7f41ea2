import { z } from 'zod';
import { identificationOf, pactaTemplate, known, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signingParty, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signingPartyOf } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { outcomesOf } from './outcomes.js';
import { inEnglish, inFrench } from './samples.js';

const kind = 'shared-diagnosis';

const fields = z.strictObject({
  ...identification,
  objet: text('Le texte dans le cadre duquel le projet est envisagé', 'le protocole de collaboration CIC-2026-014'),
  nomDuProjet: completable('Le projet', 'Collecte des déchets ménagers'),
  etabliLe: completableDay('Jour où le diagnostic a été établi'),
  parties: z.array(signingParty).min(1).meta({ description: 'Les parties qui l’ont établi ensemble' }),
  constats: z.strictObject({
    court: completable('Ce qui se constate à court terme', 'La collecte ne passe que deux fois par mois.'),
    moyen: completable('Ce qui se constate à moyen terme', 'La décharge sera pleine dans trois ans.'),
    long: completable('Ce qui se constate à long terme', 'La nappe est exposée.'),
  }),
  suites: z
    .array(
      z.strictObject({
        intitule: text('Une suite possible', 'mettre le projet en œuvre'),
        retenue: z.boolean().meta({ description: 'Vrai pour celle que les parties retiennent' }),
      }),
    )
    .length(4)
    .meta({ description: 'Les quatre suites de l’annexe I: mise en œuvre, ajustement, rejet, projet différent' }),
  evaluation: z
    .strictObject({
      etablieLe: completableDay('Jour où le dispositif d’évaluation a été arrêté'),
      methode: completable('Comment le projet sera évalué', 'Enquête auprès des ménages, avant et après'),
      indicateurs: z
        .array(
          z.strictObject({
            intitule: text('L’indicateur', 'Ménages desservis'),
            depart: completable('Situation de départ', '35 %'),
            cible: completable('Cible', '60 %'),
          }),
        )
        .meta({ description: 'À quoi le résultat se mesure' }),
      alternatives: completable('Ce qui pourrait être fait à la place', 'Apport volontaire en points de collecte'),
      reversibilite: completable('Comment le projet pourrait être défait', 'Le matériel est loué'),
    })
    .optional()
    .meta({
      description: 'Le dispositif d’évaluation, nécessaire avant toute mise en œuvre; rien tant qu’il n’existe pas',
    }),
});

/** What the partners found together before anything was begun, what follows from it, and how the project will be judged. */
export const sharedDiagnosis = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Diagnostic partagé', en: 'Shared diagnosis' },
  languages: ['fr', 'en'],
  calledBy: 'diagnosis-recorded',
  fields,
  file: templateOf(kind),
  sample: inFrench,
  samples: { en: inEnglish },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    objet: subjectOf({ ...facts, instrument: undefined }),
    ...foundIn(facts),
  }),
});

function foundIn({ protocol, text: agreed, project: id, language }: DocumentFacts) {
  const project = id === undefined ? undefined : protocol.projects[id];
  const { diagnosis, evaluation } = project ?? {};
  const made = agreed.parties.filter((party) => !diagnosis || diagnosis.parties.includes(party.id));
  return {
    nomDuProjet: known(project?.title),
    etabliLe: diagnosis?.on,
    parties: (made.length > 0 ? made : agreed.parties).map((party) => signingPartyOf(party, language)),
    constats: {
      court: known(diagnosis?.findings.short),
      moyen: known(diagnosis?.findings.medium),
      long: known(diagnosis?.findings.long),
    },
    suites: outcomesOf(diagnosis?.outcome, language),
    evaluation: evaluation
      ? {
          etablieLe: evaluation.on,
          methode: known(evaluation.method),
          indicateurs: evaluation.indicators.map(({ name, baseline, target }) => ({
            intitule: known(name) ?? '…',
            depart: known(baseline),
            cible: known(target),
          })),
          alternatives: known(evaluation.alternatives),
          reversibilite: known(evaluation.reversibility),
        }
      : undefined,
  };
}
