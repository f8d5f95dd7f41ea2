import { textWidth } from './document.mjs';
import { body, bullet, columns, grid, heading, p, section, signatories, theEnd, title } from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();

export function amendment(language) {
  const say = saidIn(language);
  return [
    p('Bandeau', '{acte} {reference}'),
    title('{intitule}'),
    p('SousTitre', '{titre}', { spacing: { after: 280 } }),
    p(
      'Visa',
      say({
        fr: '*Entre :* {#parties}{designation}{,}{/parties}',
        en: '*Between:* {#parties}{designation}{,}{/parties}',
      }),
    ),
    p(
      'Visa',
      say({
        fr: 'Vu {protocole}, en vigueur depuis le {entreeEnVigueur|jour} ;',
        en: 'Having regard to {protocole}, in force since {entreeEnVigueur|jour};',
      }),
    ),
    p('Charniere', say({ fr: 'IL EST CONVENU :', en: 'IT IS AGREED:' })),
    ...section(
      'adhesion',
      heading(1, say({ fr: 'Adhésion', en: 'Adhesion' })),
      body(
        say({
          fr: 'Deviennent parties au texte, avec les mêmes droits et les mêmes engagements que les autres :',
          en: 'These become parties to the text, with the same rights and the same commitments as the others:',
        }),
      ),
      ...section('parties', bullet('{designation}{;}')),
    ),
    ...section(
      'modification',
      heading(1, say({ fr: 'Modifications', en: 'Changes' })),
      body(
        say({
          fr: 'Le texte est modifié comme suit. Ce qui n’est pas mentionné ici demeure inchangé.',
          en: 'The text is changed as follows. What is not mentioned here remains unchanged.',
        }),
        { keepNext: true },
      ),
      grid(
        columns(width, 4, 6),
        [
          say({ fr: 'Disposition', en: 'Provision' }),
          say({ fr: 'Texte en vigueur', en: 'Text in force' }),
          say({ fr: 'Nouveau texte', en: 'New text' }),
        ],
        [['{#changements}{disposition}', '{avant}', '{apres}{/changements}']],
        { long: true },
      ),
      p('Mention', ''),
    ),
    ...section(
      'fin',
      heading(1, say({ fr: 'Fin d’un commun accord', en: 'End by common consent' })),
      body(
        say({
          fr: '{protocole|capitale} prend fin d’un commun accord. Son dernier jour est le {dernierJour|jour}.',
          en: '{protocole|capitale} ends by common consent. Its last day is {dernierJour|jour}.',
        }),
      ),
      body(say({ fr: 'Motif : {motif}', en: 'Reason: {motif}' })),
    ),
    heading(1, say({ fr: 'Prise d’effet', en: 'Effect' })),
    body(
      say({
        fr: 'Le présent acte est signé par chaque partie, sous la condition suspensive des décisions que son droit exige. Il prend effet à la date du dernier acte de la dernière partie.',
        en: 'This act is signed by each party, under the suspensive condition of the decisions that its law requires. It takes effect on the date of the last act of the last party.',
      }),
    ),
    body(
      say({
        fr: 'En foi de quoi, les personnes désignées ci-dessous, dûment habilitées à cet effet, ont signé le présent acte.',
        en: 'In witness whereof, the persons named below, duly authorised to that effect, have signed this act.',
      }),
      { spacing: { before: 280 } },
    ),
    p('Corps', say({ fr: 'Fait à {lieu}, le {date|jour}', en: 'Done at {lieu}, on {date|jour}' }), {
      spacing: { before: 160 },
      keepNext: true,
    }),
    signatories(width, {
      room: say({ fr: 'Date et signature :', en: 'Date and signature:' }),
      bound: say({ fr: 'pour', en: 'for' }),
    }),
    theEnd(),
  ];
}
