import {
  blocking,
  civilDay,
  defaultRules,
  missingIn,
  type Act,
  type EventType,
  type Protocol,
  type ProtocolEvent,
  type Refusal,
} from '@pacta/protocol';
import { amendment } from '../../../../test/builders/acts.js';
import { aPlan, aText, HASH, huy, Life, mbour, scorecard } from '../../../../test/builders/protocol.js';
import { newOrganisation } from '../requests.js';
import { protocolText } from '../text.js';
import { catalogueIn, eventIn, namesOf, problemIn, refusalIn, type UiLanguage } from './index.js';

const languages: UiLanguage[] = ['fr', 'en'];
/** What a French reader must never see: a breaking space where none may be, a straight apostrophe, a hole. */
const BADLY_SET = /« | »| [:;!?]|\w'\w|undefined|null|\[object/;

const sentence = (state: Protocol, today: string, language: UiLanguage = 'fr'): string =>
  catalogueIn(language).blocking({
    blocking: blocking(state, defaultRules, civilDay(today)),
    protocol: state,
    names: namesOf(state),
  });
/** Ordinary spaces, so that a test can be read. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('what blocks', () => {
  const scenes: [string, Protocol, string, string][] = [
    [
      'a draft',
      Life.ofKind().now,
      '2026-01-10',
      'Projet en rédaction : à compléter et à mettre à la signature avant le 5 avril 2026 (dans 85 jours). Sans changement à cette date, il sera demandé si ce projet est toujours d’actualité.',
    ],
    [
      'two signatures',
      Life.ofKind().on('2026-02-02').submitted().now,
      '2026-04-02',
      'En attente de la signature par le Collège communal de Huy et les autorités municipales de Mbour, avant le 3 avril 2026 (demain). Sans signature à cette date, le superviseur est prévenu.',
    ],
    [
      'a council, late',
      Life.ofKind()
        .on('2026-02-02')
        .submitted()
        .signed('p1', '2026-02-02')
        .signed('p2', '2026-02-02')
        .ratified('p1', '2026-02-02').now,
      '2026-06-03',
      'En attente de la ratification par le Conseil municipal de Mbour, attendue depuis le 2 juin 2026 (1 jour de retard). Le superviseur est prévenu.',
    ],
    [
      'the plan of a year',
      Life.ofKind().inForce('2026-12-01').now,
      '2027-01-30',
      'En attente de la proposition du plan d’action 2026 par les partenaires, avant le 30 janvier 2027 (aujourd’hui). Sans plan adopté à cette date, le superviseur est prévenu.',
    ],
  ];

  it.each(scenes)('%s', (_name, state, today, expected) => {
    expect(plain(sentence(state, today))).toBe(expected);
    expect(sentence(state, today)).not.toMatch(BADLY_SET);
    expect(sentence(state, today, 'en')).toMatch(/\.$/);
  });

  it('names the organ by the law that made it, and elides', () => {
    const andenne = { ...huy, name: 'Andenne' };
    const state = Life.ofKind()
      .on('2026-02-02')
      .submitted('2026-02-02', aText({ parties: [andenne, mbour] })).now;
    expect(plain(sentence(state, '2026-02-02'))).toContain('le Collège communal d’Andenne');
    const roeulx = { ...huy, name: 'Le Roeulx' };
    const other = Life.ofKind()
      .on('2026-02-02')
      .submitted('2026-02-02', aText({ parties: [roeulx, mbour] })).now;
    expect(plain(sentence(other, '2026-02-02'))).toContain('le Collège communal du Roeulx');
  });

  it('a phase in which nothing is awaited says what became of it', () => {
    const refused = Life.ofKind().on('2026-03-01').submitted().signed('p1', '2026-02-02').signed('p2', '2026-02-02');
    refused.does({
      type: 'refuse-by-council',
      party: 'p2',
      on: civilDay('2026-03-01'),
      number: '',
      votes: { for: 0, against: 9, abstentions: 0 },
      attendance: { present: 9, members: 9 },
      reason: 'le budget ; trop tôt',
    });
    expect(plain(sentence(refused.now, '2026-03-02'))).toBe(
      'Refusé par le Conseil municipal de Mbour le 1er mars 2026 : le protocole est sans effet. Le texte peut être repris dans une nouvelle version.',
    );
    const abandoned = Life.ofKind().does({ type: 'abandon', reason: 'x' }).now;
    expect(plain(sentence(abandoned, '2026-03-02'))).toBe('Abandonné le 5 janvier 2026 : rien n’est plus attendu.');
    const agreed = Life.ofKind().inForce('2026-12-01').on('2031-06-01');
    agreed
      .decidesRenewal('p1', '2031-06-01')
      .decidesRenewal('p2', '2031-06-01')
      .on('2031-12-01')
      .does({ type: 'end-term' });
    expect(plain(sentence(agreed.now, '2031-12-02'))).toBe(
      'Renouvelé : le terme a pris fin le 30 novembre 2031, et un nouveau protocole lui succède.',
    );
    const withNotice = Life.ofKind().inForce('2026-12-01').on('2027-01-10');
    withNotice.does({ type: 'give-notice', party: 'p2', on: civilDay('2027-01-10'), reason: 'x' });
    expect(plain(sentence(withNotice.now, '2027-01-11'))).toContain(
      'La dénonciation de Mbour prend effet le 10 juillet 2027.',
    );
    const byAndenne = Life.ofKind()
      .on('2026-12-01')
      .submitted('2026-12-01', aText({ parties: [{ ...huy, name: 'Andenne' }, mbour] }))
      .signed('p1', '2026-12-01')
      .signed('p2', '2026-12-01')
      .ratified('p1', '2026-12-01')
      .ratified('p2', '2026-12-01');
    byAndenne.does({ type: 'give-notice', party: 'p1', on: civilDay('2026-12-01'), reason: 'x' });
    expect(plain(sentence(byAndenne.now, '2026-12-02'))).toContain('La dénonciation d’Andenne prend effet');
    const lapsed = Life.ofKind().inForce('2026-12-01').on('2031-12-01');
    lapsed.does({ type: 'end-term' });
    expect(plain(sentence(lapsed.now, '2031-12-02'))).toBe(
      'Échu le 30 novembre 2031, faute de décision de renouvellement. Des décisions prises avant cette date peuvent encore être consignées.',
    );
    lapsed.on('2031-12-05').decidesRenewal('p2', '2031-11-20', false);
    expect(plain(sentence(lapsed.now, '2031-12-05'))).toContain(
      'Échu le 30 novembre 2031, Mbour ayant décidé de ne pas le renouveler.',
    );
    expect(sentence(lapsed.now, '2031-12-05', 'en')).toContain('Mbour having decided not to renew it');
  });

  it('calls a council’s act a ratification only where somebody signed before it', () => {
    const french = { ...mbour, name: 'Cenon', country: 'FR', regime: 'fr-local-authority' };
    const on = '2026-02-02';
    const life = Life.ofKind()
      .on(on)
      .submitted(on, aText({ parties: [huy, french] }))
      .signed('p1', on);
    expect(plain(sentence(life.now, '2026-04-10'))).toContain(
      'En attente de la délibération par l’assemblée délibérante de Cenon, avant',
    );
    expect(sentence(life.now, '2026-04-10', 'en')).toContain('the deliberation by');
    const names = namesOf(life.now);
    life.ratified('p2', on);
    const deliberated = life.events.at(-1);
    if (!deliberated) throw new Error('the council has deliberated');
    expect(eventIn('fr', deliberated, names)).toContain('L’assemblée délibérante de Cenon approuve le protocole');
    expect(eventIn('en', deliberated, names)).toContain('approves the protocol');
    life.signed('p2', on);
    expect(plain(sentence(life.now, '2026-05-10'))).not.toContain('délibération');

    life.does(
      { type: 'complete-formality', party: 'p2', on: civilDay(on), step: 'prefect-transmission' },
      { type: 'complete-formality', party: 'p2', on: civilDay(on), step: 'publication' },
    );
    life
      .ratified('p1', on)
      .withPlan(2026, on)
      .does({ type: 'conclude-specific-agreement', on: civilDay(on), year: 2026 });
    life.does(amendment(on, aText({ parties: [huy, french], links: 'une amitié et un lycée' })));
    expect(
      plain(catalogueIn('fr').owed({ kind: 'ratification', parties: ['p2'], instrument: 'a1' }, namesOf(life.now))),
    ).toBe('Délibération sur l’avenant n° 1 par l’assemblée délibérante de Cenon');
    expect(
      plain(catalogueIn('fr').owed({ kind: 'ratification', parties: ['p1'], instrument: 'a1' }, namesOf(life.now))),
    ).toMatch(/^Ratification de l’avenant n° 1 par /);
  });
});

describe('a refusal', () => {
  const names = namesOf(Life.ofKind().on('2026-02-02').submitted().now);

  it('elides before the name of a place', () => {
    const andenne = namesOf(null, aText({ parties: [{ ...huy, name: 'Andenne' }, mbour] }));
    const said = (refusal: Refusal): string => plain(refusalIn('fr', refusal, andenne));
    expect(said({ reason: 'not-awaiting-this-signature', party: 'p1' })).toContain('attendue d’Andenne à présent');
    expect(said({ reason: 'not-awaiting-this-formality', party: 'p1', step: 'publication' })).toContain(
      'l’étape attendue d’Andenne',
    );
  });

  it('names the rule and what would lift it', () => {
    const said = refusalIn('fr', { reason: 'quorum-not-met', present: 9, needed: 12 }, names);
    expect(said).toContain('CDLD, art. L1122-17');
    expect(said).toContain('il en fallait 12');
  });
});

describe('the journal', () => {
  it('has a sentence for each fact of a whole life', () => {
    const life = Life.ofKind();
    const told: ProtocolEvent[] = [];
    const act = (...acts: Act[]): void => {
      for (const each of acts) {
        const decision = life.decide(each);
        if (decision.ok) told.push(...decision.events);
        life.does(each);
      }
    };
    const day = civilDay('2026-12-01');
    life.on('2026-12-02');
    act({ type: 'submit-for-signature', on: day, text: aText(), textHash: 'h' });
    act({ type: 'withdraw-text', reason: 'une coquille ; deux : non' });
    life.submitted('2026-12-01').signed('p1', '2026-12-01').signed('p2', '2026-12-01').ratified('p1', '2026-12-01');
    act({ type: 'adjourn-by-council', party: 'p2', on: day, until: civilDay('2026-12-20'), reason: 'faute de temps' });
    life.ratified('p2', '2026-12-01').on('2027-01-05');
    act({ type: 'propose-action-plan', party: 'p1', on: civilDay('2027-01-05'), year: 2026, content: aPlan() });
    act({ type: 'approve-action-plan', party: 'p2', on: civilDay('2027-01-05'), year: 2026, revision: 1 });
    act(scorecard('p1', 2027, '2027-01-05'), scorecard('p2', 2027, '2027-01-05'));
    const names = namesOf(life.now);
    const seen = told.map((event) => eventIn('fr', event, names));
    for (const said of seen) expect(said.replace('une coquille ; deux : non', '')).not.toMatch(BADLY_SET);
    expect(plain(seen.join('\n'))).toContain('Motif : une coquille ; deux : non');
    expect(plain(seen.join('\n'))).toContain('Le Conseil municipal de Mbour ajourne sa décision au 20 décembre 2026.');
    expect(plain(seen.join('\n'))).toContain('Mbour approuve le plan d’action de 2026.');
    expect(
      told.map((event) => eventIn('en', event, names)).every((said) => /\.$/.test(said) || /Reason:/.test(said)),
    ).toBe(true);
  });

  it('conjugates with one organ and with several', () => {
    const names = namesOf(Life.ofKind().on('2026-02-02').submitted().now);
    const signing = (party: string, step: string): ProtocolEvent => ({
      type: 'signed',
      recordedOn: civilDay('2026-02-02'),
      on: civilDay('2026-02-02'),
      party,
      step,
      version: 2,
      textHash: HASH,
      signatory: { name: 'Awa Fall', function: 'Maire' },
    });
    const college = signing('p1', 'college-signature');
    const authorities = signing('p2', 'authorities-signature');
    expect(eventIn('fr', college, names)).toMatch(/^Le Collège communal de Huy signe la version 2, par Awa Fall/);
    expect(eventIn('fr', authorities, names)).toMatch(/^Les autorités municipales de Mbour signent la version 2/);
    expect(eventIn('en', college, names)).toMatch(/^The municipal college of Huy signs version 2, by Awa Fall/);
    expect(eventIn('en', authorities, names)).toMatch(/^The municipal authorities of Mbour sign version 2/);
  });

  it('and the same facts in both languages', () => {
    const [fr, en] = languages.map((language) => Object.keys(catalogueIn(language).journal).sort() as EventType[]);
    expect(en).toEqual(fr);
  });
});

describe('what is missing', () => {
  it('is named as people call it, with its party', () => {
    const text = aText({
      parties: [huy, { ...mbour, signatory: { ...mbour.signatory, name: '' } }],
      links: '',
      domains: [],
    });
    const kind = defaultRules.kinds['cic-protocol'];
    const missing = kind ? missingIn(text, kind, defaultRules) : [];
    expect(missing.map((each) => plain(catalogueIn('fr').missing(each, text)))).toEqual([
      'À compléter : le nom du signataire (Mbour).',
      'À compléter : la nature des liens.',
      'À compléter : les domaines d’action.',
    ]);
  });
});

describe('what a form sent', () => {
  const said = (schema: typeof protocolText | typeof newOrganisation, value: object): string[] =>
    (schema.safeParse(value, { reportInput: true }).error?.issues ?? []).map((issue) =>
      plain(catalogueIn('fr').issue(issue)),
    );

  it('is judged in words', () => {
    const organisation = {
      id: 'x',
      name: '',
      country: 'Belgique',
      timeZone: 'Europe/Brussels',
      supervisorEmail: 'moi',
      plus: 1,
    };
    expect(said(newOrganisation, organisation)).toEqual([
      'Un identifiant UUID est attendu.',
      'Trop petit ou trop court : ce texte est vide.',
      'Ce texte n’a pas la forme attendue.',
      expect.any(String),
      'Champ inconnu : « plus ».',
    ]);
    expect(said(protocolText, { ...aText(), foundingDeliberationOn: '2026-02-30' })).toEqual([
      'Cette date n’existe pas au calendrier : une date telle que 2026-12-01 est attendue.',
    ]);
    expect(said(protocolText, { ...aText(), place: undefined })).toEqual(['Cette donnée manque.']);
  });
});

it('a rehearsed entry says what, whose and for when', () => {
  const state = Life.ofKind().inForce('2026-12-01').now;
  const due = civilDay('2027-01-31');
  const entry = {
    on: civilDay('2027-01-01'),
    type: 'reminder',
    kind: 'action-plan',
    parties: ['p1', 'p2'],
    year: 2027,
    due,
  } as const;
  expect(plain(catalogueIn('fr').rehearsed(entry, namesOf(state)))).toBe(
    'Rappel : plan d’action 2027 (Huy et Mbour), pour le 31 janvier 2027',
  );
  expect(catalogueIn('en').rehearsed(entry, namesOf(state))).toBe(
    'Reminder: action plan 2027 (Huy and Mbour), for 31 January 2027',
  );
});

it('a problem of the service is a whole sentence, with what to do', () => {
  expect(plain(problemIn('fr', 'too-large', { kilobytes: 512 }))).toBe(
    'La demande est trop grande : au plus 512 Ko sont admis.',
  );
  expect(problemIn('en', 'draft-changed', { current: 4 })).toContain('its last version is 4');
});

it('the first of a month is written as it is said, and days do not break', () => {
  expect(catalogueIn('fr').day(civilDay('2027-08-01'))).toBe('1er\u00A0août\u00A02027');
  expect(catalogueIn('en').day(civilDay('2027-08-01'))).toBe('1 August 2027');
});
