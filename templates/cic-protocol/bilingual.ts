import { z } from 'zod';
import type { Language } from '@pacta/documents';
import { pactaTemplate } from '../src/facts.js';
import { completable } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { draftPathOf } from './draft-path.js';
import { cicProtocol } from './manifest.js';

const fields = cicProtocol.fields.extend({
  liensTraduits: completable('Nature des liens, dans l’autre langue', 'historical, of friendship and sociocultural'),
  domaines: z
    .array(
      z.strictObject({
        intitule: completable('Domaine d’action', 'état civil et population'),
        traduction: completable('Le même, dans l’autre langue', 'civil registry and population'),
        retenu: z.boolean().meta({ description: 'Vrai si le domaine est retenu dans le Programme de CIC' }),
      }),
    )
    .meta({ description: 'Domaines d’action prioritaires, dans l’ordre (article 3)' }),
});

/** What the sample says in the other language: the links, then each domain. */
export interface Translated {
  readonly links: string;
  readonly domains: readonly string[];
}

/**
 * The form with a translation beside it. Its file is French, as the text that counts; what people typed is translated by people: on
 * paper, or in the data given by hand.
 */
export function bilingualProtocol(other: Language, title: Partial<Record<Language, string>>, translated: Translated) {
  const kind = `cic-protocol-fr-${other}`;
  return pactaTemplate({
    kind,
    version: '1.2.0',
    title,
    languages: ['fr'],
    calledBy: 'text-submitted',
    fields,
    file: templateOf(kind),
    sample: {
      ...cicProtocol.sample,
      liensTraduits: translated.links,
      domaines: cicProtocol.sample.domaines.map((domain, n) => ({ ...domain, traduction: translated.domains[n] })),
    },
    dataOf: (facts) => cicProtocol.dataOf(facts),
    draftPathsOf: () => draftPathOf,
  });
}
