import { deliberated } from './council-deliberation.mjs';
import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { linesOf, ofOnePiece, p, signatureBlock, title } from './parts.mjs';
import { rule } from './style.mjs';

/** Who had signed the deliberation: their names stand in the copy, their hands in the original. */
const named = (side) => [`(s.) {${side}.civilite}\u00A0{${side}.nom}`, `{${side}.fonction}`];

const certifies = (side) => ({
  above: [`*{${side}.fonction}*`],
  below: [`{${side}.civilite}\u00A0{${side}.nom}`],
});

export function certifiedExtract() {
  return [
    p('Bandeau', '{conseil.designation} {commune|de}'),
    title('Extrait certifié conforme'),
    p('SousTitre', 'du registre aux délibérations du {conseil.designation}'),
    p('SousTitre', fr('n° {seance.numero} · séance du {seance.date|jour}'), { spacing: { after: 320 } }),
    ...deliberated(),
    p('Corps', fr('Ainsi délibéré à {lieu}, le {seance.date|jour}. Ont signé l’original :'), {
      spacing: { before: 240, after: 120 },
      keepNext: true,
    }),
    ofOnePiece(textWidth(), [
      [linesOf(named('secretaire')), linesOf(named('president'))],
      [
        [
          p('Charniere', 'POUR EXTRAIT CONFORME', { border: { top: rule }, spacing: { before: 320, after: 120 } }),
          p('Corps', fr('À {lieu}, le {certification|jour}'), { spacing: { after: 200 }, keepNext: true }),
        ],
      ],
      [signatureBlock(certifies('secretaire')), signatureBlock(certifies('president'))],
    ]),
    p('Mention', 'Sceau', { alignment: 'center', spacing: { before: 240, after: 0 } }),
  ];
}
