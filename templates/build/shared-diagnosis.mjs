import { textWidth } from './document.mjs';
import {
  body,
  columns,
  grid,
  heading,
  otherwise,
  p,
  particulars,
  partiesSign,
  section,
  theEnd,
  title,
} from './parts.mjs';
import { cm } from './style.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();
const apart = () => p('Mention', '', { spacing: { after: 120 } });

export function sharedDiagnosis(language) {
  const say = saidIn(language);
  return [
    p('Bandeau', '{objet|entete}'),
    title(say({ fr: 'Diagnostic partagé', en: 'Shared diagnosis' })),
    p('SousTitre', '{nomDuProjet}', { spacing: { after: 280 } }),
    body(
      say({
        fr: 'Établi le {etabliLe|jour} par {#parties}{designation}{,}{/parties}, avant que rien ne soit entrepris, sur les effets sociaux, économiques, environnementaux et culturels des actions envisagées.',
        en: 'Drawn up on {etabliLe|jour} by {#parties}{designation}{,}{/parties}, before anything is undertaken, on the social, economic, environmental and cultural effects of the actions envisaged.',
      }),
    ),
    heading(1, say({ fr: '1. Constats', en: '1. Findings' })),
    particulars(width, [
      [say({ fr: 'À court terme', en: 'In the short term' }), '{constats.court}'],
      [say({ fr: 'À moyen terme', en: 'In the medium term' }), '{constats.moyen}'],
      [say({ fr: 'À long terme', en: 'In the long term' }), '{constats.long}'],
    ]),
    apart(),
    heading(1, say({ fr: '2. Décision', en: '2. Decision' })),
    p(
      'Corps',
      say({ fr: 'En connaissance de cause, les parties décident de :', en: 'Knowing this, the parties decide to:' }),
      {
        keepNext: true,
      },
    ),
    ...section(
      'suites',
      p('Corps', '{#retenue}☒ *{intitule}*{/retenue}{^retenue}☐ {intitule}{/retenue}', {
        indent: { left: cm(0.6) },
        spacing: { after: 40 },
        keepNext: true,
      }),
    ),
    heading(1, say({ fr: '3. Évaluation du projet', en: '3. Evaluation of the project' })),
    ...section(
      'evaluation',
      body(
        say({
          fr: 'Arrêté le {etablieLe|jour}, avant toute mise en œuvre, le dispositif est le suivant :',
          en: 'Settled on {etablieLe|jour}, before anything is carried out, the evaluation is as follows:',
        }),
        { keepNext: true },
      ),
      particulars(width, [
        [say({ fr: 'Méthode', en: 'Method' }), '{methode}'],
        [say({ fr: 'Solutions alternatives', en: 'Alternatives' }), '{alternatives}'],
        [say({ fr: 'Réversibilité', en: 'Reversibility' }), '{reversibilite}'],
      ]),
      apart(),
      grid(columns(width, 9, 3.4), say({ fr: 'Indicateur|Départ|Cible', en: 'Indicator|Baseline|Target' }).split('|'), [
        ['{#indicateurs}{intitule}', '{depart}', '{cible}{/indicateurs}'],
      ]),
      apart(),
    ),
    ...otherwise(
      'evaluation',
      body(
        say({
          fr: 'Le dispositif d’évaluation reste à définir en concertation, avant toute mise en œuvre.',
          en: 'How the project is evaluated remains to be settled together, before anything is carried out.',
        }),
      ),
    ),
    body(
      say({
        fr: 'Les parties approuvent les constats et la décision consignés dans le présent diagnostic.',
        en: 'The parties approve the findings and the decision recorded in this diagnosis.',
      }),
      { spacing: { before: 240 } },
    ),
    p(
      'Corps',
      say({
        fr: 'Fait à {lieu}. Chaque partie date sa signature.',
        en: 'Done at {lieu}. Each party dates its signature.',
      }),
      {
        spacing: { before: 120 },
        keepNext: true,
      },
    ),
    partiesSign(width, say),
    theEnd(),
  ];
}
