import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import classes from './phase.module.css';

export type Phase = ProtocolView['phase'];

const TONE: Record<Phase, 'soon' | 'accent' | 'done' | 'late' | 'quiet'> = {
  drafting: 'quiet',
  signing: 'soon',
  ratifying: 'soon',
  'in-force': 'done',
  refused: 'late',
  abandoned: 'quiet',
  renewed: 'accent',
  lapsed: 'late',
  terminated: 'quiet',
};

export function PhaseMark({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-tone={TONE[phase]}>
      {t(`phase.${phase}`)}
    </span>
  );
}
