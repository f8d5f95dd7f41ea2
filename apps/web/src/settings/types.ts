import type { SettingsView } from '@pacta/contracts';

export const sections = ['policies', 'regimes', 'kinds', 'grids', 'holidays', 'general'] as const;
export type Section = (typeof sections)[number];
export const isSection = (text: string | undefined): text is Section => sections.some((one) => one === text);

/** What each section holds, as it crosses the door. */
export type Bodies = { readonly [S in Section]: NonNullable<SettingsView[S][number]['effective']> };
export type Entry<S extends Section = Section> = SettingsView[S][number];

export type Words = Readonly<Record<string, string>>;
export type Policy = Bodies['policies'];
export type Obligation = keyof NonNullable<Bodies['kinds']['policies']>;
export type RegimeStep = Bodies['regimes']['steps'][number];
export type Duty = NonNullable<Bodies['kinds']['duties']>[number];
export type KindField = Bodies['kinds']['fields'][number];
export type Article = Bodies['kinds']['articles'][number];

/** Sections whose entries staff add themselves. */
export type Growing = 'regimes' | 'kinds' | 'grids';
export const isGrowing = (section: Section): section is Growing =>
  section === 'regimes' || section === 'kinds' || section === 'grids';
