import type { CivilDay, Otherwise, Phase, Protocol } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import { council, partyName } from './actors.js';
import { ofPlace } from './articles.js';
import { awaits, wanting, type Awaited } from './awaits.js';
import { dayInFrench, daysInFrench, fr } from './typography.js';

const distance = (daysLeft: number): string => {
  if (daysLeft === 0) return 'aujourd’hui';
  if (daysLeft === 1) return 'demain';
  return daysLeft > 0 ? `dans ${daysInFrench(daysLeft)}` : `${daysInFrench(-daysLeft)} de retard`;
};

const by = ({ due, daysLeft }: Awaited): string =>
  daysLeft < 0
    ? fr`attendue depuis le ${dayInFrench(due)} (${distance(daysLeft)})`
    : fr`avant le ${dayInFrench(due)} (${distance(daysLeft)})`;

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

/** All parties agreed on the end; otherwise one of them gave notice. */
const isByConsent = ({ instruments }: Protocol): boolean =>
  Object.values(instruments).some(({ kind, status }) => kind === 'termination' && status === 'in-effect');

/** Why it lapsed: somebody did not want to go on, or somebody said nothing. */
function declined({ renewal }: Protocol, names: Situation['names']): string {
  const [party] = Object.entries(renewal.decisions).find(([, { renew }]) => !renew) ?? [];
  return party === undefined
    ? fr`faute de décision de renouvellement`
    : fr`${partyName(names, party)} ayant décidé de ne pas le renouveler`;
}

/** What is said when nothing is awaited any more. */
const atRest: Readonly<Record<Phase, (situation: Situation) => string>> = {
  drafting: () => fr`Le projet est en rédaction.`,
  signing: () => fr`Toutes les signatures sont données.`,
  ratifying: () => fr`Tous les actes sont consignés.`,
  'in-force': ({ protocol }) => {
    const { renewal, notice, inForce } = protocol;
    if (notice)
      return fr`Rien n’est attendu : ${isByConsent(protocol) ? 'la résiliation' : 'la dénonciation'} prend effet${until(notice.effectiveOn)}.`;
    if (renewal.agreed)
      return fr`Le renouvellement est convenu : le protocole prend fin${until(inForce?.lastDay)}, et son successeur est à signer et à ratifier.`;
    return inForce?.lastDay
      ? fr`Rien n’est attendu : le protocole prend fin${until(inForce.lastDay)}, sans renouvellement.`
      : fr`Rien n’est attendu : le protocole lie les parties jusqu’à ce qu’il y soit mis fin.`;
  },
  refused: ({ protocol: { refusal }, names }) =>
    refusal
      ? fr`Refusé par ${council(names, refusal.party)}${until(refusal.on)} : le protocole est sans effet. Le texte peut être repris dans une nouvelle version.`
      : fr`Refusé : le protocole est sans effet.`,
  abandoned: ({ protocol }) => fr`Abandonné${until(protocol.endedOn)} : rien n’est plus attendu.`,
  renewed: ({ protocol }) =>
    fr`Renouvelé : le terme a pris fin${until(protocol.endedOn)}, et un nouveau protocole lui succède.`,
  lapsed: ({ protocol, names }) =>
    fr`Échu${until(protocol.endedOn)}, ${declined(protocol, names)}. Des décisions prises avant cette date peuvent encore être consignées.`,
  terminated: ({ protocol }) =>
    isByConsent(protocol)
      ? fr`Résilié de commun accord : le protocole a pris fin${until(protocol.endedOn)}.`
      : fr`Dénoncé : le protocole a pris fin${until(protocol.endedOn)}.`,
};

function ending({ protocol, names }: Situation): string {
  const { notice } = protocol;
  if (!notice) return '';
  const what = isByConsent(protocol)
    ? 'La résiliation'
    : fr`La dénonciation ${ofPlace(partyName(names, notice.party))}`;
  return fr` ${what} prend effet${until(notice.effectiveOn)}.`;
}

/** What blocks, who acts, by when, and what happens otherwise. */
export function blocking(situation: Situation): string {
  const { awaited, otherwise: consequence } = situation.blocking;
  if (!awaited) return atRest[situation.protocol.phase](situation);
  const late = awaited.daysLeft < 0;
  if (awaited.kind === 'draft')
    return late
      ? fr`Projet en rédaction, sans changement depuis longtemps : est-il toujours d’actualité ? Il peut être complété, mis à la signature ou abandonné.`
      : fr`Projet en rédaction : à compléter et à mettre à la signature avant le ${dayInFrench(awaited.due)} (${distance(awaited.daysLeft)}).${otherwise(awaited, consequence)}`;
  const given = ending(situation);
  return fr`En attente ${awaits[awaited.kind](awaited, situation)}, ${by(awaited)}.${otherwise(awaited, consequence)}${given}`;
}
