import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';

const reasons = ['later', 'received-otherwise'] as const;

/** Reminders that can wait, or whose answer came another way: silent until a day, then they go on. */
export function SnoozeForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const obligation = useAbout().obligation ?? view.obligations[0]?.key ?? '';
  const title = view.obligations.find(({ key }) => key === obligation)?.title ?? '';
  const form = useSaid<'snooze-reminders'>({
    type: 'snooze-reminders',
    obligation,
    until: null,
    because: 'later',
    note: '',
  });
  const { because } = form.said;
  return (
    <ActForm
      form={form}
      action={t('deadlines.snooze')}
      effect={t('deadlines.snoozeEffect')}
      home={to.tab(view.id, 'deadlines')}
    >
      <Text fw={600}>{title}</Text>
      <Radio.Group
        label={t('deadlines.because')}
        value={because}
        onChange={(value) => form.set({ because: reasons.find((one) => one === value) ?? 'later' })}
      >
        <Stack gap="xs" mt="xs">
          {reasons.map((reason) => (
            <Radio key={reason} value={reason} label={t(`deadlines.reasons.${reason}`)} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      <DayField label={t('deadlines.until')} description={t('deadlines.untilHint')} required {...form.day('until')} />
      <Textarea label={t('deadlines.note')} autosize minRows={2} {...form.line('note')} />
    </ActForm>
  );
}
