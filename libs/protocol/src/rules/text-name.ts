import type { Words } from './words.js';

/** What a text is called in a sentence: «charte», «accord de jumelage». */
export interface TextName {
  readonly noun: string;
  /** In French; in English nothing depends on it. */
  readonly feminine: boolean;
}

/** The languages in which a sentence names a text. */
export type NamingLanguage = 'fr' | 'en';

interface Sort {
  readonly fr: string;
  readonly en: string;
  readonly feminine?: true;
}

/** A text that says of itself that it is something else is called a protocol. */
const PROTOCOL: Sort = { fr: 'protocole', en: 'protocol' };

/** What the name of a kind can say that its texts are; of two that begin at the same letter, the longer stands first. */
const SORTS: readonly Sort[] = [
  PROTOCOL,
  { fr: 'charte', en: 'charter', feminine: true },
  { fr: 'accord de jumelage', en: 'twinning agreement' },
  { fr: 'serment de jumelage', en: 'twinning oath' },
  { fr: 'accord', en: 'agreement' },
  { fr: 'convention', en: 'convention', feminine: true },
  { fr: 'déclaration', en: 'declaration', feminine: true },
  { fr: 'alliance', en: 'alliance', feminine: true },
  { fr: 'entente', en: 'entente', feminine: true },
  { fr: 'pacte', en: 'pact' },
  { fr: 'serment', en: 'oath' },
];

/**
 * What the name of a kind says first is what its texts are: a «convention sur un accord de pêche» is a convention.
 * @param label the name of the kind, by language; a kind without one is the protocol of the federal programme
 */
export function textNameIn(language: NamingLanguage, label: Words | undefined): TextName {
  const spoken = label?.[language] ? language : 'fr';
  const name = (label?.[spoken] ?? '').toLocaleLowerCase(spoken);
  const said = SORTS.filter((sort) => name.includes(sort[spoken]));
  const [sort = PROTOCOL] = said.sort((one, other) => name.indexOf(one[spoken]) - name.indexOf(other[spoken]));
  return { noun: sort[language], feminine: sort.feminine ?? false };
}
