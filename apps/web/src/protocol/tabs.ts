import { lazy, type ComponentType } from 'react';
import type { AboutProtocol } from './about.js';
import { DocumentsTab } from './documents-tab.js';
import { JournalTab } from './journal-tab.js';
import { NoticesTab } from './notices-tab.js';
import { PartiesTab } from './parties-tab.js';
import { TextTab } from './text-tab.js';

export const tabs = [
  'life',
  'text',
  'documents',
  'plans',
  'evaluations',
  'renewal',
  'parties',
  'deadlines',
  'messages',
] as const;
export type Tab = (typeof tabs)[number];
export const isTab = (text: string | null): text is Tab => tabs.some((tab) => tab === text);

export const TABS: Record<Tab, ComponentType<AboutProtocol>> = {
  life: JournalTab,
  text: TextTab,
  documents: DocumentsTab,
  plans: lazy(async () => ({ default: (await import('../plan/tab.js')).PlansTab })),
  evaluations: lazy(async () => ({ default: (await import('../evaluation/tab.js')).EvaluationsTab })),
  renewal: lazy(async () => ({ default: (await import('../renewal/tab.js')).RenewalTab })),
  parties: PartiesTab,
  deadlines: lazy(async () => ({ default: (await import('./deadlines-tab.js')).DeadlinesTab })),
  messages: NoticesTab,
};
