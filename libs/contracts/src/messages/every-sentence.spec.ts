import { defaultRules, type ObligationKind, type Protocol, type RefusalReason } from '@pacta/protocol';
import { aFullLife, recorded, someFacts, someRefusals } from '../../../../test/builders/sentences.js';
import { catalogueIn, eventIn, namesOf, problemIn, refusalIn, type ServiceProblem, type UiLanguage } from './index.js';

const languages: UiLanguage[] = ['fr', 'en'];
/** What a French reader must never see: a breaking space where none may be, a straight apostrophe. */
const BADLY_SET = /« | »|n° | [:;!?]|\w'\w/;
/** What nobody must see: a hole, or an id. */
const RAW =
  /\bundefined\b|\bnull\b|\[object|NaN|\b(p1|p2|[a-z]{3}-\d)\b|-signature\b|-ratification\b|state-authorisation|\/p1\//;
const SENTENCE = /^[\p{Lu}\d«“].*\.$/su;

const state = aFullLife();
const names = namesOf(state);
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(someRefusals))('the refusal «%s» is made of whole sentences', (_, refusal) => {
    const said = refusalIn(language, refusal, names);
    expect(said).toMatch(SENTENCE);
    expect(said).not.toMatch(RAW);
  });

  it.each(Object.entries(someFacts))('the fact «%s» is told in whole sentences', (_, fact) => {
    const said = eventIn(language, recorded(fact), names);
    expect(said).toMatch(/^[\p{Lu}\d«“].*(\.|(Motif|Remarque|Reason|Note)\s?: [^.]+)$/su);
    expect(said).not.toMatch(RAW);
  });

  it.each(['draft', ...Object.keys(defaultRules.policies)] as ObligationKind[])('«%s» is owed, in words', (kind) => {
    const about = { kind, parties: ['p1'], year: 2027, instrument: 'ins-1', duty: 'aid-declaration', meeting: 'mee-1' };
    const title = catalogueIn(language).owed(about, names);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(title).not.toMatch(RAW);
    const awaited = { ...about, due: state.recordedOn, daysLeft: 12 };
    const otherwise = 'supervisor-is-told';
    const blocks = { blocking: { phase: state.phase, awaited, otherwise } as const, protocol: state, names };
    expect(catalogueIn(language).blocking(blocks)).toMatch(SENTENCE);
    expect(catalogueIn(language).blocking(blocks)).not.toMatch(RAW);
  });

  it('names every act, notice and phase, each once', () => {
    const { acts, notices, phases, obligations } = catalogueIn(language).words;
    for (const group of [acts, notices, phases, obligations]) {
      expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length);
    }
  });
});

describe('French is set as it is printed', () => {
  it.each(Object.entries(someRefusals))('in the refusal «%s»', (reason, refusal) => {
    expect(refusalIn('fr', refusal, names)).not.toMatch(BADLY_SET);
    expect(refusalIn('fr', refusal, names)).not.toBe(refusalIn('en', refusal, names));
    expect(someRefusals[reason as RefusalReason].reason).toBe(reason);
  });

  it.each(Object.entries(someFacts).filter(([type]) => !/^council|^mandate/.test(type)))(
    'in the fact «%s»',
    (_, fact) => {
      expect(eventIn('fr', recorded(fact), names)).not.toMatch(BADLY_SET);
    },
  );
});

