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
    p('Visa', fr('*Objet :* protocole de collaboration {reference} entre {#parties}{designation}{,}{/parties}')),
    p('Visa', fr('*Présents :* {seance.presents} membres sur {seance.membres}'), { spacing: { after: 280 } }),
    p('Visa', 'Le {conseil.designation}, réuni en séance publique,'),
    ...section('visas', p('Visa', fr('Vu {.} ;'))),
    p(
      'Visa',
      fr(
        'Vu le protocole de collaboration {reference}, dans la version {versionDuTexte} de son texte, signé le {signature.date|jour} au nom {signature.organe} sous la condition suspensive de sa ratification par le {conseil.designation} ;',
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
    heading(1, 'Article 1 - Ratification'),
    ...section(
      'ratifie',
      body('Le protocole de collaboration {reference}, annexé à la présente délibération, est ratifié.'),
    ),
    ...otherwise(
      'ratifie',
      body(fr('Le protocole de collaboration {reference} n’est pas ratifié, pour le motif suivant : {motif}')),
    ),
    heading(1, 'Article 2 - Condition suspensive'),
    ...section('ratifie', body('La condition suspensive est accomplie pour la Commune {commune|de}.')),
    ...otherwise('ratifie', body('La condition suspensive ne pouvant plus s’accomplir, le protocole est sans effet.')),
    heading(1, 'Article 3 - Transmission'),
    body('La présente délibération est notifiée sans retard aux autres parties au protocole.'),
    p('Corps', 'Ainsi délibéré à {lieu}, le {seance.date|jour}.', {
      spacing: { before: 240, after: 240 },
      keepNext: true,
    }),
    signaturesSideBySide(textWidth(), signed('secretaire'), signed('president')),
    p('Mention', ''),
  ];
}
