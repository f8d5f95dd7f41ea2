import type { TemplateVersionView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';

type Named = Pick<TemplateVersionView, 'origin' | 'number' | 'printed'>;

/** «Version 3», or «Modèle de Pacta 1.0.0» for what the product brings. */
export function useVersionName(): (version: Named) => string {
  const { t } = useTranslation();
  return ({ origin, number, printed }) =>
    origin === 'staff' ? t('templates.version', { number }) : t('templates.product', { version: printed });
}

/** The name of a language of documents, as the reader calls it. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (code) => names.of(code) ?? code;
}
