import { z } from 'zod';
import { completable } from './fields.js';

/** Somebody of the house who signs a slip; the name may be written by hand. */
export const officer = (role: string) =>
  z
    .strictObject({
      nom: completable('Prénom et nom', 'Luc Simon'),
      fonction: completable('Fonction', 'Agent des relations internationales'),
    })
    .meta({ description: role });
