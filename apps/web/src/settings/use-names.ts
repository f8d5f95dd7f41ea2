import { useTranslation } from 'react-i18next';
import { useReferenceData } from '../api/queries.js';
import type { Obligation, Section } from './types.js';

/** What a setting is called, in the reader's language. */
export function useSettingName(): (section: Section, id: string) => string {
  const { t, i18n } = useTranslation();
  const { data } = useReferenceData();
  const regions = new Intl.DisplayNames(i18n.language, { type: 'region', fallback: 'code' });
  return (section, id) => {
    // The ids of that section are the obligations.
    if (section === 'policies') return t(`settings.obligations.${id as Obligation}`);
    if (section === 'general') return t('settings.sections.general');
    if (section === 'holidays') {
      const [country = id] = id.split('-');
      const region = data?.countries.flatMap((one) => one.regions).find(({ code }) => code === id)?.name;
      return [regions.of(country), region].filter(Boolean).join(', ');
    }
    return data?.[section].find((one) => one.id === id)?.title ?? id;
  };
}
