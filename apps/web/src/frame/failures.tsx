import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { Empty } from '../parts/empty.js';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('frame.notFound')}
      action={
        <Anchor component={Link} to="/">
          {t('frame.toHome')}
        </Anchor>
      }
    >
      {t('frame.notFoundWhy')}
    </Empty>
  );
}

/** A page that broke, or a part of it that could not be fetched because a newer build is being served. */
export function PageFailure() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main style={{ padding: '2rem' }}>
      <Empty title={t('frame.broken')} action={<Button onClick={() => location.reload()}>{t('frame.reload')}</Button>}>
        {error instanceof Error && error.message}
      </Empty>
    </main>
  );
}
