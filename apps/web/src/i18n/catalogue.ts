import type { fr } from './fr.js';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Every catalogue has the keys of the French one: one that is forgotten does not compile. */
export type Catalogue = Texts<typeof fr>;
