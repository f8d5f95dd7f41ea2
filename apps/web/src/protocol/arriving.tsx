import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Documents and messages on their way: the act is recorded, the page need not wait. */
export function Arriving({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {count > 0 && (
        <>
          <Text c="dimmed" size="sm" mb={4}>
            {t('protocol.arriving', { count })}
          </Text>
          <Progress value={100} animated size="sm" aria-label={t('protocol.arriving', { count })} />
        </>
      )}
    </div>
  );
}
