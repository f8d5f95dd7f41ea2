import { daysBetween, textNameIn, type CivilDay } from '@pacta/protocol';
import { en } from './catalogue/en.js';
import { fr } from './catalogue/fr.js';
import type { Task, Words } from './catalogue/words.js';
import type { Catalogue, NoticeFacts, Said } from './notice.js';

type Language = Catalogue & Words;

const catalogues: Readonly<Record<string, Language>> = { fr, en };

/** Languages that messages are written in; any other gets the first. */
export const noticeLanguages: readonly string[] = Object.keys(catalogues);

export const catalogueOf = (language: string): Language => catalogues[language] ?? fr;

/** More names than these would hide what the line is about. */
const NAMES = 3;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function dayInWords(day: CivilDay, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function whenInWords({ due, today }: NoticeFacts, words: Language): string {
  if (!due) return '';
  const days = daysBetween(today, due);
  const day = dayInWords(due, words.locale);
  return days >= 0 ? words.before(day, days) : words.late(day, -days);
}

function namesIn(names: readonly string[], words: Language): string {
  if (names.length === 0) return words.nobody;
  if (names.length <= NAMES + 1) return words.list(names);
  return words.list([...names.slice(0, NAMES), words.others(names.length - NAMES)]);
}

/** «Huy – Mbour», cut where it would fill the page. */
const between = (names: readonly string[]): string =>
  [...names.slice(0, NAMES), ...(names.length > NAMES ? ['…'] : [])].join(' – ');

/** In the words of a language; in French where it has none. */
const inWords = (said: Readonly<Record<string, string>> | undefined, { locale }: Language): string =>
  said?.[locale.slice(0, 2)] ?? said?.['fr'] ?? '';

function taskOf({ kind, instrument, year, duty, meeting, mandate }: NoticeFacts, words: Language): Task {
  const day = meeting?.on ?? mandate?.until;
  return {
    object: instrument
      ? words.instruments[instrument.kind](instrument.title)
      : words.text(textNameIn(words.language, kind)),
    year: year === undefined ? '' : String(year),
    duty: lowered(inWords(duty, words)),
    day: day ? dayInWords(day, words.locale) : '',
  };
}

/** The facts in the words of a language. */
export function say(facts: NoticeFacts, words: Language): Said {
  const task = taskOf(facts, words);
  return {
    reference: facts.reference,
    protocol: between(facts.parties),
    text: words.text(textNameIn(words.language, facts.kind)),
    who: namesIn(facts.awaited, words),
    task: facts.obligation ? words.tasks[facts.obligation](task) : '',
    when: whenInWords(facts, words),
    object: task.object,
    day: task.day,
    holder: facts.mandate?.holder ?? '',
    year: task.year,
  };
}
