import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import {
  body,
  bullet,
  heading,
  money,
  p,
  particulars,
  section,
  signaturesSideBySide,
  theEnd,
  title,
} from './parts.mjs';

const width = textWidth();

export function financialDirectorRequest() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Demande d’avis de légalité'),
    p('SousTitre', 'au directeur financier', { spacing: { after: 240 } }),
    particulars(width, [
      ['Objet du projet de décision', '{objet|capitale}'],
      ['Parties', '{#parties}{designation}{,}{/parties}'],
      ['Incidence financière', money('montant')],
      ['Article budgétaire', '{article}'],
    ]),
    body(
      fr(
        'En application de l’article L1124-40, § 1ᵉʳ, 3°, du Code de la démocratie locale et de la décentralisation, un avis de légalité écrit, préalable et motivé est demandé au directeur financier sur ce projet. Cet avis est obligatoire lorsque l’incidence financière ou budgétaire dépasse {seuil|argent}\u00A0€.',
      ),
      { spacing: { before: 200 } },
    ),
    body(fr('*Pièces jointes :*'), { keepNext: true }),
    ...section('pieces', bullet('{.}{;}')),
    body(
      'Le directeur financier rend son avis en toute indépendance, dans les {delai} de la réception du dossier complet.',
      { spacing: { before: 160 } },
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 160 }, keepNext: true }),
    signaturesSideBySide(width, {
      above: ['{demandeur.fonction}'],
      below: ['{demandeur.civilite}\u00A0{demandeur.nom}'],
    }),
    // The signatures hold to this line, and not to the page of what follows.
    p('Mention', ''),
    heading(1, 'Avis du directeur financier', { spacing: { before: 160 } }),
    particulars(
      width,
      [
        ['Dossier complet reçu le', ''],
        ['Avis', '□ favorable\u2003□ favorable, avec remarques\u2003□ défavorable'],
        ['Motivation', '', '', '', '', ''],
        ['Directeur financier', '{directeur.nom}'],
        ['Date et signature', '', ''],
      ],
      { whole: true },
    ),
    theEnd(),
  ];
}
