import { useTranslation } from 'react-i18next';
import { useSheet } from './context.js';

const known = [
  'title',
  'language',
  'parties',
  'name',
  'country',
  'regime',
  'timeZone',
  'options',
  'signatory',
  'countersignatory',
  'civility',
  'function',
  'mandate',
  'referent',
  'email',
  'programme',
  'from',
  'to',
  'foundingDeliberationOn',
  'links',
  'domains',
  'inProgramme',
  'term',
  'years',
  'kind',
  'place',
  'region',
  'commitment',
] as const;

/** A field's path in words: `parties.1.signatory.name` is «Natitingou · Signataire · Nom». */
export function usePathName(): (path: string) => string {
  const { t } = useTranslation();
  const { draft, kind } = useSheet();
  const word = (segment: string): string => {
    const key = known.find((name) => name === segment);
    return key ? t(`draft.path.${key}`) : segment;
  };
  /** «Actions, ici et là-bas · ligne 2 · Partenaire». */
  const ownName = (path: string): string => {
    const [id = '', index, column] = path.split('.');
    const field = kind?.fields.find((one) => one.id === id);
    const line = index !== undefined && t('parts.lineN', { n: Number(index) + 1 });
    const cell = field?.columns.find((one) => one.id === column)?.label;
    return [field?.label ?? id, line, cell].filter(Boolean).join(' · ');
  };
  return (path) => {
    const [, list, index, rest] = /^(parties|domains)\.(\d+)\.?(.*)$/.exec(path) ?? [];
    if (path.startsWith('fields.')) return ownName(path.slice('fields.'.length));
    if (!list) return path.split('.').map(word).join(' · ');
    const n = Number(index);
    const entry =
      list === 'parties'
        ? draft.text.parties[n]?.name || t('draft.partyN', { n: n + 1 })
        : t('draft.domainN', { n: n + 1 });
    return [entry, ...(rest ?? '').split('.').filter(Boolean).map(word)].join(' · ');
  };
}
