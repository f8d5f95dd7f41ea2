import { fr } from './french.mjs';

/** What the frame of every document says: at its foot, over a draft, and to a screen reader. */
const words = {
  fr: {
    reference: 'Réf.',
    text: 'texte',
    code: 'code',
    page: 'page ',
    of: ' sur ',
    qr: 'Code QR : vérifier ce document',
    tag: 'fr-BE',
  },
  en: {
    reference: 'Ref.',
    text: 'text',
    code: 'code',
    page: 'page ',
    of: ' of ',
    qr: 'QR code: verify this document',
    tag: 'en-GB',
  },
  nl: {
    reference: 'Ref.',
    text: 'tekst',
    code: 'code',
    page: 'blz. ',
    of: ' van ',
    qr: 'QR-code: dit document controleren',
    tag: 'nl-BE',
  },
};

const drafts = {
  fr: 'PROJET, sans valeur avant signature',
  en: 'DRAFT, without effect before it is signed',
  nl: 'ONTWERP, zonder waarde vóór de ondertekening',
};

export const frameIn = (language) => ({ ...words[language], draft: drafts[language] });

/**
 * A recipe in several languages says each of its sentences once in each: `say({ fr: 'Objet :', en: 'Subject:' })`. French goes by its
 * own typography.
 */
export const saidIn = (language) => (sentence) => {
  const said = sentence[language];
  if (said === undefined) throw new Error(`No ${language} for «${sentence.fr}»`);
  return language === 'fr' ? fr(said) : said;
};
