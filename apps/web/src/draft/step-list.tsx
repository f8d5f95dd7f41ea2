import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSheet } from './context.js';
import classes from './editor.module.css';
import { stepOf, type Step } from './steps.js';

interface StepListProps {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly onShow: (step: Step) => void;
}

/** The steps, in any order; a step with nothing missing carries a tick. */
export function StepList({ steps, current, onShow }: StepListProps) {
  const { t } = useTranslation();
  const { draft } = useSheet();
  return (
    <nav aria-label={t('draft.stepsLabel')} className="no-print">
      <ol className={classes.steps}>
        {steps.map((step, i) => {
          const wanting = draft.missing.filter(({ path }) => stepOf(path) === step).length;
          return (
            <li key={step}>
              <button type="button" aria-current={step === current ? 'step' : undefined} onClick={() => onShow(step)}>
                <span className={classes.dot} data-complete={wanting === 0}>
                  {wanting === 0 ? <IconCheck aria-hidden size={16} /> : i + 1}
                </span>
                <span className={classes.name}>{t(`draft.steps.${step}`)}</span>
                <span className="visually-hidden">
                  {wanting === 0 ? t('draft.complete') : t('draft.wanting', { count: wanting })}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
