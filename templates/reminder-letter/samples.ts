import { inEnglish as letterInEnglish, inFrench as letterInFrench } from '../partner-notification/samples.js';

const { reference, versionDuTexte, lieu, expediteur, destinataires, objet } = letterInFrench;

export const inFrench = {
  reference,
  versionDuTexte,
  codeDeVerification: 'R7CG-55ZV',
  lieu,
  date: '2027-03-09',
  expediteur,
  destinataires,
  objet,
  attendu: 'ratification par le conseil',
  deQui: 'la Commune d’Ouakam',
  echeance: '2027-02-07',
  retard: '30\u00A0jours',
  consequence: 'Sans cette décision, le texte ne peut pas prendre effet.',
};

export const inEnglish = {
  ...inFrench,
  expediteur: letterInEnglish.expediteur,
  destinataires: letterInEnglish.destinataires,
  objet: letterInEnglish.objet,
  attendu: 'ratification by the council',
  deQui: 'the Municipality of Ouakam',
  retard: '30\u00A0days',
  consequence: 'Without this decision the text cannot take effect.',
};
