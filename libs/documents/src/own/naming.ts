import type { OwnFieldType } from '@pacta/protocol';

/** What a tag may call a field of an office's own: words of letters and digits, as people name things. */
const fit = /^\p{L}[\p{L}\p{N}]*([ _-][\p{L}\p{N}]+)*$/u;
const LONGEST = 60;

/** What every object has by itself, `toString`, would be taken for what was typed. */
export const isFit = (id: string): boolean => id.length <= LONGEST && fit.test(id) && !(id in Object.prototype);

/** «dateDeLaVisite», «date_de_la_visite» → «Date de la visite». */
export function labelOf(id: string): string {
  const words = id
    .replaceAll(/(\p{Ll})(\p{Lu}|\p{N})/gu, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .toLocaleLowerCase('fr');
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}

/** How names begin that say what is asked for, in French and in English; staff may say otherwise. */
const named: readonly (readonly [RegExp, OwnFieldType])[] = [
  [/^(date|jour|échéance|echeance|day|deadline)\b/u, 'day'],
  [/^(montant|prix|coût|cout|somme|amount|price|cost)\b/u, 'money'],
  [/^(nombre|quantité|quantite|number|quantity)\b/u, 'number'],
  [/^(texte|motif|motivation|message|remarques?|description|text|reasons?|remarks?)\b/u, 'paragraph'],
];

export const typeNamed = (id: string): OwnFieldType => {
  const said = labelOf(id).toLocaleLowerCase('fr');
  return named.find(([beginning]) => beginning.test(said))?.[1] ?? 'line';
};

/** What a tag's own format says of the value before it; undefined where there is none. */
export const typeFormatted = (format: string | undefined): OwnFieldType | undefined =>
  format === undefined ? undefined : (formatted[format.split('.')[0] ?? ''] ?? 'line');

const formatted: Readonly<Record<string, OwnFieldType>> = {
  jour: 'day',
  argent: 'money',
  nombre: 'number',
  moyenne: 'number',
};
