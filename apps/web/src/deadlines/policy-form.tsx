import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import type { PolicyChange } from './policy-words.js';
import type { SettingsView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { ReasonField } from '../acts/fields.js';
import { useActForm } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import type { AboutProtocol } from '../protocol/about.js';
import { departure, type Policy } from './departure.js';
import { PolicyFields } from './policy-fields.js';
import { usePolicyWords } from './policy-words.js';
import { useGeneralPolicies } from './use-general-policies.js';

type Kind = SettingsView['policies'][number]['id'];

/** This protocol's own deadline of one sort: when it is due, and when reminders go, where that departs from the general rule. */
export function PolicyForm({ view }: AboutProtocol) {
  const { organisation } = useWhere();
  const about = useAbout().obligation;
  const { data, error, refetch } = useGeneralPolicies(organisation);
  const [kind, setKind] = useState<Kind>();
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const chosen = kind ?? data.find(({ id }) => id === about)?.id ?? data[0]?.id;
  const general = data.find(({ id }) => id === chosen)?.effective;
  if (!chosen || !general) return null;
  return (
    <Stack>
      <KindField kinds={data.map(({ id }) => id)} value={chosen} onChange={setKind} />
      <Departure key={chosen} view={view} kind={chosen} general={general} />
    </Stack>
  );
}

interface KindFieldProps {
  readonly kinds: readonly Kind[];
  readonly value: Kind;
  readonly onChange: (kind: Kind) => void;
}

function KindField({ kinds, value, onChange }: KindFieldProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('deadlines.which')}
      value={value}
      onChange={({ currentTarget }) => onChange(kinds.find((kind) => kind === currentTarget.value) ?? value)}
      data={kinds.map((kind) => ({ value: kind, label: t(`deadlines.kinds.${kind as 'draft'}`) }))}
    />
  );
}

interface DepartureProps extends AboutProtocol {
  readonly kind: Kind;
  readonly general: Policy;
}

interface Wanted {
  readonly own: boolean;
  readonly policy: Policy;
  readonly reason: string;
}

function Departure({ view, kind, general }: DepartureProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const inWords = usePolicyWords();
  const known: PolicyChange | undefined = view.policies.find(({ obligation }) => obligation === kind)?.change;
  const obligation = kind as 'draft'; // one of the kinds of obligation, as the settings list them
  const form = useActForm<Wanted>(
    { own: true, policy: { ...general, ...known }, reason: '' },
    ({ own, policy, reason }) => ({
      type: 'set-policy',
      obligation,
      change: own ? departure(policy, general) : null,
      reason,
    }),
  );
  const { own, policy } = form.said;
  return (
    <ActForm
      form={form}
      action={t('deadlines.setAction')}
      effect={t(own ? 'deadlines.setEffect' : 'deadlines.generalEffect')}
      home={to.tab(view.id, 'deadlines')}
    >
      <div>
        <Text c="dimmed">{t('deadlines.general')}</Text>
        {inWords(general).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </div>
      {known && (
        <Radio.Group
          label={t('deadlines.ownOrGeneral')}
          value={own ? 'own' : 'general'}
          onChange={(value) => form.set({ own: value === 'own' })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="own" label={t('deadlines.keepOwn')} size="md" />
            <Radio value="general" label={t('deadlines.backToGeneral')} size="md" />
          </Stack>
        </Radio.Group>
      )}
      {own && (
        <PolicyFields policy={policy} onChange={(after) => form.set({ policy: after })} error={form.errors['change']} />
      )}
      <ReasonField form={form} required />
    </ActForm>
  );
}
