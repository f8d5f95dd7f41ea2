import { lazy, type ComponentType } from 'react';
import type { AboutProtocol } from './about.js';
import { JournalTab } from './journal-tab.js';
import type { Tab } from './tab-names.js';

/** What each tab holds, fetched when it is opened; the first is there with the page. */
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
