import type { EventType, Protocol } from '@pacta/protocol';
import { actName } from './act.js';
import type { DocumentFacts } from './facts.js';

/** A series of documents of one kind, as an archivist lists them: what they are, how many, from which year to which. */
export interface Series {
  readonly intitule: string;
  readonly dates?: string;
  readonly nombre: string;
}

const years = (days: readonly (string | undefined)[]): string | undefined => {
  const sorted = days.flatMap((day) => day?.slice(0, 4) ?? []).sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === last ? first : `${first ?? ''}-${last ?? ''}`;
};

const series = (intitule: string, days: readonly (string | undefined)[]): readonly Series[] => {
  const dates = years(days);
  return days.length === 0 ? [] : [{ intitule, nombre: String(days.length), ...(dates && { dates }) }];
};

const daysOf = ({ events }: Pick<DocumentFacts, 'events'>, ...types: readonly EventType[]): string[] =>
  events.filter(({ type }) => types.includes(type)).map((event) => ('on' in event ? event.on : event.recordedOn));

/** What the life of a protocol has left behind, series by series; those of which there is nothing are left out. */
export function dossierOf(facts: Pick<DocumentFacts, 'protocol' | 'events' | 'kind'>): readonly Series[] {
  const { protocol } = facts;
  return [
    ...series(`Texte signé\u00A0: ${actName(facts.kind).toLocaleLowerCase('fr')}`, signedOn(protocol)),
    ...series('Délibérations des conseils', daysOf(facts, 'council-ratified', 'council-refused')),
    ...series(
      'Délégations de signature',
      protocol.mandates.map(({ on }) => on),
    ),
    ...series(
      'Avenants, adhésions et actes de fin',
      Object.values(protocol.instruments).map((each) => each.submitted?.on),
    ),
    ...series(
      'Plans d’action',
      Object.values(protocol.plans).map((plan) => `${plan.year}`),
    ),
    ...series(
      'Conventions spécifiques',
      Object.values(protocol.plans).flatMap((plan) => plan.agreementOn ?? []),
    ),
    ...series(
      'Évaluations',
      Object.values(protocol.evaluations).flatMap(({ result }) => result?.on ?? []),
    ),
    ...series(
      'Dossiers de projet',
      Object.values(protocol.projects).map(({ diagnosis }) => diagnosis.on),
    ),
    ...series('Procès-verbaux du comité de suivi', daysOf(facts, 'minutes-recorded')),
    ...series('Pièces jointes aux actes', daysOf(facts, 'file-attached')),
  ];
}

const signedOn = ({ lastSignature, submitted }: Protocol): string[] =>
  submitted ? [lastSignature?.on ?? submitted.on] : [];
