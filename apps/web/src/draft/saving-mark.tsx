import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { useSheet } from './context.js';

/** «Enregistré à 10:42», and what else can be said of the last keystrokes. */
export function SavingMark() {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { saving, savedAt } = useSheet().draft;
  return (
    <span role="status" data-saving={saving}>
      {saving === 'saved' && savedAt ? t('draft.savedAt', { time: time(savedAt) }) : t(`draft.saving.${saving}`)}
    </span>
  );
}
