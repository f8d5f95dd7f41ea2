import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, heading, otherwise, p, section, signaturesSideBySide, theEnd, title } from './parts.mjs';
import { cm } from './style.mjs';

const signed = (side) => ({
  above: [`*{${side}.fonction}*`],
  below: [`{${side}.civilite}\u00A0{${side}.nom}`],
});

export function collegeDecision() {
  return [
    p('Bandeau', '{college} {commune|de}'),
    title('Décision'),
    p('SousTitre', fr('n° {seance.numero} · séance du {seance.date|jour}'), { spacing: { after: 320 } }),
    p('Visa', fr('*Objet :* signature {objet|de}{#plusieurs}, entre {#parties}{designation}{,}{/parties}{/plusieurs}')),
    p('Visa', fr('*Présents :*{^seance.presents} …………………………………………………………………{/seance.presents}'), {
      spacing: { after: 40 },
      keepNext: true,
    }),
    ...section('seance.presents', p('Visa', '{.}{;}', { indent: { left: cm(0.6) }, spacing: { after: 0 } })),
    p('Visa', 'Le {college},', { spacing: { before: 280 } }),
    ...section('visas', p('Visa', fr('Vu {.} ;'))),
    p('Visa', fr('Vu {objet} ;')),
    ...section('considerants', p('Visa', fr('Considérant {.} ;'))),
    p('Visa', 'Après en avoir délibéré,'),
    ...section('unanimite', p('Visa', 'À l’unanimité des membres présents,')),
    ...otherwise(
      'unanimite',
      p(
        'Visa',
        fr(
          'Par {votes.pour} voix pour et {votes.contre} voix contre, le nombre des abstentions étant de {votes.abstentions},',
        ),
      ),
    ),
    p('Charniere', fr('DÉCIDE :')),
    heading(1, 'Article 1ᵉʳ – Signature'),
    body(
      'Le {college} décide de conclure {objet}, dont le texte est annexé à la présente décision, sous la condition suspensive de sa ratification par le {conseil}.',
    ),
    heading(1, 'Article 2 – Mandat'),
    body(
      'Mandat est donné à {mandat.signataire.civilite}\u00A0{mandat.signataire.nom}, {mandat.signataire.fonction}, pour signer ce texte au nom de {designation}{#mandat.contreseing}, et à {mandat.contreseing.civilite}\u00A0{mandat.contreseing.nom}, {mandat.contreseing.fonction}, pour le contresigner{/mandat.contreseing}.',
    ),
    ...section('mandat.delegation', body(fr('Acte en vertu duquel la signature est déléguée : {mandat.delegation}.'))),
    heading(1, 'Article 3 – Ratification'),
    body(
      'Le {conseil} est saisi de ce texte à sa plus prochaine séance. Tant qu’il ne l’a pas ratifié, ce texte n’engage pas {designation}.',
    ),
    ...section(
      'plusieurs',
      heading(1, 'Article 4 – Communication'),
      body('La présente décision est communiquée aux autres parties.'),
    ),
    p('Corps', 'Ainsi décidé en séance à {lieu}, le {seance.date|jour}.', {
      spacing: { before: 240, after: 240 },
      keepNext: true,
    }),
    signaturesSideBySide(textWidth(), signed('secretaire'), signed('president')),
    theEnd(),
  ];
}