describe('of a charter, no sentence speaks of a protocol', () => {
  const charter: Protocol = { ...state, kind: 'solidarity-charter' };
  const called = namesOf(charter);
  /** They are about any text, or about one that is not there. */
  const general = ['already-started', 'no-such-protocol', 'unknown-kind', 'not-part-of-this-kind'];
  const PROTOCOL = /protoco/i;

  it.each(languages)('in %s', (language) => {
    const facts = Object.values(someFacts).map((fact) => eventIn(language, recorded(fact), called));
    const refusals = Object.values(someRefusals)
      .filter(({ reason }) => !general.includes(reason))
      .map((refusal) => refusalIn(language, refusal, called));
    expect([...facts, ...refusals].filter((said) => PROTOCOL.test(said))).toEqual([]);
  });

  it.each(languages)('what blocks and what is at rest, in %s', (language) => {
    const { blocking, rehearsed } = catalogueIn(language);
    const awaited = { kind: 'renewal-decision', parties: ['p1'], due: state.recordedOn, daysLeft: 12 } as const;
    const phases = Object.keys(catalogueIn(language).words.phases) as Protocol['phase'][];
    const sentences = [
      blocking({
        blocking: { phase: 'in-force', awaited, otherwise: 'term-lapses' },
        protocol: charter,
        names: called,
      }),
      ...phases.flatMap((phase) =>
        [charter, { ...charter, phase, inForce: charter.inForce && { ...charter.inForce, lastDay: null } }].map((of) =>
          blocking({ blocking: { phase, otherwise: 'nothing' }, protocol: { ...of, phase }, names: called }),
        ),
      ),
      ...(['end-of-term', 'end-of-notice'] as const).map((kind) =>
        rehearsed({ on: state.recordedOn, type: 'end', kind, parties: [], due: state.recordedOn }, called),
      ),
    ];
    expect(sentences.filter((said) => PROTOCOL.test(said))).toEqual([]);
    expect(sentences.filter((said) => /charte/.test(said)).length).toBeGreaterThan(6);
  });
});

describe('French agrees with what a text is called', () => {
  const saidOf = (kind: string, phase: Protocol['phase']): string => {
    const protocol: Protocol = { ...state, kind, phase, endedOn: state.recordedOn, instruments: {}, refusal: null };
    return plain(
      catalogueIn('fr').blocking({
        blocking: { phase, otherwise: 'nothing' },
        protocol,
        names: namesOf(protocol),
      }),
    );
  };

  it('in a refusal that names the phase', () => {
    const refused = (phase: Protocol['phase'], kind: string): string =>
      refusalIn('fr', { reason: 'not-in-this-phase', command: 'give-notice', phase }, namesOf({ ...state, kind }));
    expect(refused('terminated', 'solidarity-charter')).toContain('la charte est dénoncée ou résiliée.');
    expect(refused('lapsed', 'solidarity-charter')).toContain('la charte est échue.');
    expect(refused('in-force', 'solidarity-charter')).toContain('la charte est en vigueur.');
    expect(refused('lapsed', 'cic-protocol')).toContain('le protocole est échu.');
  });

  it.each([
    ['solidarity-charter', 'refused', 'Refusée : la charte est sans effet.'],
    ['twinning-oath', 'refused', 'Refusé : l’accord de jumelage est sans effet.'],
    ['solidarity-charter', 'renewed', /^Renouvelée : le terme a pris fin .*, et une nouvelle charte lui succède\.$/],
    ['twinning-oath', 'renewed', /^Renouvelé : .*, et un nouvel accord de jumelage lui succède\.$/],
    ['solidarity-charter', 'terminated', /^Dénoncée : la charte a pris fin le/],
    ['solidarity-charter', 'abandoned', /^Abandonnée le .* : rien n’est plus attendu\.$/],
    ['cic-protocol', 'lapsed', /^Échu le/],
    ['solidarity-charter', 'lapsed', /^Échue le/],
  ] as const)('%s, %s', (kind, phase, expected) => {
    if (typeof expected === 'string') expect(saidOf(kind, phase)).toBe(expected);
    else expect(saidOf(kind, phase)).toMatch(expected);
  });
});

