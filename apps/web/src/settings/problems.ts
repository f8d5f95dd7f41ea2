import { createContext, use } from 'react';

/** What the service says against what is being written, by its place in the setting: `steps.0.source`. */
export type Problems = Readonly<Record<string, string>>;

export const ProblemsContext = createContext<Problems>({});

export const placeId = (path: string): string => `setting-${path}`;

/** What a field of a setting needs besides its value: its id, and the sentence of what is wrong with it. */
export function useProblem(): (path: string) => { readonly id: string; readonly error: string | undefined } {
  const problems = use(ProblemsContext);
  return (path) => ({ id: placeId(path), error: problems[path] });
}

/** What is wrong with a whole part, below which no field stands: «aucune étape ne lie». */
export function useProblemsAt(): (path: string) => string | undefined {
  const problems = use(ProblemsContext);
  return (path) => problems[path];
}

/** What is wrong with something within a part that is shown as one field. */
export function useProblemBelow(): (path: string) => string | undefined {
  const problems = use(ProblemsContext);
  return (path) => Object.entries(problems).find(([place]) => place.startsWith(`${path}.`))?.[1];
}

/** Goes to the field of a problem, or to the nearest that encloses it. */
export function goTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(placeId(parts.slice(0, length).join('.')));
    if (!found) continue;
    for (let folded = found.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
      folded.open = true;
    const field = found.matches('input, select, textarea, button')
      ? found
      : found.querySelector('input, select, textarea, button');
    if (field instanceof HTMLElement) field.focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
