/** The five steps of a draft. */
export const steps = ['parties', 'recitals', 'domains', 'signatories', 'term'] as const;
export type Step = (typeof steps)[number];

export const isStep = (text: string | null): text is Step => steps.some((step) => step === text);

/** On which step a field stands, by its path as in `parties.1.signatory.name`. */
export function stepOf(path: string): Step {
  if (/^parties\.\d+\.(counter)?signatory/.test(path)) return 'signatories';
  if (/^(links|foundingDeliberationOn)/.test(path)) return 'recitals';
  if (path.startsWith('domains')) return 'domains';
  if (/^(programme|term|place)/.test(path)) return 'term';
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
export const fieldId = (path: string): string => `field-${path.replace(/timeZone$/, 'country')}`;

/** Goes to a field once its step is on the page; to the first field of a list where the path names the list itself. */
export function focusField(path: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(fieldId(path)) ?? document.getElementById(fieldId(`${path}.0.name`));
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
