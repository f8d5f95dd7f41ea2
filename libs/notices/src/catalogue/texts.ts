/** What a text is called in a sentence, by what the name of its kind says; the first one fits all others. */
export type Texts = readonly (readonly [says: string, called: string])[];

export const frenchTexts: Texts = [
  ['protocole', 'le protocole'],
  ['charte', 'la charte'],
  ['accord de jumelage', "l'accord de jumelage"],
  ['accord', "l'accord"],
  ['convention', 'la convention'],
  ['entente', "l'entente"],
  ['pacte', 'le pacte'],
  ['serment', 'le serment'],
];

export const englishTexts: Texts = [
  ['protocol', 'the protocol'],
  ['charter', 'the charter'],
  ['twinning agreement', 'the twinning agreement'],
  ['agreement', 'the agreement'],
  ['convention', 'the convention'],
  ['pact', 'the pact'],
  ['oath', 'the oath'],
];

/**
 * What the kind's name says first is what it is: a «convention» on an «accord» is a convention.
 * @param kind the name of the kind; empty where it has none of its own
 */
export function textCalled(texts: Texts, kind: string): string {
  const name = kind.toLocaleLowerCase();
  const said = texts.filter(([says]) => name.includes(says));
  const [called = texts[0]] = said.sort(([one], [other]) => name.indexOf(one) - name.indexOf(other));
  return called?.[1] ?? '';
}
