import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasStatus, isUnavailable } from '../api/problem.js';
import { readProtocol } from '../api/queries.js';
import { useWhere } from '../frame/where.js';

/** The way to the successor. It is opened a moment after the agreement: until it is there, the page says so and looks again. */
export function Successor({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { data } = useQuery({
    queryKey: ['protocol', id],
    queryFn: () => readProtocol({ organisation, protocol: id }),
    retry: (_count, error) => hasStatus(error, 404) || isUnavailable(error),
    retryDelay: 1_000,
  });
  return (
    <div role="status">
      {data ? (
        <Button component={Link} to={to.protocol(id)} mt="sm">
          {t('renewal.toSuccessor')}
        </Button>
      ) : (
        <Text c="dimmed">{t('renewal.opening')}</Text>
      )}
    </div>
  );
}
