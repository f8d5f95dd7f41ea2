import { meeting, members } from '../../../../test/builders/acts.js';
import { answer, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { DOCUMENT_KINDS, type DocumentSubject } from '../document.js';
import { effectsOf } from '../effects.js';
import { isOwnKind } from '../own-form.js';

const drawnUp = (about: DocumentSubject = {}): Act<'draw-up-document'> => ({
  type: 'draw-up-document',
  kind: 'mission-order',
  language: 'fr',
  about,
  fields: { objet: 'Atelier de l’état civil', participants: [{ nom: 'Awa Fall' }] },
});

describe('a document that staff fill in themselves', () => {
  it('is issued as it was typed, and moves nothing', () => {
    const life = Life.ofKind().on('2026-02-02').submitted().signed('p1', '2026-02-02');
    const before = life.now;
    life.does(drawnUp({ party: 'p1' }));
    expect(life.now).toEqual({ ...before, position: before.position + 1 });
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, life.rules)).toEqual([
      { type: 'issue-document', kind: 'mission-order', language: 'fr', party: 'p1' },
    ]);
    expect(event).toMatchObject({ type: 'document-drawn-up', fields: drawnUp().fields });
  });

  it('may be of a kind that the office has made, and then says what it was called and which version it was', () => {
    const own = { title: 'Note au Collège', version: 3 };
    const life = Life.ofKind().does({ ...drawnUp(), kind: 'own-note-au-college', own });
    const event = life.events.at(-1);
    expect(event).toMatchObject({ type: 'document-drawn-up', own });
    expect(event && effectsOf(event, life.now, life.rules)).toMatchObject([{ kind: 'own-note-au-college', own }]);
  });

  it('of a kind that no kind of the product is named like', () => {
    expect(DOCUMENT_KINDS.filter(isOwnKind)).toEqual([]);
    expect(isOwnKind('own-note-au-college')).toBe(true);
  });

  it('in any phase, from the first day to long after the end', () => {
    expect(answer(Life.ofKind().decide(drawnUp()))).toBe('accepted');
    expect(answer(Life.ofKind().does({ type: 'abandon', reason: 'Sans suite' }).decide(drawnUp()))).toBe('accepted');
    const lapsed = Life.ofKind().inForce('2026-03-01').on('2031-03-01').does({ type: 'end-term' });
    expect(answer(lapsed.decide(drawnUp()))).toBe('accepted');
  });

  it('about what the protocol knows', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-06-01');
    life.does({ type: 'compose-committee', on: civilDay('2026-06-01'), members }, meeting('2026-06-01', '2026-06-20'));
    const said = (about: DocumentSubject) => answer(life.decide(drawnUp(about)));
    expect(said({ party: 'p2', addressee: 'p1', meeting: 'm1', year: 1999, period: 'final' })).toBe('accepted');
    expect(said({ obligation: 'action-plan/2026' })).toBe('accepted');
    expect(said({ party: 'p9' })).toBe('unknown-party');
    expect(said({ addressee: 'p9' })).toBe('unknown-party');
    expect(said({ meeting: 'm9' })).toBe('no-such-meeting');
    expect(said({ meeting: 'toString' })).toBe('no-such-meeting');
    expect(said({ project: 'j9' })).toBe('no-such-project');
    expect(said({ mandate: 'd9' })).toBe('no-such-mandate');
    expect(said({ instrument: 'a9' })).toBe('no-such-proposal');
    expect(said({ obligation: 'toString' })).toBe('no-such-obligation');
  });

  it('before a text is submitted, about any party: the draft alone knows them', () => {
    expect(answer(Life.ofKind().decide(drawnUp({ party: 'p1' })))).toBe('accepted');
  });
});
