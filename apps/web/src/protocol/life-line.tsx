import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import classes from './life-line.module.css';

type Party = ProtocolView['parties'][number];

/** A formality is called by its name, and so is a step where its party takes several of that sort. */
const isOneOfMany = ({ steps }: Party, { act }: Party['steps'][number]): boolean =>
  act === 'formality' || steps.filter((step) => step.act === act).length > 1;

type State = 'done' | 'now' | 'to-come' | 'failed';
interface Stage {
  readonly name: string;
  readonly state: State;
  readonly lines: readonly { readonly text: string; readonly done: boolean }[];
}

/** A life on one line: each stage, and within it what each party has done and when. */
export function LifeLine({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const stages = useStages(view);
  return (
    <nav aria-label={t('line.title')}>
      <ol className={classes.line}>
        {stages.map(({ name, state, lines }) => (
          <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <strong>{name}</strong>
            {lines.map(({ text, done }) => (
              <span key={text} className={classes.detail} data-done={done}>
                {text}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Beyond this many, a stage counts its steps instead of naming them. */
const AT_MOST = 6;
const ACTS = ['signature', 'deliberation', 'formality'] as const;

function useStages(view: ProtocolView): readonly Stage[] {
  const { t } = useTranslation();
  const { shortDay } = useFormats();
  const { phase, inForce, submittedOn, parties, endedOn, refusal } = view;
  const drafted: Stage = {
    name: t('line.draft'),
    state: phase === 'drafting' ? 'now' : 'done',
    lines: submittedOn ? [{ text: t('line.submitted', { day: shortDay(submittedOn) }), done: true }] : [],
  };
  const procedures = ACTS.flatMap((act): Stage[] => {
    const steps = parties.flatMap((party) =>
      party.steps.filter((step) => step.act === act).map((step) => ({ party, step })),
    );
    if (steps.length === 0) return [];
    const done = steps.filter(({ step }) => step.doneOn);
    const open = done.length < steps.length;
    const current = steps.some(({ step }) => step.current && !step.doneOn);
    const failed = act === 'deliberation' && refusal !== null;
    return [
      {
        name: t(`line.${act}`),
        state: failed ? 'failed' : open ? (current ? 'now' : 'to-come') : 'done',
        lines:
          steps.length > AT_MOST
            ? [{ text: t('line.count', { done: done.length, count: steps.length }), done: !open }]
            : steps.map(({ party, step }) => ({
                text: [party.name, isOneOfMany(party, step) ? step.title : '', whenOf(step)]
                  .filter(Boolean)
                  .join(' · '),
                done: step.doneOn !== null,
              })),
      },
    ];
  });
  const running: Stage = {
    name: t('line.inForce'),
    state: inForce ? (phase === 'in-force' ? 'now' : 'done') : 'to-come',
    lines: inForce ? [{ text: t('line.since', { day: shortDay(inForce.on) }), done: true }] : [],
  };
  const ended: Stage = {
    name: endedOn || phase === 'abandoned' ? t(`phase.${phase}`) : t('line.end'),
    state: endedOn ? (phase === 'renewed' ? 'done' : 'failed') : phase === 'abandoned' ? 'failed' : 'to-come',
    lines: endOf(),
  };
  return [drafted, ...procedures, running, ended];

  function whenOf({ doneOn, adjournedTo }: ProtocolView['parties'][number]['steps'][number]): string {
    if (doneOn) return shortDay(doneOn);
    return adjournedTo ? t('line.adjourned', { day: shortDay(adjournedTo) }) : t('line.awaited');
  }

  function endOf(): Stage['lines'] {
    const day = endedOn ?? view.notice?.effectiveOn ?? inForce?.lastDay;
    if (!day) return inForce ? [{ text: t('line.endless'), done: false }] : [];
    return [{ text: shortDay(day), done: endedOn !== null }];
  }
}
