import { List, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';

/** The minor things that were owed and are done. Those still owed stand among what is awaited. */
export function Duties({ view: { duties } }: AboutProtocol) {
  const { t } = useTranslation();
  const { day } = useFormats();
  if (duties.length === 0) return null;
  return (
    <Sheet>
      <Title order={2} fz="1.25rem" mb="xs">
        {t('deadlines.done')}
      </Title>
      <List spacing={4}>
        {duties.map(({ key, title, fulfilledOn }) => (
          <List.Item key={key}>
            {title} · {day(fulfilledOn)}
          </List.Item>
        ))}
      </List>
    </Sheet>
  );
}
