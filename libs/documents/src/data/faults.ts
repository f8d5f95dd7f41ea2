import type { z } from 'zod';

/** One fault of the data, said to a person who knows the document but no schema. `path` is the tag's own path, such as `domaines[2].intitule`. */
export interface FieldFault {
  path: string;
  fr: string;
  en: string;
}

type Sentence = Pick<FieldFault, 'fr' | 'en'>;
type Issue = z.core.$ZodIssue;

const expectations: Record<string, Sentence> = {
  string: { fr: 'un texte est attendu', en: 'a text is expected' },
  number: { fr: 'un nombre est attendu', en: 'a number is expected' },
  int: { fr: 'un nombre entier est attendu', en: 'a whole number is expected' },
  boolean: { fr: '«oui» ou «non» (true, false) est attendu', en: 'true or false is expected' },
  array: { fr: 'une liste est attendue', en: 'a list is expected' },
  object: { fr: 'un groupe de champs est attendu', en: 'a group of fields is expected' },
};

const formats: Record<string, Sentence> = {
  date: {
    fr: 'une date qui existe est attendue, écrite AAAA-MM-JJ',
    en: 'a date that exists is expected, written YYYY-MM-DD',
  },
};

/** All faults of one refusal, in the order of the schema. */
export function faultsOf(issues: readonly Issue[]): FieldFault[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: pathOf([...issue.path, key]),
          fr: 'ce champ n’existe pas dans ce modèle',
          en: 'this field does not exist in this template',
        }))
      : [{ path: pathOf(issue.path), ...sentence(issue) }],
  );
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || '(document)';
}

function sentence(issue: Issue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { fr: 'cette donnée manque', en: 'this is missing' };
      return (
        expectations[issue.expected] ?? {
          fr: 'cette donnée n’est pas de la bonne sorte',
          en: 'this is of the wrong sort',
        }
      );
    case 'invalid_format':
      return (
        formats[issue.format] ?? {
          fr: 'ce texte n’a pas la forme attendue',
          en: 'this text is not of the expected form',
        }
      );
    case 'invalid_value': {
      const choice = issue.values.map(String).join(', ');
      return { fr: `une de ces valeurs est attendue : ${choice}`, en: `one of these values is expected: ${choice}` };
    }
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), 'au moins', 'at least');
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), 'au plus', 'at most');
    case 'custom':
      return { fr: said(issue.params?.['fr'], issue.message), en: said(issue.params?.['en'], issue.message) };
    default:
      return { fr: 'cette donnée ne convient pas', en: 'this does not fit' };
  }
}

/** A rule of a manifest's own says itself in both languages, by `params: { fr, en }`. */
const said = (words: unknown, otherwise: string): string => (typeof words === 'string' ? words : otherwise);

function bound(origin: string, limit: number, fr: string, en: string): Sentence {
  if (origin === 'string') {
    return limit === 1
      ? { fr: 'ce texte est vide', en: 'this text is empty' }
      : { fr: `${fr} ${limit} caractères sont attendus`, en: `${en} ${limit} characters are expected` };
  }
  if (origin === 'array')
    return { fr: `${fr} ${limit} élément(s) sont attendus`, en: `${en} ${limit} item(s) are expected` };
  return { fr: `${fr} ${limit} est attendu`, en: `${en} ${limit} is expected` };
}
