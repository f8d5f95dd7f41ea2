import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import classes from './page.module.css';
import type { AboutProtocol } from './about.js';

/** The messages that went because of this protocol, and to whom. */
export function Notices({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { instant, list } = useFormats();
  const query = useNotices(organisation, protocol, view.position + view.arriving / 1000);
  return (
    <Loaded query={query} empty={{ title: t('notices.empty'), children: t('notices.emptyWhy') }}>
      {(notices) => (
        <Sheet>
          <Title order={2} fz="1.25rem">
            {t('notices.title')}
          </Title>
          <ul className={classes.entries}>
            {notices.map(({ id, subject, body, recipients, createdAt, sentAt }) => (
              <li key={id}>
                <span className={classes.when}>{instant(sentAt ?? createdAt)}</span>
                <div>
                  <Text fw={600}>{subject}</Text>
                  <Text c="dimmed" size="sm">
                    {recipients.length > 0 ? t('notices.to', { recipients: list(recipients) }) : t('notices.noAddress')}
                    {' · '}
                    {sentAt ? t('notices.sent') : t('notices.kept')}
                  </Text>
                  <details>
                    <summary>{t('notices.read')}</summary>
                    <Text style={{ whiteSpace: 'pre-wrap' }}>{body}</Text>
                  </details>
                </div>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </Loaded>
  );
}
