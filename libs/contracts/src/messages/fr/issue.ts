import type { z } from 'zod';
import { fr } from './typography.js';

type Issue = z.core.$ZodIssue;

const sorts: Readonly<Record<string, string>> = {
  string: 'un texte est attendu',
  number: 'un nombre est attendu',
  int: 'un nombre entier est attendu',
  boolean: 'vrai ou faux est attendu',
  array: 'une liste est attendue',
  record: 'un groupe de champs est attendu',
  object: 'un groupe de champs est attendu',
};

function bound({ origin }: { origin: string }, limit: number, side: 'au moins' | 'au plus'): string {
  if (origin === 'string')
    return limit === 1 && side === 'au moins' ? 'ce texte est vide' : `${side} ${limit} caractères`;
  if (origin === 'array') return `${side} ${limit} éléments`;
  return `${side} ${limit}`;
}

/** What is wrong with one field, for a person who knows the form but no schema. */
export function issue(wrong: Issue): string {
  switch (wrong.code) {
    case 'unrecognized_keys':
      return fr`Champ inconnu : ${wrong.keys.map((key) => fr`« ${key} »`).join(', ')}.`;
    case 'invalid_type':
      return wrong.input === undefined
        ? fr`Cette donnée manque.`
        : fr`Donnée d’une autre sorte : ${sorts[wrong.expected] ?? wrong.expected}.`;
    case 'too_big':
      return fr`Trop grand ou trop long : ${bound(wrong, Number(wrong.maximum), 'au plus')}.`;
    case 'too_small':
      return fr`Trop petit ou trop court : ${bound(wrong, Number(wrong.minimum), 'au moins')}.`;
    case 'invalid_value':
      return fr`Une de ces valeurs est attendue : ${wrong.values.map(String).join(', ') || '(vide)'}.`;
    case 'invalid_format':
      if (wrong.format === 'uuid') return fr`Un identifiant UUID est attendu.`;
      return wrong.format === 'email'
        ? fr`Une adresse électronique est attendue, telle que nom@exemple.be.`
        : fr`Ce texte n’a pas la forme attendue.`;
    case 'custom':
      if (wrong.params?.['code'] === 'too-much-to-keep')
        return fr`Ce contenu est trop long, ou contient un caractère qui ne peut être ni conservé ni imprimé.`;
      if (wrong.params?.['code'] === 'no-such-day')
        return fr`Cette date n’existe pas au calendrier : une date telle que 2026-12-01 est attendue.`;
      return fr`Ce texte contient un caractère qui ne peut être ni conservé ni imprimé.`;
    default:
      return fr`Cette donnée ne convient pas.`;
  }
}
