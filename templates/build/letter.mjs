import { textWidth } from './document.mjs';
import { body, otherwise, p, section, signaturesSideBySide, theEnd } from './parts.mjs';
import { cm } from './style.mjs';

/** Where the addressee stands, behind the window of an envelope; close together, so that a letter to many has room for its text. */
const aside = { alignment: 'left', indent: { left: cm(8.6) }, spacing: { after: 0, line: 240 }, keepNext: true };
const close = { alignment: 'left', spacing: { after: 0 }, keepNext: true };

/**
 * The head of a letter: who writes, to whom, where and when, and about what. `letterFields` in templates/src/letter.ts are the data.
 * `subject` is what stands after «Objet :», tags included; `enclosed` tells that `annexes` are printed below it.
 */
export function letterHead(say, subject, { enclosed = false } = {}) {
  return [
    p('Corps', '*{expediteur.designation|entete}*', close),
    p('Corps', say({ fr: 'Référence : {reference}', en: 'Reference: {reference}' }), {
      ...close,
      spacing: { after: 480 },
    }),
    ...section(
      'destinataires',
      p('Corps', '*{designation|entete}*', aside),
      p(
        'Cellule',
        say({
          fr: '{#attention}À l’attention de {attention}{/attention}',
          en: '{#attention}For the attention of {attention}{/attention}',
        }),
        { ...aside, spacing: { ...aside.spacing, after: 80 } },
      ),
    ),
    p('Corps', say({ fr: '{lieu}, le {date|jour}', en: '{lieu}, {date|jour}' }), {
      alignment: 'left',
      indent: { left: cm(8.6) },
      spacing: { before: 240, after: 400 },
    }),
    p('Corps', say({ fr: `*Objet :* ${subject.fr}`, en: `*Subject:* ${subject.en ?? ''}` }), {
      alignment: 'left',
      spacing: { after: enclosed ? 60 : 320 },
      keepNext: true,
    }),
    ...(enclosed ? annexes(say) : []),
    body(say({ fr: 'Madame, Monsieur,', en: 'Dear Madam or Sir,' }), { spacing: { after: 200 } }),
  ];
}

/** One line for what is enclosed, whatever its number. */
const annexes = (say) => [
  p('Corps', say({ fr: '*Annexe :* {#annexes}{.}{,}{/annexes}', en: '*Enclosed:* {#annexes}{.}{,}{/annexes}' }), {
    alignment: 'left',
    spacing: { after: 320 },
  }),
];

/** The courtesy that ends a letter, and who signs it: the one who countersigns stands on the left, as Belgian usage has it. */
export function letterClosing(say) {
  return [
    body(
      say({
        fr: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.',
        en: 'Yours faithfully,',
      }),
      { spacing: { before: 200, after: 240 }, keepNext: true },
    ),
    p('Signature', say({ fr: 'Pour {expediteur.designation},', en: 'For {expediteur.designation},' })),
    ...section(
      'expediteur.contreseing',
      signaturesSideBySide(textWidth(), signed('expediteur.contreseing'), signed('expediteur.signataire')),
    ),
    ...otherwise('expediteur.contreseing', signaturesSideBySide(textWidth(), signed('expediteur.signataire'))),
    theEnd(),
  ];
}

const signed = (path) => ({
  above: [],
  below: [`{${path}.civilite}\u00A0{${path}.nom}`, `{${path}.fonction}`],
});
