import type { Catalogue, Said } from '../notice.js';
import type { Words } from './words.js';

const awaited = 'Voici ce qui est attendu, de qui et pour quand.';

/** Non-breaking space, inside « » and before double punctuation. */
const s = '\u00a0';
type Named = Pick<Said, 'reference' | 'protocol' | 'text'>;
const protocol = (said: Named) => `${said.text} ${said.reference} («${s}${said.protocol}${s}»)`;

/** «le protocole» → «du protocole», «la charte» → «de la charte». */
const of = (text: string) => text.replace(/^le /, 'du ').replace(/^(?=la |l')/, 'de ');
const ofProtocol = (said: Named) => of(protocol(said));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const fr: Catalogue & Words = {
  locale: 'fr-BE',
  list: (names) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(names),
  nobody: 'Rédaction',
  others: (count) => `${count} autres parties`,
  colon: `${s}: `,
  language: 'fr',
  text: ({ noun, feminine }) => `${/^[aeiou]/.test(noun) ? "l'" : feminine ? 'la ' : 'le '}${noun}`,
  instruments: {
    amendment: (title) => `l'avenant «${s}${title}${s}»`,
    adhesion: (title) => `l'acte d'adhésion «${s}${title}${s}»`,
    termination: (title) => `l'accord de fin «${s}${title}${s}»`,
  },
  tasks: {
    draft: () => 'dire si le projet vit encore',
    signature: ({ object }) => `signer ${object}`,
    ratification: ({ object }) => `ratifier ${object}`,
    formality: ({ object }) => `accomplir la formalité attendue pour ${object}`,
    'action-plan': ({ year }) => `adopter le plan d'action ${year || 'annuel'}`,
    'specific-agreement': ({ year }) => `conclure la convention spécifique ${year}`.trim(),
    'yearly-evaluation': ({ year }) => `remettre l'évaluation ${year || 'annuelle'}`,
    'final-evaluation': () => "remettre l'évaluation finale",
    'renewal-decision': () => 'décider du renouvellement',
    duty: ({ duty }) => duty || 'accomplir la démarche attendue',
    'committee-minutes': ({ day }) => `enregistrer le procès-verbal de la réunion du ${day}`,
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
    'notice-withdrawn': ({ reference, protocol: name }) => `${reference}${s}: dénonciation retirée – ${name}`,
    'mandate-expires': ({ holder, day, reference }) =>
      `${holder}${s}: délégation à renouveler avant le ${day} – ${reference}`,
    'proposal-made': ({ who, task, when, object, reference }) =>
      task ? `${who}${s}: ${task} ${when} – ${reference}` : `${reference}${s}: proposition de ${object}`,
    'proposal-took-effect': ({ object, reference }) => `${reference}${s}: ${object} a pris effet`,
    'proposal-refused': ({ object, reference }) => `${reference}${s}: ${object} est refusé`,
    'proposal-withdrawn': ({ object, reference }) => `${reference}${s}: ${object} est retiré`,
    'committee-convened': ({ day, reference }) => `Comité de suivi le ${day} – ${reference}`,
    'record-corrected': ({ reference, protocol: name }) => `${reference}${s}: journal corrigé – ${name}`,
    'protocol-ended': ({ reference, text, protocol: name }) => `${reference}${s}: fin ${of(text)} – ${name}`,
    reminder: ({ who, task, when, reference }) => `${who}${s}: ${task} ${when} – ${reference}`,
  },
  why: {
    'signature-requested': (said) => `Le texte ${ofProtocol(said)} est arrêté et soumis à la signature. ${awaited}`,
    'text-withdrawn': (said) =>
      `Le texte a été retiré${s}: les signatures et délibérations données à cette version de ${protocol(said)} ne comptent plus.`,
    'ratification-requested': (said) =>
      `Toutes les parties ont signé ${protocol(said)} sous condition suspensive de sa ratification. ${awaited}`,
    'ratification-refused': (said) =>
      `Un conseil a refusé de ratifier ${protocol(said)}${s}: la condition suspensive fait défaut, et le texte n'aura pas d'effet.`,
    'entered-into-force': (said) => `Toutes les ratifications sont acquises${s}: ${protocol(said)} est en vigueur.`,
    'action-plan-proposed': (said) => `Un plan d'action est proposé dans ${protocol(said)}. ${awaited}`,
    'action-plan-adopted': (said) => `Toutes les parties ont approuvé le plan d'action dans ${protocol(said)}.`,
    'evaluation-concluded': (said) =>
      `Chaque partenaire a remis son évaluation dans ${protocol(said)}${s}: le résultat commun peut être lu.`,
    'renewal-agreed': (said) =>
      `Toutes les parties souhaitent renouveler ${protocol(said)}. Le texte suivant est préparé${s}; il sera signé et ratifié à nouveau.`,
    'notice-given': (said) => `Une partie a dénoncé ${protocol(said)}.`,
    'notice-withdrawn': (said) =>
      `La partie qui avait dénoncé ${protocol(said)} revient sur sa décision${s}: le partenariat se poursuit.`,
    'mandate-expires': (said) =>
      `La délégation de ${said.holder} prend fin le ${said.day}, avant la date à laquelle sa signature est attendue pour ${protocol(said)}. Une signature donnée après ce jour serait refusée${s}: faites prolonger la délégation, ou désignez une autre personne. ${awaited}`,
    'proposal-made': (said) =>
      `${capital(said.object)} est proposé dans ${protocol(said)}. Il est signé et ratifié pour lui-même${s}; en attendant, le texte en vigueur ne change pas. ${awaited}`,
    'proposal-took-effect': (said) =>
      `Toutes les parties ont accompli leurs actes${s}: ${said.object} a pris effet dans ${protocol(said)}.`,
    'proposal-refused': (said) =>
      `Un conseil a refusé ${said.object}, proposé dans ${protocol(said)}${s}: il n'aura pas d'effet, et le texte en vigueur demeure.`,
    'proposal-withdrawn': (said) =>
      `${capital(said.object)}, proposé dans ${protocol(said)}, est retiré${s}: les signatures et délibérations données ne comptent plus, et le texte en vigueur demeure.`,
    'committee-convened': (said) => `Le comité de suivi se réunit le ${said.day} au sujet ${ofProtocol(said)}.`,
    'record-corrected': (said) =>
      `Une entrée du journal ${ofProtocol(said)} a été corrigée. L'ancienne et la nouvelle s'y lisent toutes deux${s}; les documents qui en découlent sont émis à nouveau.`,
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
    'renewal-decision': 'Sans décision de toutes les parties à cette date, le terme prend fin sans renouvellement.',
    duty: 'Si rien n’est enregistré à cette date, la personne qui supervise est prévenue.',
    'committee-minutes': 'Sans procès-verbal à cette date, la personne qui supervise est prévenue.',
  },
  link: 'Pour agir ou pour lire le dossier',
  alreadyDone: `Si c'est déjà fait${s}: inscrivez l'acte à la même page, à la date qu'il porte${s}; les rappels cessent aussitôt.`,
  toSupervisor: 'La date est passée. Ce message est aussi adressé à la personne qui supervise.',
  reason: (reason) => `Motif${s}: ${reason}`,
  agenda: (place, points) =>
    [...(place ? [`Lieu${s}: ${place}`] : []), `Ordre du jour${s}:`, ...points.map((point) => `– ${point}`)].join('\n'),
  calendarEntry: ({ who, task, reference }) =>
    task ? `${who}${s}: ${task} – ${reference}` : `Comité de suivi – ${reference}`,
  together: (count) => `Ce message réunit ${count} avis du jour, le plus pressant d'abord.`,
  andOthers: (count) => `(et ${count} autre${count > 1 ? 's' : ''})`,
  footer: 'Message envoyé par Pacta.',
};
