import { letterClosing, letterHead } from './letter.mjs';
import { body } from './parts.mjs';
import { saidIn } from './words.mjs';

export function terminationNotice(language) {
  const say = saidIn(language);
  return [
    ...letterHead(say, { fr: 'dénonciation {objet|de}', en: 'notice of termination of {objet}' }),
    body(
      say({
        fr: 'Par la présente, {expediteur.designation} dénonce {objet}, en vigueur depuis le {entreeEnVigueur|jour}.',
        en: 'By this letter, {expediteur.designation} gives notice of termination of {objet}, in force since {entreeEnVigueur|jour}.',
      }),
    ),
    body(say({ fr: 'Motif : {motif}', en: 'Reason: {motif}' })),
    body(
      say({
        fr: 'Cette dénonciation prend effet le {effet|jour}. Jusqu’à cette date, le texte continue de lier les parties.',
        en: 'The termination takes effect on {effet|jour}. Until that date the text continues to bind the parties.',
      }),
    ),
    body(
      say({
        fr: 'Nous vous proposons de convenir ensemble, avant cette date, de la suite à donner aux actions en cours, des comptes à clore et de la conservation de ce que la coopération nous a appris.',
        en: 'We suggest that, before that date, we agree together on what becomes of the actions under way, on the accounts to be closed, and on how to keep what the cooperation has taught us.',
      }),
    ),
    ...letterClosing(say),
  ];
}
