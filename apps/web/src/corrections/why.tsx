import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../acts/acts.module.css';

export interface Reasons {
  readonly reason: string;
  readonly by: string;
}

interface WhyProps {
  readonly why: Reasons;
  readonly onChange: (why: Reasons) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Why the journal is put right, and who says so: both stay in it. */
export function Why({ why, onChange, errors }: WhyProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{t('corrections.why')}</legend>
      <Textarea
        label={t('corrections.reason')}
        description={t('corrections.reasonHint')}
        autosize
        minRows={2}
        value={why.reason}
        onChange={({ currentTarget }) => onChange({ ...why, reason: currentTarget.value })}
        error={errors['why.reason']}
        required
      />
      <TextInput
        mt="sm"
        label={t('corrections.by')}
        value={why.by}
        onChange={({ currentTarget }) => onChange({ ...why, by: currentTarget.value })}
        error={errors['why.by']}
        autoComplete="name"
        required
      />
    </fieldset>
  );
}
