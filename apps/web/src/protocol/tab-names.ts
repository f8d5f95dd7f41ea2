import type { ProtocolView } from '@pacta/contracts';

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
