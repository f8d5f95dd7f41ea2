import { civilDay, type NoticeKind } from '@pacta/protocol';
import { calendarEntry } from './calendar.js';
import { composeNotice, noticeLanguages } from './compose.js';
import type { NoticeFacts } from './notice.js';

const facts: NoticeFacts = {
  reference: 'PC-2026-0001',
  parties: ['Huy', 'Mbour'],
  awaited: ['Mbour'],
  obligation: 'ratification',
  due: civilDay('2027-03-12'),
  today: civilDay('2027-02-17'),
  link: 'https://pacta.example.org/o/1/protocols/2',
};

const KINDS: Record<NoticeKind, true> = {
  'signature-requested': true,
  'text-withdrawn': true,
  'ratification-requested': true,
  'ratification-refused': true,
  'entered-into-force': true,
  'action-plan-proposed': true,
  'action-plan-adopted': true,
  'evaluation-concluded': true,
  'renewal-agreed': true,
  'notice-given': true,
  'protocol-ended': true,
  reminder: true,
};
const kinds = Object.keys(KINDS) as NoticeKind[]; // the keys of a total record

/** Non-breaking spaces are right in French, and a nuisance to type. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a message', () => {
  test('says in its subject who must do what by when', () => {
    expect(plain(composeNotice('reminder', facts, 'fr').subject)).toBe(
      'Mbour : ratifier le protocole avant le 12 mars 2027 (dans 23 jours) – PC-2026-0001',
    );
    expect(composeNotice('reminder', facts, 'en').subject).toBe(
      'Mbour: ratify the protocol by 12 March 2027 (in 23 days) – PC-2026-0001',
    );
  });

  test('says why, where to act, what happens otherwise, and how to say that it is done', () => {
    const text = plain(composeNotice('ratification-requested', facts, 'fr').text);
    expect(text).toContain('Toutes les parties ont signé');
    expect(text).toContain('https://pacta.example.org/o/1/protocols/2');
    expect(text).toContain('Sans décision à cette date, la personne qui supervise est prévenue.');
    expect(text).toContain('Si c’est déjà fait'.replace('’', "'"));
  });

  test('after the due day it says how late it is, and that the supervisor is told', () => {
    const late = { ...facts, today: civilDay('2027-03-19'), toSupervisor: true };
    const { subject, text } = composeNotice('reminder', late, 'fr');
    expect(plain(subject)).toContain('attendu le 12 mars 2027 (en retard de 7 jours)');
    expect(text).toContain('aussi adressé à la personne qui supervise');
    expect(text).not.toContain('Sans décision à cette date');
  });

  test('of which nothing is awaited asks for nothing', () => {
    const { text } = composeNotice('entered-into-force', { ...facts, obligation: undefined, due: undefined }, 'fr');
    expect(text).not.toContain('déjà fait');
  });

  test('gives the reason of an act that was explained', () => {
    const { text } = composeNotice('ratification-refused', { ...facts, reason: 'Budget non voté' }, 'fr');
    expect(plain(text)).toContain('Motif : Budget non voté');
  });

  test.each(noticeLanguages)('is whole in «%s» for each kind, with nothing left unsaid', (language) => {
    for (const kind of kinds) {
      const { subject, text, html } = composeNotice(kind, facts, language);
      expect([subject, text, html].join()).not.toMatch(/undefined|null|\[object/);
      expect(subject).toContain('PC-2026-0001');
    }
  });

  test('in a language without words is written in French', () => {
    expect(composeNotice('reminder', facts, 'wo')).toEqual(composeNotice('reminder', facts, 'fr'));
  });

  test('a name neither breaks the subject line nor becomes markup', () => {
    const hostile = { ...facts, awaited: ['Huy\r\nBcc: all@example.org', '<b>&"\''] };
    const { subject, html } = composeNotice('reminder', hostile, 'fr');
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;&amp;&quot;&#39;');
  });
});

describe('the calendar entry of a deadline', () => {
  test('lasts the whole due day, and no other', () => {
    const ics = calendarEntry(facts, 'fr', 'protocol/ratification') ?? '';
    expect(ics).toContain('DTSTART;VALUE=DATE:20270312');
    expect(ics).toContain('DTEND;VALUE=DATE:20270313');
    expect(ics).toContain('UID:protocol/ratification');
  });

  test('the same facts give the same entry', () => {
    expect(calendarEntry(facts, 'fr', 'x')).toBe(calendarEntry(facts, 'fr', 'x'));
  });

  test('there is none where nothing is due', () => {
    expect(calendarEntry({ ...facts, due: undefined }, 'fr', 'x')).toBeUndefined();
  });
});
