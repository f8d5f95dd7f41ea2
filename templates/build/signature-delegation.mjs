import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, heading, otherwise, p, section, signaturesSideBySide, theEnd, title } from './parts.mjs';

export function signatureDelegation() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Délégation de signature'),
    p('SousTitre', '{intitule|capitale}', { spacing: { after: 320 } }),
    ...section('visas', p('Visa', fr('Vu {.} ;'))),
    p('Visa', fr('Vu {objet} ;')),
    p('Visa', '{delegant.civilite}\u00A0{delegant.nom}, {delegant.fonction},', { spacing: { before: 200 } }),
    p('Charniere', fr('DÉCIDE :')),
    heading(1, 'Article 1ᵉʳ – Objet'),
    body(
      'La signature {objet|de}, et celle de la correspondance et des actes qui s’y rapportent, est déléguée à {delegue.nom}, {delegue.fonction}.',
    ),
    heading(1, 'Article 2 – Durée'),
    ...section('fin', body('La délégation vaut du {debut|jour} au {fin|jour}, ces deux jours compris.')),
    ...otherwise('fin', body('La délégation vaut à partir du {debut|jour}, tant qu’elle n’est pas retirée.')),
    body('Elle peut être retirée à tout moment, par écrit.'),
    heading(1, 'Article 3 – Mention'),
    body(
      fr(
        'La personne déléguée fait précéder sa signature, son nom et sa qualité de la mention de la présente délégation : « Par délégation du {date|jour} ».',
      ),
    ),
    heading(1, 'Article 4 – Communication'),
    body('La présente délégation est remise à la personne déléguée et versée au dossier {objet|de}.'),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 300, after: 240 }, keepNext: true }),
    signaturesSideBySide(
      textWidth(),
      { above: ['*Pour réception, la personne déléguée*'], below: ['{delegue.nom}', '{delegue.fonction}'] },
      { above: ['*{delegant.fonction}*'], below: ['{delegant.civilite}\u00A0{delegant.nom}'] },
    ),
    theEnd(),
  ];
}
