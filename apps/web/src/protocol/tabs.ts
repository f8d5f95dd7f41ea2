import type { ProtocolView } from '@pacta/contracts';
import { lazy, type ComponentType } from 'react';
import type { AboutProtocol } from './about.js';
import { JournalTab } from './journal-tab.js';

export const tabs = [
  'life',
  'text',
  'plans',
  'evaluations',
  'committee',
  'parties',
  'deadlines',
  'renewal',
  'documents',
] as const;
export type Tab = (typeof tabs)[number];
export const isTab = (text: string | null): text is Tab => tabs.some((tab) => tab === text);

const inTerm = ({ inForce }: ProtocolView): boolean => inForce !== null;
const SHOWN: Readonly<Partial<Record<Tab, (view: ProtocolView) => boolean>>> = {
  plans: inTerm,
  evaluations: inTerm,
  committee: inTerm,
  renewal: ({ inForce }) => inForce !== null && inForce.lastDay !== null,
};

/** A protocol that is not in force yet has no plans, and one without an end no renewal: their tabs come when there is something in them. */
export const isInView = (view: ProtocolView, tab: Tab): boolean => SHOWN[tab]?.(view) ?? true;

export const TABS: Record<Tab, ComponentType<AboutProtocol>> = {
  life: JournalTab,
  text: lazy(async () => ({ default: (await import('./text-tab.js')).TextTab })),
  plans: lazy(async () => ({ default: (await import('../plan/tab.js')).PlansTab })),
  evaluations: lazy(async () => ({ default: (await import('../evaluation/tab.js')).EvaluationsTab })),
  committee: lazy(async () => ({ default: (await import('../committee/tab.js')).CommitteeTab })),
  parties: lazy(async () => ({ default: (await import('./parties-tab.js')).PartiesTab })),
  deadlines: lazy(async () => ({ default: (await import('../deadlines/tab.js')).DeadlinesTab })),
  renewal: lazy(async () => ({ default: (await import('../renewal/tab.js')).RenewalTab })),
  documents: lazy(async () => ({ default: (await import('./documents-tab.js')).DocumentsTab })),
};
