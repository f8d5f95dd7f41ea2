import { textWidth } from './document.mjs';
import { letterClosing, letterHead } from './letter.mjs';
import { body, p, particulars, section } from './parts.mjs';
import { saidIn } from './words.mjs';

export function reminderLetter(language) {
  const say = saidIn(language);
  return [
    ...letterHead(say, {
      fr: 'Rappel – {objet}',
      en: 'Reminder – {objet}',
    }),
    body(
      say({
        fr: 'Sauf erreur de notre part, l’acte suivant, nécessaire à la vie de notre coopération, ne nous est pas encore parvenu :',
        en: 'Unless we are mistaken, the following act, which our cooperation needs, has not reached us yet:',
      }),
      { keepNext: true },
    ),
    particulars(textWidth(), [
      [say({ fr: 'Ce qui est attendu', en: 'What is awaited' }), '{attendu|capitale}'],
      [say({ fr: 'De qui', en: 'By whom' }), '{deQui|capitale}'],
      [
        say({ fr: 'Pour quand', en: 'By when' }),
        say({
          fr: 'Le {echeance|jour}{#retard}, soit il y a {retard}{/retard}',
          en: '{echeance|jour}{#retard}, {retard} ago{/retard}',
        }),
      ],
      [say({ fr: 'Ce qui arrive sinon', en: 'What happens otherwise' }), '{consequence}'],
    ]),
    p('Mention', '', { spacing: { after: 160 } }),
    ...section(
      'retard',
      body(
        say({
          fr: 'Nous vous saurions gré d’y donner suite dans les meilleurs délais, ou de nous faire savoir ce qui l’empêche et la date à laquelle nous pouvons l’attendre.',
          en: 'We would be grateful if you attended to it as soon as you can, or told us what stands in its way and when we may expect it.',
        }),
      ),
    ),
    body(
      say({
        fr: 'Si cet acte est déjà accompli, il suffit de nous en communiquer la date et une copie ; la présente est alors sans objet.',
        en: 'If it has been done already, it is enough to send us its date and a copy; please then disregard this letter.',
      }),
    ),
    ...letterClosing(say),
  ];
}
