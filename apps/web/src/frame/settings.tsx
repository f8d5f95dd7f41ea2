import { ActionIcon, Button, Group, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages, speak } from '../i18n/index.js';

/** Language and light, kept on this machine. */
export function Settings() {
  const { t, i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const queries = useQueryClient();
  const other = languages.find((language) => language !== i18n.language) ?? 'fr';
  const change = async (): Promise<void> => {
    await speak(other);
    // Sentences of the service are in the reader's language too.
    await queries.invalidateQueries();
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button variant="subtle" size="compact-md" lang={other} onClick={() => void change()}>
        {other === 'fr' ? 'Français' : 'English'}
      </Button>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={dark ? t('frame.light') : t('frame.dark')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun aria-hidden size={20} /> : <IconMoon aria-hidden size={20} />}
      </ActionIcon>
    </Group>
  );
}
