import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, heading, otherwise, p, section, signaturesSideBySide, title } from './parts.mjs';

const signed = (side) => ({
  above: [`*{${side}.fonction}*`],
  below: [`{${side}.civilite}\u00A0{${side}.nom}`],
});

export function councilDeliberation() {
  return [
    p('Bandeau', '{conseil.designation} {commune|de}'),
    title('Délibération'),
    p('SousTitre', fr('n° {seance.numero} · séance du {seance.date|jour}'), { spacing: { after: 320 } }),
    ...deliberated(),
    p('Corps', 'Ainsi délibéré à {lieu}, le {seance.date|jour}.', {
      spacing: { before: 240, after: 240 },
      keepNext: true,
    }),
    signaturesSideBySide(textWidth(), signed('secretaire'), signed('president')),
    p('Mention', ''),
  ];
}

/** From what it is about to its last article: the same words in the deliberation and in a certified extract of it. */
export function deliberated() {
  return [
    p('Visa', fr('*Objet :* {objet}{#plusieurs}, entre {#parties}{designation}{,}{/parties}{/plusieurs}')),
    p('Visa', fr('*Présents :* {seance.presents} membres sur {seance.membres}'), { spacing: { after: 280 } }),
    p('Visa', 'Le {conseil.designation}, réuni en séance publique,'),
    ...section('visas', p('Visa', fr('Vu {.} ;'))),
    p('Visa', fr('Vu {objet} ;')),
    ...section(
      'signature',
      p(
        'Visa',
        fr(
          'Vu la signature donnée le {date|jour} au nom {organe}, sous la condition suspensive de la ratification par le {conseil.designation} ;',
        ),
      ),
    ),
    ...section('considerants', p('Visa', fr('Considérant {.} ;'))),
    p('Visa', 'Après en avoir délibéré,'),
    p(
      'Visa',
      fr(
        'Par {votes.pour} voix pour et {votes.contre} voix contre, le nombre des abstentions étant de {votes.abstentions},',
      ),
    ),
    p('Charniere', fr('DÉCIDE :')),
    heading(1, 'Article 1 - {decision.intitule}'),
    ...section(
      'ratifie',
      body('Le {conseil.designation} {decision.verbe} {objet}, dont le texte est annexé à la présente délibération.'),
    ),
    ...otherwise('ratifie', body(fr('Le {conseil.designation} refuse son accord. Motif : {motif}'))),
    heading(1, 'Article 2 - {suite.intitule}'),
    body('{suite.texte}'),
    ...section(
      'plusieurs',
      heading(1, 'Article 3 - Transmission'),
      body('La présente délibération est notifiée sans retard à toutes les parties.'),
    ),
  ];
}
