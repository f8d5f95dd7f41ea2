import { daysBetween, type CivilDay, type NoticeKind } from '@pacta/protocol';
import { en } from './catalogue/en.js';
import { fr } from './catalogue/fr.js';
import type { Words } from './catalogue/words.js';
import { htmlOf } from './html.js';
import type { Catalogue, ComposedNotice, NoticeFacts, Said } from './notice.js';

const catalogues: Readonly<Record<string, Catalogue & Words>> = { fr, en };

/** Languages that messages are written in; any other gets the first. */
export const noticeLanguages: readonly string[] = Object.keys(catalogues);

export const catalogueOf = (language: string): Catalogue & Words => catalogues[language] ?? fr;

/** A header is one line, whatever a name holds. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

function dayInWords(day: CivilDay, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function whenInWords({ due, today }: NoticeFacts, words: Catalogue & Words): string {
  if (!due) return '';
  const days = daysBetween(today, due);
  const day = dayInWords(due, words.locale);
  return days >= 0 ? words.before(day, days) : words.late(day, -days);
}

/** The facts in the words of a language. */
export function say(facts: NoticeFacts, words: Catalogue & Words): Said {
  return {
    reference: facts.reference,
    protocol: facts.parties.join(' – '),
    who: facts.awaited.length ? words.list(facts.awaited) : words.nobody,
    task: facts.obligation ? words.tasks[facts.obligation] : '',
    when: whenInWords(facts, words),
  };
}

/**
 * A message in its reader's language: the subject says who must do what by when; the body why, what happens otherwise, where to
 * act, and how to say that it is done already.
 */
export function composeNotice(kind: NoticeKind, facts: NoticeFacts, language: string): ComposedNotice {
  const words = catalogueOf(language);
  const said = say(facts, words);
  const subject = oneLine(words.subject[kind](said));
  const { obligation, reason, link } = facts;
  const paragraphs = [
    words.why[kind](said),
    ...(obligation ? [oneLine(`${said.who}${words.colon}${said.task} ${said.when}`)] : []),
    ...(reason ? [words.reason(reason)] : []),
    ...(obligation ? [facts.toSupervisor ? words.toSupervisor : words.otherwise[obligation]] : []),
  ];
  const after = [...(obligation ? [words.alreadyDone] : []), words.footer];
  return {
    subject,
    text: [...paragraphs, `${words.link}${words.colon}${link}`, ...after].join('\n\n') + '\n',
    html: htmlOf({
      language: words.locale.slice(0, 2),
      subject,
      paragraphs,
      link: { label: words.link, href: link },
      after,
    }),
  };
}
