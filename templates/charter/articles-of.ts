import type { Article, Field, FieldValue, ProtocolKind, ProtocolText } from '@pacta/protocol';
import { known } from '../src/facts.js';
import { capitalised, listed, termInWords } from '../src/in-words.js';
import { designationOf } from '../src/party.js';
import { Written } from '../src/written.js';
import { paragraph, type Block } from './blocks.js';
import { alone, inline, isEmpty } from './field-words.js';

interface Source {
  readonly text: ProtocolText;
  readonly fields: readonly Field[];
}

const valueOf = ({ text }: Source, { id }: Field): FieldValue | undefined => text.fields?.[id];
const fieldNamed = ({ fields }: Source, name: string): Field | undefined => fields.find(({ id }) => id === name);

/** What stands in the place of `{name}` within a sentence. */
function spoken(source: Source, name: string): string | Written {
  const { text } = source;
  if (name === 'parties') return new Written(listed(text.parties.map((party) => designationOf(party))), 'parties');
  if (name === 'place') return new Written(known(text.place), 'place');
  if (name === 'term') return new Written(termInWords(text.term, text.programme), 'term');
  const field = fieldNamed(source, name);
  return field ? inline(field, valueOf(source, field)) : new Written(undefined, `fields.${name}`);
}

/** «de le Département» is «du Département»: the preposition stands in the article, the article in the name. */
function contracted(pieces: readonly (string | Written)[]): (string | Written)[] {
  return pieces.map((piece, n) => {
    const [before, after] = [pieces[n - 1], pieces[n + 1]];
    if (typeof piece === 'string' && / de $/u.test(piece) && after instanceof Written && after.words?.startsWith('le '))
      return piece.replace(/de $/u, 'du ');
    if (
      piece instanceof Written &&
      typeof before === 'string' &&
      / de $/u.test(before) &&
      piece.words?.startsWith('le ')
    )
      return new Written(piece.words.slice('le '.length), piece.at);
    return piece;
  });
}

function sentence(source: Source, words: string): Block {
  const pieces = words
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.*\}$/.test(piece) ? spoken(source, piece.slice(1, -1)) : piece));
  const [first, ...rest] = contracted(pieces);
  const opening = first instanceof Written && first.words ? new Written(capitalised(first.words), first.at) : first;
  return paragraph(...(opening === undefined ? [] : [opening]), ...rest);
}

/** Fields that need not be filled and are not: the paragraph that would print one goes. */
function says(source: Source, words: string): boolean {
  const named = [...words.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => fieldNamed(source, name) ?? []);
  return named.every((field) => field.required || !isEmpty(valueOf(source, field)));
}

/** The paragraph that only announces the next one: «Pour tenir ces engagements :». */
const announces = (words: string): boolean => /:\s*$/.test(words);

function blocksOf(source: Source, { paragraphs }: Article): Block[] {
  const words = paragraphs.map((paragraph) => paragraph['fr'] ?? '');
  return words.flatMap((each, n) => {
    const next = words[n + 1];
    if (!says(source, each) || (announces(each) && next !== undefined && !says(source, next))) return [];
    const [, name] = /^\s*\{([^{}]*)\}\s*$/.exec(each) ?? [];
    const field = name === undefined ? undefined : fieldNamed(source, name);
    return field ? alone(field, valueOf(source, field)) : [sentence(source, each)];
  });
}

/** The articles of a kind, filled with the fields of a text; one that has nothing to say is left out. */
export function articlesOf({ articles, fields }: Pick<ProtocolKind, 'articles' | 'fields'>, text: ProtocolText) {
  return articles
    .map((article) => ({ intitule: article.heading['fr'] ?? '', blocs: blocksOf({ text, fields }, article) }))
    .filter(({ blocs }) => blocs.length > 0);
}
