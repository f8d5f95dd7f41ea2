import type { NoticeKind } from '@pacta/protocol';
import { htmlOf } from './html.js';
import type { ComposedNotice, Notice, NoticeFacts } from './notice.js';
import { catalogueOf, say } from './say.js';

/** A header is one line, whatever a name holds. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

/** What is told of one thing. */
interface Section {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly href: string;
  /** Something is awaited of somebody. */
  readonly asks: boolean;
}

function sectionOf({ kind, facts }: Notice, language: string): Section {
  const words = catalogueOf(language);
  const said = say(facts, words);
  const { obligation, reason, link, meeting, toSupervisor } = facts;
  return {
    subject: oneLine(words.subject[kind](said)),
    paragraphs: [
      words.why[kind](said),
      ...(obligation ? [oneLine(`${said.who}${words.colon}${said.task} ${said.when}`)] : []),
      ...(kind === 'committee-convened' && meeting ? [words.agenda(meeting.place, meeting.agenda)] : []),
      ...(reason ? [words.reason(reason)] : []),
      ...(obligation ? [toSupervisor ? words.toSupervisor : words.otherwise[obligation]] : []),
    ],
    href: link,
    asks: obligation !== undefined,
  };
}

/** The most pressing first; what has no date comes last, in the order in which it happened. */
const byUrgency = ({ facts: one }: Notice, { facts: other }: Notice): number =>
  (one.due ?? '9') < (other.due ?? '9') ? -1 : (one.due ?? '9') > (other.due ?? '9') ? 1 : 0;

/**
 * One message of several things that one person is told on one day, in that person's language: each with its subject, its reasons and its
 * own link, the most pressing first. Of a single thing it is the plain message about it.
 */
export function composeLetter(notices: readonly [Notice, ...Notice[]], language: string): ComposedNotice {
  const words = catalogueOf(language);
  const sections = [...notices].sort(byUrgency).map((notice) => sectionOf(notice, language));
  const [first] = sections;
  if (!first) throw new Error('a letter has something to say');
  const others = sections.length - 1;
  const intro = others > 0 ? [words.together(sections.length)] : [];
  const after = [...(sections.some(({ asks }) => asks) ? [words.alreadyDone] : []), words.footer];
  const inText = sections.flatMap(({ subject, paragraphs, href }, n) => [
    ...(others > 0 ? [`${n + 1}. ${subject}`] : []),
    ...paragraphs,
    `${words.link}${words.colon}${href}`,
  ]);
  const subject = others > 0 ? `${first.subject} ${words.andOthers(others)}` : first.subject;
  return {
    subject,
    text: [...intro, ...inText, ...after].join('\n\n') + '\n',
    html: htmlOf({
      language: words.locale.slice(0, 2),
      subject,
      intro,
      sections: sections.map((section) => ({
        heading: others > 0 ? section.subject : undefined,
        paragraphs: section.paragraphs,
        link: { label: words.link, href: section.href },
      })),
      after,
    }),
  };
}

/**
 * A message in its reader's language: the subject says who must do what by when; the body why, what happens otherwise, where to
 * act, and how to say that it is done already.
 */
export const composeNotice = (kind: NoticeKind, facts: NoticeFacts, language: string): ComposedNotice =>
  composeLetter([{ kind, facts }], language);
