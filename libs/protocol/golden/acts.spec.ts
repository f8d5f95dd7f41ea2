import { transitions, type Phase } from '@pacta/protocol';
import type { Life } from '../../../test/builders/protocol.js';
import { actsIn, actTypes } from './canonical-acts.js';
import { expectKept, page, table } from './kept.js';
import { cases, kindOf, type Case } from './cases.js';
import { beforeForce, inForceAndAfter, type Situation } from './situations.js';

const words = (reason: string): string => reason.replaceAll('-', ' ');

/** `✓`, with the phase to which the act leads where it leads to another; `–` where the phase takes no such act; else the reason. */
function answer(life: Life, act: ReturnType<typeof actsIn>[keyof ReturnType<typeof actsIn>]): string {
  const decision = life.decide(act);
  if (!decision.ok) return decision.refusal.reason === 'not-in-this-phase' ? '–' : words(decision.refusal.reason);
  const { phase } = life.now;
  life.does(act);
  return life.now.phase === phase ? '✓' : `✓ → ${life.now.phase}`;
}

interface Column extends Situation {
  readonly answers: ReadonlyMap<string, { readonly cell: string; readonly ledTo: Phase }>;
}

/** Each act is asked of a life of its own: what one of them changes, the next does not see. None where nobody ever is. */
function columnsOf(of: Case, situations: readonly Situation[]): Column[] {
  return situations.flatMap((situation) => {
    const life = situation.reach(of);
    if (!life) return [];
    const acts = actsIn(life, of, situation.on);
    const asked = actTypes.map((type) => {
      const own = life.fork();
      return [type, { cell: answer(own, acts[type]), ledTo: own.now.phase }] as const;
    });
    return [{ ...situation, answers: new Map(asked) }];
  });
}

function tableOf(columns: readonly Column[]): string {
  const rows = actTypes.map((type) => [type, ...columns.map(({ answers }) => answers.get(type)?.cell ?? '')]);
  const told = rows.filter(([, ...cells]) => cells.some((cell) => cell !== '–'));
  return table(['act', ...columns.map(({ name }) => name)], told);
}

const columns = cases.map((of) => ({
  of,
  until: columnsOf(of, beforeForce),
  since: columnsOf(of, inForceAndAfter),
}));

const anyOf = (to: readonly Phase[], all: readonly Phase[]): string =>
  to.length === all.length ? 'any' : to.join(', ');

describe('what is answered to each act, in each phase, under each regime', () => {
  it('is what the page says: a change of the rules is seen there', () => {
    const phases = [...new Set([...beforeForce, ...inForceAndAfter].map(({ phase }) => phase))];
    const leads = actTypes.map((type) => [
      type,
      ...phases.map((phase) => anyOf(transitions[type][phase] ?? [], phases) || '–'),
    ]);
    expectKept(
      'acts.md',
      page(
        '# What is answered to each act',
        'Generated from the rules by `npm run golden`, and compared with them by every test: a difference here is a change of law.',
        'In each column stands a protocol of two parties of the same regime (a framework charter: of one council), and each act is well formed, of the first party, on a day that fits. `✓` it is accepted; `✓ → phase` and leads there; `–` that phase takes no such act; otherwise the reason for which it is refused. Acts that no column takes are left out. `start-protocol` and `import-protocol` are accepted of what does not exist yet, and refused as `already started` everywhere else.',
        '## Where each act may lead',
        table(['act', ...phases], leads),
        ...columns.flatMap(({ of, until, since }) => [
          `## ${of.name} (${kindOf(of)})`,
          '### Until it is in force',
          tableOf(until),
          '### In force, and after',
          tableOf(since),
        ]),
      ),
    );
  });

  it('no act leads where the table of transitions does not', () => {
    for (const { phase, answers } of columns.flatMap(({ until, since }) => [...until, ...since])) {
      for (const type of actTypes) {
        const { cell, ledTo } = answers.get(type) ?? {};
        const isForeseen = ledTo !== undefined && (transitions[type][phase] ?? []).includes(ledTo);
        if (cell?.startsWith('✓')) expect({ type, phase, ledTo, isForeseen }).toHaveProperty('isForeseen', true);
        if (cell === '–') expect(transitions[type][phase]).toBeUndefined();
      }
    }
  });
});
