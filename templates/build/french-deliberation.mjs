import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import {
  body,
  heading,
  linesOf,
  ofOnePiece,
  otherwise,
  p,
  particulars,
  section,
  signatureBlock,
  signaturesSideBySide,
  theEnd,
  title,
} from './parts.mjs';

const width = textWidth();
const executive = { above: ['*{executif.fonction}*'], below: ['{executif.civilite}\u00A0{executif.nom}'] };

export function frenchDeliberation() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Délibération'),
    p('SousTitre', fr('{conseil|capitale} · séance du {seance.date|jour} · n° {seance.numero}'), {
      spacing: { after: 240 },
    }),
    particulars(width, [
      ['Objet', fr('{objet|capitale}, entre {#parties}{designation}{,}{/parties}')],
      ['Convocation', '{seance.convocation|jour}'],
      ['Membres', fr('en exercice : {seance.enExercice} ; présents : {seance.presents}')],
      ['Rapport', '{rapporteur}'],
    ]),
    p('Visa', fr('{conseil|capitale}, légalement convoqué et réuni en séance publique,'), { spacing: { before: 200 } }),
    ...section('visas', p('Visa', fr('Vu {.} ;'))),
    p('Visa', fr('Vu le texte {objet|de}, joint à la présente délibération ;')),
    ...section('considerants', p('Visa', fr('Considérant {.} ;'))),
    p(
      'Visa',
      fr(
        'Après en avoir délibéré, par {votes.pour} voix pour et {votes.contre} voix contre, le nombre des abstentions étant de {votes.abstentions},',
      ),
    ),
    p('Charniere', fr('DÉLIBÈRE :')),
    ...section(
      'approuve',
      heading(1, 'Article 1ᵉʳ – Approbation'),
      body('{conseil|capitale} approuve {objet}.'),
      heading(1, 'Article 2 – Signature'),
      body(
        'La signature en est autorisée, au nom de la collectivité, par son exécutif ou par la personne à qui il l’a déléguée.',
      ),
      heading(1, 'Article 3 – Exécution'),
    ),
    ...otherwise(
      'approuve',
      heading(1, 'Article 1ᵉʳ – Refus'),
      body(fr('{conseil|capitale} n’approuve pas {objet}. Motif : {motif}')),
      heading(1, 'Article 2 – Exécution'),
    ),
    body(
      'La présente délibération est transmise au représentant de l’État et publiée. Elle peut être contestée devant le tribunal administratif dans les deux mois de sa publication.',
    ),
    p('Corps', fr('Délibéré à {lieu}, le {seance.date|jour}'), {
      spacing: { before: 200, after: 160 },
      keepNext: true,
    }),
    signaturesSideBySide(
      width,
      { above: ['*Secrétariat de séance*'], below: ['{secretaire.civilite}\u00A0{secretaire.nom}'] },
      executive,
    ),
    // The signatures hold to this line, and not to the page of what follows.
    p('Mention', ''),
    ofOnePiece(width, [
      [
        [
          heading(1, 'Certificat exécutoire'),
          body(
            fr(
              'Le caractère exécutoire du présent acte est certifié, sous la responsabilité de l’exécutif, en application des articles {certificat.articles} du Code général des collectivités territoriales : transmission au représentant de l’État le {certificat.transmission|jour}, publication le {certificat.publication|jour}.',
            ),
            { keepNext: true },
          ),
        ],
      ],
      [signatureBlock(executive), linesOf([''])],
    ]),
    theEnd(),
  ];
}
