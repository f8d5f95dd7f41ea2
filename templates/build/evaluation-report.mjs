import { textWidth } from './document.mjs';
import { body, columns, grid, heading, otherwise, p, partiesSign, section, theEnd, title } from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();

export function evaluationReport(language) {
  const say = saidIn(language);
  const head = say({ fr: 'Critère|Note de chaque partie|Moyenne', en: 'Criterion|Score of each party|Mean' }).split(
    '|',
  );
  return [
    p('Bandeau', '{objet|entete}'),
    title('{intitule}'),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    heading(1, say({ fr: '1. Manière d’évaluer', en: '1. How it was evaluated' })),
    body(
      say({
        fr: 'Chaque partie a évalué seule, sans connaître les notes des autres. La moyenne donne à chacune une voix égale. Toutes avaient évalué le {conclusion|jour}.',
        en: 'Each party evaluated alone, without knowing the scores of the others. The mean gives each an equal vote. All had evaluated on {conclusion|jour}.',
      }),
    ),
    body(
      say({
        fr: '*Grille :* {grille.source}. *Notes :* {grille.echelle}.',
        en: '*Grid:* {grille.source}. *Scores:* {grille.echelle}.',
      }),
    ),
    heading(1, say({ fr: '2. Résultats', en: '2. Results' })),
    ...section(
      'groupes',
      ...section('intitule', heading(2, '{intitule}')),
      grid(
        columns(width, 5, 8.8),
        head,
        [
          [
            '{#criteres}{intitule}',
            ['{#notes}', say({ fr: '{nom} : {note|nombre}', en: '{nom}: {note|nombre}' }), '{/notes}'],
            '{moyenne|moyenne}{/criteres}',
          ],
        ],
        { numeric: [2] },
      ),
      p('Mention', '', { spacing: { after: 120 } }),
    ),
    // A draft before anybody has evaluated is a form.
    ...section(
      'projet',
      ...otherwise(
        'groupes',
        grid(columns(width, 5, 8.8), head, Array(4).fill(['', '', '']), { height: 18 }),
        p('Mention', '', { spacing: { after: 120 } }),
      ),
    ),
    heading(1, say({ fr: '3. Enseignements', en: '3. Lessons' })),
    ...section(
      'avis',
      p('Corps', '*{partie|capitale}*{#evaluateur} ({evaluateur}){/evaluateur}', {
        keepNext: true,
        spacing: { after: 40 },
      }),
      p('Corps', '{enseignements}', { alignment: 'left' }),
    ),
    heading(1, say({ fr: '4. Avis divergents', en: '4. Dissent' })),
    ...section(
      'dissidences',
      p('Corps', say({ fr: '*{partie|capitale}* déclare :', en: '*{partie|capitale}* states:' }), {
        keepNext: true,
        spacing: { after: 40 },
      }),
      p('Corps', say({ fr: '« {texte} »', en: '“{texte}”' }), { alignment: 'left', indent: { left: 420 } }),
    ),
    ...otherwise(
      'dissidences',
      body(
        say({ fr: 'Aucune partie n’a exprimé d’avis divergent.', en: 'No party has expressed a dissenting opinion.' }),
      ),
    ),
    body(
      say({
        fr: 'Le présent rapport est établi en autant d’exemplaires qu’il y a de parties.',
        en: 'This report is drawn up in as many copies as there are parties.',
      }),
      { spacing: { before: 280 } },
    ),
    p(
      'Corps',
      say({
        fr: 'Fait à {lieu}. Chaque partie date sa signature.',
        en: 'Done at {lieu}. Each party dates its signature.',
      }),
      {
        spacing: { before: 160 },
        keepNext: true,
      },
    ),
    partiesSign(width, say),
    theEnd(),
  ];
}
