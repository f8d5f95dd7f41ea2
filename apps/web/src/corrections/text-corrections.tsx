import { List, Text } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';

/** The slips of the pen that were put right since the text was frozen: what it said, what it says, and why. */
export function TextCorrections({ view: { corrections } }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  if (corrections.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('corrections.text.made')}</Text>
      <List mb="md">
        {corrections.map(({ on, reason, changes }, i) => (
          <List.Item key={i}>
            {changes.map(({ path, from, to }) => (
              <span key={path}>
                <del>{from || '—'}</del> → <ins>{to || '—'}</ins>{' '}
              </span>
            ))}
            <Text span c="dimmed">
              {[day(on), reason].join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
