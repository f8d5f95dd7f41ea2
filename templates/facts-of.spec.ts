import { civilDay, defaultRules, type Act, type RecordedAct } from '@pacta/protocol';
import { adhesion } from '../test/builders/acts.js';
import { charterInForce, partyOf, textOfKind } from '../test/builders/kinds.js';
import { Life, ratification } from '../test/builders/protocol.js';
import { councilDeliberation, factsOf, languageOf, templateOfKind } from './index.js';

const known = ({ now, events }: Life) => ({ protocol: now, text: now.text, written: events, rules: defaultRules });
const deliberation = { kind: 'council-deliberation', language: 'fr', party: 'p1' };
const ratifying = (): Life =>
  Life.ofKind().on('2026-06-01').submitted('2026-02-02').signed('p1', '2026-02-10').signed('p2', '2026-02-12');

describe('what a document is made from', () => {
  it('as issued: the fact that calls for it, its day and its code', () => {
    const life = ratifying().ratified('p1', '2026-03-03');
    const facts = factsOf(councilDeliberation, deliberation, known(life), 'AAAA-BBBB');
    expect(facts).toMatchObject({ draft: false, verificationCode: 'AAAA-BBBB', on: '2026-03-03', party: 'p1' });
    expect(facts.calledBy).toMatchObject({ type: 'council-ratified', party: 'p1' });
  });

  it('as a draft: no code, no day, nothing that calls for it', () => {
    const facts = factsOf(councilDeliberation, deliberation, known(ratifying()));
    expect(facts).toMatchObject({ draft: true, verificationCode: '' });
    expect([facts.calledBy, facts.on]).toEqual([undefined, undefined]);
  });

  it('leaves the day of a signature to be written by hand', () => {
    const life = Life.ofKind().on('2026-06-01').submitted('2026-02-02');
    const text = templateOfKind('cic-protocol');
    if (!text) throw new Error('there is no template');
    const facts = factsOf(text, { kind: 'cic-protocol', language: 'fr' }, known(life), 'AAAA-BBBB');
    expect([facts.calledBy?.type, facts.on]).toEqual(['text-submitted', undefined]);
  });

  it('of a correction: the fact as it should have been', () => {
    const life = ratifying().ratified('p1', '2026-03-03');
    const act: RecordedAct = { ...ratification('p1', '2026-03-05') };
    const position = life.events.findIndex(({ type }) => type === 'council-ratified') + 1;
    const correction: Act<'correct-record'> = { type: 'correct-record', position, act, reason: 'Mal lu', by: 'L. S.' };
    const facts = factsOf(councilDeliberation, deliberation, known(life.does(correction)), 'AAAA-BBBB');
    expect(facts.calledBy).toMatchObject({ type: 'council-ratified', on: '2026-03-05' });
    expect(facts.on).toBe('2026-03-05');
  });

  it('of a reminder letter that has not gone yet: the reminder as it could go today', () => {
    const letter = templateOfKind('reminder-letter');
    if (!letter) throw new Error('there is no template');
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02');
    const about = { party: 'p2', obligation: 'signature/p2/authorities-signature' };
    const today = civilDay('2026-05-01');
    const facts = factsOf(letter, { kind: 'reminder-letter', language: 'fr', ...about }, { ...known(life), today });
    expect(facts.calledBy).toMatchObject({ type: 'reminded', due: '2026-04-03', parties: ['p2'], toSupervisor: true });
    expect(facts.on).toBeUndefined();
  });

  it('about a proposal: the text as it will read, with those who join', () => {
    const life = charterInForce('solidarity-charter').on('2026-06-01');
    const parties = [...(life.now.text?.parties ?? []), partyOf('association', 'p3')];
    life.does(adhesion('2026-06-01', textOfKind('solidarity-charter', parties)));
    const facts = factsOf(councilDeliberation, { ...deliberation, instrument: 'a1' }, known(life));
    expect(facts.text.parties.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('is nothing before there is a text, and in a language that its template has', () => {
    expect(() => factsOf(councilDeliberation, deliberation, known(Life.ofKind()))).toThrow('before there is a text');
    expect(languageOf({ languages: ['fr', 'en'] }, 'en')).toBe('en');
    expect(languageOf({ languages: ['fr', 'en'] }, 'nl')).toBe('fr');
  });
});
