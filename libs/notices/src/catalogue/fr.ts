import type { Catalogue } from '../notice.js';
import type { Words } from './words.js';

const awaited = 'Voici ce qui est attendu, de qui et pour quand.';

/** Non-breaking space, inside « » and before double punctuation. */
const s = '\u00a0';
const protocol = (said: { reference: string; protocol: string }) =>
  `le protocole ${said.reference} («${s}${said.protocol}${s}»)`;

export const fr: Catalogue & Words = {
  locale: 'fr-BE',
  list: (names) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(names),
  nobody: 'Rédaction',
  colon: `${s}: `,
  tasks: {
    draft: 'dire si le projet vit encore',
    signature: 'signer le protocole',
    ratification: 'ratifier le protocole',
    formality: 'accomplir la formalité attendue',
    'action-plan': "adopter le plan d'action annuel",
    'specific-agreement': 'conclure la convention spécifique',
    'yearly-evaluation': "remettre l'évaluation annuelle",
    'final-evaluation': "remettre l'évaluation finale",
    'renewal-decision': 'décider du renouvellement',
  },
  before: (day, days) =>
    `avant le ${day}${days === 0 ? " (aujourd'hui)" : days === 1 ? ' (demain)' : ` (dans ${days} jours)`}`,
  late: (day, days) => `attendu le ${day} (en retard de ${days} jour${days > 1 ? 's' : ''})`,
  subject: {
    'signature-requested': ({ who, task, when, reference }) => `${who}${s}: ${task} ${when} – ${reference}`,
    'text-withdrawn': ({ reference, protocol: name }) => `${reference}${s}: texte retiré de la signature – ${name}`,
    'ratification-requested': ({ who, task, when, reference }) => `${who}${s}: ${task} ${when} – ${reference}`,
    'ratification-refused': ({ reference, protocol: name }) => `${reference}${s}: ratification refusée – ${name}`,
    'entered-into-force': ({ reference, protocol: name }) => `${reference}${s}: en vigueur – ${name}`,
    'action-plan-proposed': ({ who, task, when, reference }) => `${who}${s}: ${task} ${when} – ${reference}`,
    'action-plan-adopted': ({ reference }) => `${reference}${s}: plan d'action adopté`,
    'evaluation-concluded': ({ reference }) => `${reference}${s}: évaluation conclue`,
    'renewal-agreed': ({ reference }) => `${reference}${s}: renouvellement décidé par toutes les parties`,
    'notice-given': ({ reference, protocol: name }) => `${reference}${s}: dénonciation – ${name}`,
    'protocol-ended': ({ reference, protocol: name }) => `${reference}${s}: fin du protocole – ${name}`,
    reminder: ({ who, task, when, reference }) => `${who}${s}: ${task} ${when} – ${reference}`,
  },
  why: {
    'signature-requested': (said) =>
      `Le texte du protocole ${said.reference} («${s}${said.protocol}${s}») est arrêté et soumis à la signature. ${awaited}`,
    'text-withdrawn': (said) =>
      `Le texte a été retiré${s}: les signatures et délibérations données à cette version de ${protocol(said)} ne comptent plus.`,
    'ratification-requested': (said) =>
      `Toutes les parties ont signé ${protocol(said)} sous condition suspensive de sa ratification. ${awaited}`,
    'ratification-refused': (said) =>
      `Un conseil a refusé de ratifier ${protocol(said)}${s}: la condition suspensive fait défaut, et il n'aura pas d'effet.`,
    'entered-into-force': (said) => `Toutes les ratifications sont acquises${s}: ${protocol(said)} est en vigueur.`,
    'action-plan-proposed': (said) => `Un plan d'action est proposé dans ${protocol(said)}. ${awaited}`,
    'action-plan-adopted': (said) => `Toutes les parties ont approuvé le plan d'action dans ${protocol(said)}.`,
    'evaluation-concluded': (said) =>
      `Chaque partenaire a remis son évaluation dans ${protocol(said)}${s}: le résultat commun peut être lu.`,
    'renewal-agreed': (said) =>
      `Toutes les parties souhaitent renouveler ${protocol(said)}. Le protocole suivant est préparé${s}; il sera signé et ratifié à nouveau.`,
    'notice-given': (said) => `Une partie a dénoncé ${protocol(said)}.`,
    'protocol-ended': (said) => `Le terme est atteint${s}: ${protocol(said)} n'est plus en vigueur.`,
    reminder: (said) => `Ce rappel concerne ${protocol(said)}. ${awaited}`,
  },
  otherwise: {
    draft: 'Sans nouvelle, la question sera posée à nouveau dans 90 jours.',
    signature: 'Sans signature à cette date, la personne qui supervise est prévenue.',
    ratification: 'Sans décision à cette date, la personne qui supervise est prévenue.',
    formality: 'Si la formalité n’est pas accomplie à cette date, la personne qui supervise est prévenue.',
    'action-plan': 'Sans plan adopté à cette date, la personne qui supervise est prévenue.',
    'specific-agreement': 'Sans convention à cette date, la personne qui supervise est prévenue.',
    'yearly-evaluation': 'Sans évaluation à cette date, la personne qui supervise est prévenue.',
    'final-evaluation': 'Sans évaluation finale à cette date, la personne qui supervise est prévenue.',
    'renewal-decision': 'Sans décision de toutes les parties à cette date, le protocole prend fin.',
  },
  link: 'Pour agir ou pour lire le dossier',
  alreadyDone: `Si c'est déjà fait${s}: inscrivez l'acte à la même page, à la date qu'il porte${s}; les rappels cessent aussitôt.`,
  toSupervisor: 'La date est passée. Ce message est aussi adressé à la personne qui supervise.',
  reason: (reason) => `Motif${s}: ${reason}`,
  calendarEntry: ({ who, task, reference }) => `${who}${s}: ${task} – ${reference}`,
  footer: 'Message envoyé par Pacta.',
};