describe('a proposal', () => {
  const awaiting = (kind: ObligationKind): string =>
    plain(
      catalogueIn('fr').blocking({
        blocking: {
          phase: 'in-force',
          awaited: { kind, parties: ['p1'], instrument: 'ins-1', due: state.recordedOn, daysLeft: 12 },
          otherwise: 'supervisor-is-told',
        },
        protocol: state,
        names,
      }),
    );

  it('is called by its kind and its rank wherever something is awaited of it', () => {
    expect(awaiting('signature')).toContain(
      'En attente de la signature de l’avenant n° 1 par le Collège communal de Huy, avant le',
    );
    expect(awaiting('ratification')).toContain('de la ratification de l’avenant n° 1 par le Collège communal de Huy');
  });

  it('says of each party what it waits for, and in the end what became of it', () => {
    const [instrument] = Object.values(state.instruments);
    if (!instrument) throw new Error('the life has an amendment');
    expect(plain(catalogueIn('fr').course(instrument, names))).toBe(
      'Avenant n° 1 : en attente. Signature par le Collège communal de Huy ; Signature par les autorités municipales de Mbour.',
    );
    expect(plain(catalogueIn('fr').course({ ...instrument, status: 'withdrawn', reason: 'trop tôt' }, names))).toBe(
      'Avenant n° 1 : proposition retirée. Motif : trop tôt',
    );
    expect(catalogueIn('en').course({ ...instrument, status: 'in-effect', effectOn: state.recordedOn }, names)).toMatch(
      /^Amendment no\. 1: took effect on/,
    );
  });

  it('that ended a protocol by common consent is no notice of one party', () => {
    const [instrument] = Object.values(state.instruments);
    if (!instrument) throw new Error('the life has an amendment');
    const ended: Protocol = {
      ...state,
      phase: 'terminated',
      endedOn: state.recordedOn,
      instruments: { 'ins-1': { ...instrument, kind: 'termination', status: 'in-effect' } },
    };
    const said = { blocking: { phase: 'terminated', otherwise: 'nothing' } as const, protocol: ended, names };
    expect(catalogueIn('fr').blocking(said)).toMatch(/^Résilié de commun accord/);
    expect(catalogueIn('fr').blocking({ ...said, protocol: { ...ended, instruments: {} } })).toMatch(/^Dénoncé/);
  });
});

it('a protocol without a last day says so', () => {
  const endless: Protocol = { ...state, inForce: state.inForce && { ...state.inForce, lastDay: null } };
  const blocking = { phase: 'in-force', otherwise: 'nothing' } as const;
  expect(plain(catalogueIn('fr').blocking({ blocking, protocol: endless, names }))).toBe(
    'Rien n’est attendu : le protocole lie les parties jusqu’à ce qu’il y soit mis fin.',
  );
});

it('a field of the kind’s own is called as the kind calls it', () => {
  const own = defaultRules.kinds['solidarity-charter']?.fields ?? [];
  const say = (reason: 'empty' | 'too-few'): string =>
    plain(catalogueIn('fr').missing({ path: 'fields.actions', reason }, null, own));
  expect(say('empty')).toBe('À compléter : le champ « Actions proposées ».');
  expect(say('too-few')).toBe('À compléter, car il en faut davantage : le champ « Actions proposées ».');
});

it('a warning says what ends when, and what to do', () => {
  const { recordedOn: due } = state;
  const warning = { kind: 'mandate-expires', party: 'p1', name: 'Ève Lambert', until: due, due } as const;
  expect(plain(catalogueIn('fr').warning(warning, names))).toContain('La délégation d’Ève Lambert (Huy) prend fin le');
  expect(catalogueIn('en').warning(warning, names)).toMatch(SENTENCE);
});

it('a problem with a file says what is accepted', () => {
  const problems: ServiceProblem[] = ['not-an-attachment', 'other-bytes', 'not-sent-yet', 'no-such-attachment'];
  for (const problem of problems)
    for (const language of languages) expect(problemIn(language, problem)).toMatch(SENTENCE);
  expect(plain(problemIn('fr', 'file-too-large', { megabytes: 20 }))).toContain('au plus 20 Mo');
});
