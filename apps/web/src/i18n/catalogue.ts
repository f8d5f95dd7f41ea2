import type { fr } from './fr/index.js';

/** The same keys, in another language: one that is forgotten does not compile. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Every catalogue has the keys of the French one. */
export type Catalogue = Texts<typeof fr>;
