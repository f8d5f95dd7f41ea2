import type { ReferenceData } from '@pacta/contracts';

export type Kind = ReferenceData['kinds'][number];
export type OwnField = Kind['fields'][number];

/** What a draft may ask for, in the order in which one fills it in; its kind says what of it. */
const steps = ['parties', 'recitals', 'domains', 'content', 'signatories', 'term'] as const;
export type Step = (typeof steps)[number];

export const isStep = (text: string | null): text is Step => steps.some((step) => step === text);

/** The steps of a kind: its data say whether it has recitals, domains of action or fields of its own. */
export function stepsOf(kind: Pick<Kind, 'requires' | 'fields'> | undefined): readonly Step[] {
  const requires = kind?.requires ?? [];
  const asked: Readonly<Record<Step, boolean>> = {
    parties: true,
    recitals: requires.includes('foundingDeliberationOn') || requires.includes('links'),
    domains: requires.includes('domains'),
    content: (kind?.fields.length ?? 0) > 0,
    signatories: true,
    term: true,
  };
  return steps.filter((step) => asked[step]);
}

/** On which step a field stands, by its path as in `parties.1.signatory.name`. */
export function stepOf(path: string): Step {
  if (/^parties\.\d+\.(counter)?signatory/.test(path)) return 'signatories';
  if (/^(links|foundingDeliberationOn)/.test(path)) return 'recitals';
  if (path.startsWith('domains')) return 'domains';
  if (path.startsWith('fields')) return 'content';
  if (/^(programme|term|place|commitment)/.test(path)) return 'term';
  return 'parties';
}

/** What is missing as one fills it in, step by step. A time zone comes with its country, and is not asked for beside it. */
export function inOrder<T extends { readonly path: string }>(missing: readonly T[]): T[] {
  const asked = new Set(missing.map(({ path }) => path));
  return missing
    .filter(({ path }) => !(path.endsWith('.timeZone') && asked.has(path.replace('timeZone', 'country'))))
    .sort((a, b) => steps.indexOf(stepOf(a.path)) - steps.indexOf(stepOf(b.path)));
}

/** The id of a field in the page, and the other way to it from the document and from the list of what is missing. */
export const fieldId = (path: string): string => `field-${path}`;

/** Where the cursor goes for a path: its own field, the first of its list, the button that adds to it. */
const candidates = (path: string): readonly string[] =>
  [path, `${path}.0`, `${path}.0.name`, `${path}.add`, path.replace(/timeZone$/, 'country')].map(fieldId);

/** Goes to a field that is on the page, and opens what hides it. */
export function focusNow(path: string): void {
  const field = candidates(path)
    .map((id) => document.getElementById(id))
    .find((found) => found !== null);
  for (let folded = field?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}

/** The same, once its step is on the page. */
export const focusField = (path: string): void => void requestAnimationFrame(() => focusNow(path));
