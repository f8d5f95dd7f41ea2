import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import { useSettingHistory } from './api.js';
import classes from './settings.module.css';
import type { Section } from './types.js';
import { useSettingName } from './use-names.js';

/** Who changed what, when and why, newest first: of one setting, or of all. */
export function History({ of }: { readonly of?: { readonly section: Section; readonly id: string } }) {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const { instant } = useFormats();
  const nameOf = useSettingName();
  const history = useSettingHistory(organisation, of);
  const known = of === undefined || (history.data?.length ?? 0) > 0;
  if (!known && !history.error) return null;
  return (
    <Sheet aria-labelledby="history-title" style={{ marginTop: of ? '1.5rem' : 0 }}>
      <Title order={2} fz="1.2rem" id="history-title" mb="xs">
        {t('settings.history.title')}
      </Title>
      <Loaded query={history} empty={{ title: t('settings.history.none') }}>
        {(changes) => (
          <table className={`${classes.table} ${classes.stacks}`}>
            <thead>
              <tr>
                <th scope="col">{t('settings.history.when')}</th>
                <th scope="col">{t('settings.history.what')}</th>
                <th scope="col">{t('settings.history.why')}</th>
                <th scope="col">{t('settings.history.who')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ revision, section, id, body, reason, changedBy, at }) => (
                <tr key={`${section}/${id}/${revision}`}>
                  <td>{instant(at)}</td>
                  <th scope="row">
                    {!of &&
                      `${t('common.says', { name: t(`settings.sections.${section}`), value: nameOf(section, id) })} · `}
                    {t(body === null ? 'settings.history.back' : 'settings.history.set')}
                  </th>
                  <td>{reason}</td>
                  <td>{changedBy ?? t('settings.history.here')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </Sheet>
  );
}

export const HistoryPage = () => <History />;
