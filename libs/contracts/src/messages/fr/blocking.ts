import type { CivilDay, Otherwise, Phase, Protocol } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import type { Names } from '../names.js';
import { council, partyName } from './actors.js';
import { ofPlace } from './articles.js';
import { awaits, wanting, type Awaited } from './awaits.js';
import { agreed, newText, objectOf, theText } from './text.js';
import { capital, dayInFrench, daysInFrench, fr } from './typography.js';

const distance = (daysLeft: number): string => {
  if (daysLeft === 0) return 'aujourd’hui';
  if (daysLeft === 1) return 'demain';
  return daysLeft > 0 ? `dans ${daysInFrench(daysLeft)}` : `${daysInFrench(-daysLeft)} de retard`;
};

const by = ({ due, daysLeft }: Awaited): string =>
  daysLeft < 0
    ? fr`attendue depuis le ${dayInFrench(due)} (${distance(daysLeft)})`
    : fr`avant le ${dayInFrench(due)} (${distance(daysLeft)})`;

const consequences: Readonly<Record<Otherwise, (names: Names) => string>> = {
  'author-is-asked': () => 'il sera demandé si ce projet est toujours d’actualité',
  'supervisor-is-told': () => 'le superviseur est prévenu',
  'term-lapses': (names) => fr`${theText(names)} prend fin avec son terme`,
  nothing: () => '',
};

function otherwise({ kind, daysLeft }: Awaited, consequence: Otherwise, names: Names): string {
  if (consequence === 'nothing') return '';
  if (daysLeft < 0 && consequence === 'supervisor-is-told') return fr` Le superviseur est prévenu.`;
  return fr` Sans ${wanting[kind]} à cette date, ${consequences[consequence](names)}.`;
}

const until = (day: CivilDay | null | undefined): string => (day ? fr` le ${dayInFrench(day)}` : '');

/** All parties agreed on the end; otherwise one of them gave notice. */
const isByConsent = ({ instruments }: Protocol): boolean =>
  Object.values(instruments).some(({ kind, status }) => kind === 'termination' && status === 'in-effect');

/** Why it lapsed: somebody did not want to go on, or somebody said nothing. */
function declined({ renewal }: Protocol, names: Names): string {
  const [party] = Object.entries(renewal.decisions).find(([, { renew }]) => !renew) ?? [];
  return party === undefined
    ? fr`faute de décision de renouvellement`
    : fr`${partyName(names, party)} ayant décidé de ne pas ${objectOf(names, 'renouveler')}`;
}

/** What is said when nothing is awaited any more. */
const atRest: Readonly<Record<Phase, (situation: Situation) => string>> = {
  drafting: () => fr`Le projet est en rédaction.`,
  signing: () => fr`Toutes les signatures sont données.`,
  ratifying: () => fr`Tous les actes sont consignés.`,
  'in-force': ({ protocol, names }) => {
    const { renewal, notice, inForce } = protocol;
    if (notice)
      return fr`Rien n’est attendu : ${isByConsent(protocol) ? 'la résiliation' : 'la dénonciation'} prend effet${until(notice.effectiveOn)}.`;
    if (renewal.agreed)
      return fr`Le renouvellement est convenu : ${theText(names)} prend fin${until(inForce?.lastDay)}, et son successeur est à signer et à ratifier.`;
    return inForce?.lastDay
      ? fr`Rien n’est attendu : ${theText(names)} prend fin${until(inForce.lastDay)}, sans renouvellement.`
      : fr`Rien n’est attendu : ${theText(names)} lie les parties jusqu’à ce qu’il y soit mis fin.`;
  },
  refused: ({ protocol: { refusal }, names }) =>
    refusal
      ? fr`${capital(agreed(names, 'refusé'))} par ${council(names, refusal.party)}${until(refusal.on)} : ${theText(names)} est sans effet. Le texte peut être repris dans une nouvelle version.`
      : fr`${capital(agreed(names, 'refusé'))} : ${theText(names)} est sans effet.`,
  abandoned: ({ protocol, names }) =>
    fr`${capital(agreed(names, 'abandonné'))}${until(protocol.endedOn)} : rien n’est plus attendu.`,
  renewed: ({ protocol, names }) =>
    fr`${capital(agreed(names, 'renouvelé'))} : le terme a pris fin${until(protocol.endedOn)}, et ${newText(names)} lui succède.`,
  lapsed: ({ protocol, names }) =>
    fr`${capital(agreed(names, 'échu'))}${until(protocol.endedOn)}, ${declined(protocol, names)}. Des décisions prises avant cette date peuvent encore être consignées.`,
  terminated: ({ protocol, names }) =>
    isByConsent(protocol)
      ? fr`${capital(agreed(names, 'résilié'))} de commun accord : ${theText(names)} a pris fin${until(protocol.endedOn)}.`
      : fr`${capital(agreed(names, 'dénoncé'))} : ${theText(names)} a pris fin${until(protocol.endedOn)}.`,
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
      : fr`Projet en rédaction : à compléter et à mettre à la signature avant le ${dayInFrench(awaited.due)} (${distance(awaited.daysLeft)}).${otherwise(awaited, consequence, situation.names)}`;
  const given = ending(situation);
  return fr`En attente ${awaits[awaited.kind](awaited, situation)}, ${by(awaited)}.${otherwise(awaited, consequence, situation.names)}${given}`;
}
