const KEPT = 'pacta.organisation';

export const rememberOrganisation = (id: string): void => localStorage.setItem(KEPT, id);
export const lastOrganisation = (): string | null => localStorage.getItem(KEPT);
