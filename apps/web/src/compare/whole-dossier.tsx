import { Button, Group, Text, Title } from '@mantine/core';
import { IconFileTypePdf, IconFileZip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';

/** All that is kept of the protocol, to take away. */
export function WholeDossier() {
  const { t, i18n } = useTranslation();
  const { organisation, protocol } = useWhere();
  const query = { language: i18n.language === 'en' ? ('en' as const) : ('fr' as const) };
  const path = { organisation, protocol };
  return (
    <Sheet aria-labelledby="dossier-title" className="no-print">
      <Title order={2} fz="1.2rem" id="dossier-title">
        {t('dossier.title')}
      </Title>
      <Text mt={4} mb="sm" maw="44rem">
        {t('dossier.why')}
      </Text>
      <Group>
        <Button
          component="a"
          href={address(`${PROTOCOL}/dossier.zip`, { path, query })}
          download
          variant="default"
          leftSection={<IconFileZip aria-hidden size={18} />}
        >
          {t('dossier.zip')}
        </Button>
        <Button
          component="a"
          href={address(`${PROTOCOL}/dossier.pdf`, { path, query })}
          download
          variant="default"
          leftSection={<IconFileTypePdf aria-hidden size={18} />}
        >
          {t('dossier.pdf')}
        </Button>
      </Group>
    </Sheet>
  );
}
