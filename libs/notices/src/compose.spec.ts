import { civilDay, type NoticeKind } from '@pacta/protocol';
import { calendarOf } from './calendar.js';
import { composeLetter, composeNotice } from './compose.js';
import type { NoticeFacts } from './notice.js';
import { noticeLanguages } from './say.js';

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
  'notice-withdrawn': true,
  'mandate-expires': true,
  'proposal-made': true,
  'proposal-took-effect': true,
  'proposal-refused': true,
  'proposal-withdrawn': true,
  'committee-convened': true,
  'record-corrected': true,
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

  test('calls the text by what its kind is', () => {
    const said = (kind: Record<string, string>, language: string) =>
      plain(composeNotice('reminder', { ...facts, kind }, language).text);
    const charter = { fr: 'Charte-cadre de coopération', en: 'Framework charter of cooperation' };
    expect(said(charter, 'fr')).toContain('ratifier la charte avant');
    expect(said(charter, 'fr')).toContain('Ce rappel concerne la charte PC-2026-0001');
    expect(said(charter, 'en')).toContain('ratify the charter by');
    expect(said({ fr: 'Accord de jumelage' }, 'fr')).toContain("ratifier l'accord de jumelage avant");
    expect(said({ fr: 'Convention sur un accord de pêche' }, 'fr')).toContain('ratifier la convention avant');
    expect(said({ fr: 'Lettre d’amitié' }, 'fr')).toContain('ratifier le protocole avant');
    const ended = composeNotice('protocol-ended', { ...facts, kind: charter }, 'fr');
    expect(plain(ended.subject)).toBe('PC-2026-0001 : fin de la charte – Huy – Mbour');
    const opened = composeNotice('signature-requested', { ...facts, kind: { fr: 'Accord de jumelage' } }, 'fr');
    expect(plain(opened.text)).toContain("Le texte de l'accord de jumelage PC-2026-0001");
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

describe('what each message is about', () => {
  const proposal = { kind: 'amendment', title: 'Jeunesse' } as const;
  const subjectOf = (change: Partial<NoticeFacts>, language = 'fr') =>
    plain(composeNotice('reminder', { ...facts, ...change }, language).subject);

  test('a step of an amendment names the amendment, not the protocol', () => {
    expect(subjectOf({ instrument: proposal })).toContain(
      "Mbour : ratifier l'avenant « Jeunesse » avant le 12 mars 2027",
    );
    expect(subjectOf({ instrument: proposal }, 'en')).toContain('Mbour: ratify the amendment “Jeunesse”');
  });

  test('a duty is called by its own name, in the language of the reader', () => {
    const duty = { fr: 'Déclaration annuelle', en: 'Yearly declaration' };
    expect(subjectOf({ obligation: 'duty', duty })).toContain('Mbour : déclaration annuelle avant le 12 mars 2027');
    expect(subjectOf({ obligation: 'duty', duty }, 'en')).toContain('Mbour: yearly declaration by 12 March 2027');
  });

  test('minutes that are wanting name the meeting', () => {
    const meeting = { on: civilDay('2027-02-10'), place: 'Huy', agenda: ['Bilan'] };
    expect(subjectOf({ obligation: 'committee-minutes', meeting })).toContain(
      'enregistrer le procès-verbal de la réunion du 10 février 2027',
    );
  });

  test('a convocation says where, and of what the committee will speak, and enters the day of the meeting', () => {
    const meeting = { on: civilDay('2027-04-20'), place: 'Maison communale', agenda: ['Bilan 2026', 'Budget'] };
    const called = { ...facts, obligation: undefined, due: undefined, meeting };
    const { subject, text } = composeNotice('committee-convened', called, 'fr');
    expect(plain(subject)).toBe('Comité de suivi le 20 avril 2027 – PC-2026-0001');
    expect(plain(text)).toContain('Lieu : Maison communale\nOrdre du jour :\n– Bilan 2026\n– Budget');
    const ics = calendarOf([{ facts: called, uid: 'meeting' }], 'fr') ?? '';
    expect(ics).toContain('DTSTART;VALUE=DATE:20270420');
    expect(ics).toContain('LOCATION:Maison communale');
  });

  test('a mandate that ends too soon says whose, until when, and what to do', () => {
    const mandate = { holder: 'Anne Lambert', until: civilDay('2027-02-28') };
    const { subject, text } = composeNotice('mandate-expires', { ...facts, obligation: 'signature', mandate }, 'fr');
    expect(plain(subject)).toContain('Anne Lambert : délégation à renouveler avant le 28 février 2027');
    expect(plain(text)).toContain('faites prolonger la délégation');
    expect(plain(text)).toContain('Mbour : signer le protocole avant le 12 mars 2027');
  });

  test('a dozen of parties do not hide what is asked', () => {
    const awaited = Array.from({ length: 13 }, (_, n) => `Ville ${n + 1}`);
    expect(subjectOf({ awaited })).toContain('Ville 1, Ville 2, Ville 3 et 10 autres parties : ratifier');
  });
});

describe('several messages to one person on one day', () => {
  const later = {
    ...facts,
    reference: 'PC-2026-0002',
    due: civilDay('2027-05-01'),
    link: 'https://pacta.example.org/2',
  };
  const news = { ...facts, reference: 'PC-2026-0003', obligation: undefined, due: undefined };
  const letter = composeLetter(
    [
      { kind: 'entered-into-force', facts: news },
      { kind: 'reminder', facts: later },
      { kind: 'reminder', facts },
    ],
    'fr',
  );

  test('become one, the most pressing first, and nothing of any is lost', () => {
    expect(plain(letter.subject)).toBe(
      'Mbour : ratifier le protocole avant le 12 mars 2027 (dans 23 jours) – PC-2026-0001 (et 2 autres)',
    );
    const text = plain(letter.text);
    expect(text).toContain('Ce message réunit 3 avis du jour');
    expect(text.indexOf('PC-2026-0001')).toBeLessThan(text.indexOf('PC-2026-0002'));
    expect(text.indexOf('PC-2026-0002')).toBeLessThan(text.indexOf('PC-2026-0003'));
    expect(text).toContain(facts.link);
    expect(text).toContain(later.link);
    expect(text.match(/Si c'est déjà fait/g)).toHaveLength(1);
    expect(letter.html.match(/<h2/g)).toHaveLength(3);
  });

  test('one alone is the plain message about it', () => {
    expect(composeLetter([{ kind: 'reminder', facts }], 'fr')).toEqual(composeNotice('reminder', facts, 'fr'));
    expect(composeNotice('reminder', facts, 'fr').text).not.toContain('réunit');
  });

  test('each due day has its own entry in the calendar', () => {
    const ics = calendarOf(
      [
        { facts, uid: 'a' },
        { facts: later, uid: 'b' },
        { facts: news, uid: 'c' },
      ],
      'fr',
    );
    expect(ics?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});

describe('the calendar entry of a deadline', () => {
  test('lasts the whole due day, and no other', () => {
    const ics = calendarOf([{ facts, uid: 'protocol/ratification' }], 'fr') ?? '';
    expect(ics).toContain('DTSTART;VALUE=DATE:20270312');
    expect(ics).toContain('DTEND;VALUE=DATE:20270313');
    expect(ics).toContain('UID:protocol/ratification');
  });

  test('the same facts give the same entry', () => {
    const items = [{ facts, uid: 'x' }];
    expect(calendarOf(items, 'fr')).toBe(calendarOf(items, 'fr'));
  });

  test('there is none where nothing is due', () => {
    expect(calendarOf([{ facts: { ...facts, due: undefined }, uid: 'x' }], 'fr')).toBeUndefined();
  });
});
