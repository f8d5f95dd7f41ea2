import type { CivilDay, ObligationKind, Otherwise, Phase } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import { actors, council, partyName, partyNames } from './actors.js';
import { ofPlace } from './articles.js';
import { dayInFrench, daysInFrench, fr } from './typography.js';
import { words } from './words.js';

type Awaited = NonNullable<Situation['blocking']['awaited']>;

const distance = (daysLeft: number): string => {
  if (daysLeft === 0) return 'aujourd’hui';
  if (daysLeft === 1) return 'demain';
  return daysLeft > 0 ? `dans ${daysInFrench(daysLeft)}` : `${daysInFrench(-daysLeft)} de retard`;
};

const by = ({ due, daysLeft }: Awaited): string =>
  daysLeft < 0
    ? fr`attendue depuis le ${dayInFrench(due)} (${distance(daysLeft)})`
    : fr`avant le ${dayInFrench(due)} (${distance(daysLeft)})`;

/** What is awaited, and of whom. */
const awaits: Readonly<Record<Exclude<ObligationKind, 'draft'>, (awaited: Awaited, situation: Situation) => string>> = {
  signature: ({ parties }, { names }) => fr`de la signature par ${actors(names, parties)}`,
  ratification: ({ parties }, { names }) => fr`de la ratification par ${actors(names, parties)}`,
  formality: ({ parties }, { names, protocol }) => {
    const steps = protocol.procedures
      .filter(({ party }) => parties.includes(party))
      .map(({ party, steps }) => {
        const step = steps.find((each) => !each.doneOn)?.id ?? '';
        return fr`« ${words.steps[step] ?? step} » pour ${partyName(names, party)}`;
      });
    return fr`de la formalité ${steps.join(', ')}`;
  },
  'action-plan': ({ parties, year }, { names, protocol }) => {
    const proposed = year !== undefined && protocol.plans[year];
    return proposed
      ? fr`de l’approbation du plan d’action ${year} par ${partyNames(names, parties)}`
      : fr`de la proposition du plan d’action ${year ?? ''} par les partenaires`;
  },
  'specific-agreement': ({ year }) => fr`de la convention spécifique qui porte le plan d’action ${year ?? ''}`,
  'yearly-evaluation': ({ parties, year }, { names }) =>
    fr`de l’évaluation de l’année ${year ?? ''} par ${partyNames(names, parties)}`,
  'final-evaluation': ({ parties }, { names }) => fr`de l’évaluation finale par ${partyNames(names, parties)}`,
  'renewal-decision': ({ parties }, { names }) =>
    fr`de la décision de renouvellement ${parties.length > 1 ? 'des partenaires' : `de la part ${ofPlace(partyName(names, parties[0] ?? ''))}`}`,
};

/** What would have to be there by the day. */
const wanting: Readonly<Record<ObligationKind, string>> = {
  draft: 'changement',
  signature: 'signature',
  ratification: 'décision',
  formality: 'cette formalité',
  'action-plan': 'plan adopté',
  'specific-agreement': 'convention',
  'yearly-evaluation': 'évaluation',
  'final-evaluation': 'évaluation',
  'renewal-decision': 'décision',
};

const consequences: Readonly<Record<Otherwise, string>> = {
  'author-is-asked': 'il sera demandé si ce projet est toujours d’actualité',
  'supervisor-is-told': 'le superviseur est prévenu',
  'term-lapses': 'le protocole prend fin avec son terme',
  nothing: '',
};

function otherwise({ kind, daysLeft }: Awaited, consequence: Otherwise): string {
  if (consequence === 'nothing') return '';
  if (daysLeft < 0 && consequence === 'supervisor-is-told') return fr` Le superviseur est prévenu.`;
  return fr` Sans ${wanting[kind]} à cette date, ${consequences[consequence]}.`;
}

const until = (day: CivilDay | null | undefined): string => (day ? fr` le ${dayInFrench(day)}` : '');

/** What is said when nothing is awaited any more. */
const atRest: Readonly<Record<Phase, (situation: Situation) => string>> = {
  drafting: () => fr`Le projet est en rédaction.`,
  signing: () => fr`Toutes les signatures sont données.`,
  ratifying: () => fr`Tous les actes sont consignés.`,
  'in-force': ({ protocol: { renewal, notice, inForce } }) => {
    if (notice) return fr`Rien n’est attendu : la dénonciation prend effet${until(notice.effectiveOn)}.`;
    if (renewal.agreed)
      return fr`Le renouvellement est convenu : le protocole prend fin${until(inForce?.lastDay)}, et son successeur est à signer et à ratifier.`;
    return fr`Rien n’est attendu : le protocole prend fin${until(inForce?.lastDay)}, sans renouvellement.`;
  },
  refused: ({ protocol: { refusal }, names }) =>
    refusal
      ? fr`Refusé par ${council(names, refusal.party)}${until(refusal.on)} : le protocole est sans effet. Le texte peut être repris dans une nouvelle version.`
      : fr`Refusé : le protocole est sans effet.`,
  abandoned: ({ protocol }) => fr`Abandonné${until(protocol.endedOn)} : rien n’est plus attendu.`,
  renewed: ({ protocol }) =>
    fr`Renouvelé : le terme a pris fin${until(protocol.endedOn)}, et un nouveau protocole lui succède.`,
  lapsed: ({ protocol }) =>
    fr`Échu${until(protocol.endedOn)}, faute de décision de renouvellement. Des décisions prises avant cette date peuvent encore être consignées.`,
  terminated: ({ protocol }) => fr`Dénoncé : le protocole a pris fin${until(protocol.endedOn)}.`,
};

/** What blocks, who acts, by when, and what happens otherwise. */
export function blocking(situation: Situation): string {
  const { awaited, otherwise: consequence } = situation.blocking;
  if (!awaited) return atRest[situation.protocol.phase](situation);
  const late = awaited.daysLeft < 0;
  if (awaited.kind === 'draft')
    return late
      ? fr`Projet en rédaction, sans changement depuis longtemps : est-il toujours d’actualité ? Il peut être complété, mis à la signature ou abandonné.`
      : fr`Projet en rédaction : à compléter et à mettre à la signature avant le ${dayInFrench(awaited.due)} (${distance(awaited.daysLeft)}).${otherwise(awaited, consequence)}`;
  const notice = situation.protocol.notice;
  const given = notice
    ? fr` La dénonciation ${ofPlace(partyName(situation.names, notice.party))} prend effet${until(notice.effectiveOn)}.`
    : '';
  return fr`En attente ${awaits[awaited.kind](awaited, situation)}, ${by(awaited)}.${otherwise(awaited, consequence)}${given}`;
}
