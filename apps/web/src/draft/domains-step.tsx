import { ActionIcon, Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useField, useSheet } from './context.js';
import classes from './editor.module.css';
import { focusField } from './steps.js';

/** In what the parties join their efforts, and which of it the programme retained. */
export function DomainsStep() {
  const { t } = useTranslation();
  const { text, edit } = useSheet().draft;
  const field = useField();
  const set = (at: number, part: Partial<(typeof text.domains)[number]>): void =>
    edit((before) => ({
      ...before,
      domains: before.domains.map((domain, i) => (i === at ? { ...domain, ...part } : domain)),
    }));
  const add = (): void => {
    edit((before) => ({ ...before, domains: [...before.domains, { name: '', inProgramme: false }] }));
    setTimeout(() => focusField(`domains.${text.domains.length}.name`), 50);
  };
  return (
    <Stack>
      <Text c="dimmed">{t('draft.domainsLead')}</Text>
      {text.domains.map((domain, i) => (
        <div key={i} className={classes.domain}>
          <TextInput
            {...field(`domains.${i}.name`)}
            aria-label={t('draft.domainN', { n: i + 1 })}
            placeholder={t('draft.domainExample')}
            value={domain.name}
            onChange={({ currentTarget: { value } }) => set(i, { name: value })}
          />
          <Checkbox
            label={t('draft.path.inProgramme')}
            checked={domain.inProgramme}
            onChange={({ currentTarget: { checked } }) => set(i, { inProgramme: checked })}
          />
          <ActionIcon
            variant="subtle"
            color="danger"
            size="lg"
            aria-label={t('draft.removeDomain', { name: domain.name || i + 1 })}
            onClick={() => edit((before) => ({ ...before, domains: before.domains.filter((_, at) => at !== i) }))}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button id={field('domains').id} variant="light" leftSection={<IconPlus aria-hidden size={18} />} onClick={add}>
          {t('draft.addDomain')}
        </Button>
      </div>
    </Stack>
  );
}
