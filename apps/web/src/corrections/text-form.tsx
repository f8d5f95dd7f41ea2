import { Anchor, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { ProtocolView, ReferenceData } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActForm } from '../acts/act-form.js';
import { ReasonField } from '../acts/fields.js';
import { useActForm } from '../acts/use-act-form.js';
import { useReferenceData } from '../api/queries.js';
import type { CivilDay } from '../days/civil-day.js';
import { useFormats } from '../days/format.js';
import { usePathName } from '../draft/path-name.js';
import { useWhere } from '../frame/where.js';
import { TextSheet } from '../instruments/text-sheet.js';
import { DayField } from '../parts/day-field.js';
import { PageSkeleton } from '../parts/page.js';
import type { AboutProtocol } from '../protocol/about.js';
import { placesOf, type Place } from './text-paths.js';

/** A slip of the pen in the frozen text: only what its kind calls clerical is offered, and the form says why the rest is not. */
export function CorrectTextForm({ view }: AboutProtocol) {
  const { data: reference } = useReferenceData();
  if (!reference || !view.text) return <PageSkeleton />;
  return (
    <TextSheet view={view} reference={reference} text={view.text}>
      <Fields view={view} text={view.text} reference={reference} />
    </TextSheet>
  );
}

interface FieldsProps extends AboutProtocol {
  readonly text: NonNullable<ProtocolView['text']>;
  readonly reference: ReferenceData;
}

interface Corrected {
  readonly on: CivilDay | null;
  readonly reason: string;
  /** By path, as it should read. */
  readonly words: Readonly<Record<string, string>>;
}

function Fields({ view, text, reference }: FieldsProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const pathName = usePathName();
  const { day } = useFormats();
  const { clerical, substantive } = placesOf(text, reference.kinds.find(({ id }) => id === view.kind)?.clerical ?? []);
  const form = useActForm<Corrected>({ on: view.today, reason: '', words: {} }, ({ on, reason, words }) => ({
    type: 'correct-text',
    on: on as CivilDay, // said, or the form would not have come here
    reason,
    changes: clerical
      .filter((place) => (words[place.path] ?? place.words) !== place.words)
      .map(({ path }) => ({ path, to: words[path] ?? '' })),
  }));
  const set = (path: string, words: string): void => form.set({ words: { ...form.said.words, [path]: words } });
  return (
    <ActForm
      form={form}
      action={t('corrections.text.action')}
      effect={t('corrections.text.effect')}
      home={to.tab(view.id, 'text')}
    >
      <Text>{t('corrections.text.offered')}</Text>
      {clerical.map((place) => (
        <ClericalField
          key={place.path}
          place={place}
          label={pathName(place.path)}
          value={form.said.words[place.path] ?? place.words}
          onChange={(words) => set(place.path, words)}
        />
      ))}
      {form.errors['changes'] && <Text c="var(--mantine-color-error)">{form.errors['changes']}</Text>}
      <DayField label={t('corrections.text.on')} required {...form.day('on')} />
      <ReasonField form={form} required />
      <details>
        <summary>{t('corrections.text.others', { count: substantive.length })}</summary>
        <Stack gap="xs" mt="xs">
          <Text>
            {t(view.inForce ? 'corrections.text.whyInForce' : 'corrections.text.whyNot')}{' '}
            <Anchor component={Link} underline="always" to={to.act(view.id, view.inForce ? 'amendment' : 'withdraw')}>
              {t(view.inForce ? 'offer.amendment' : 'offer.withdraw')}
            </Anchor>
          </Text>
          <ul>
            {substantive.map(({ path, words }) => (
              <li key={path}>{t('common.says', { name: pathName(path), value: isDay(words) ? day(words) : words })}</li>
            ))}
          </ul>
        </Stack>
      </details>
    </ActForm>
  );
}

const isDay = (words: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(words);

interface ClericalFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

const CIVILITIES = ['', 'Mme', 'M.'];

function ClericalField({ place: { path, words }, label, value, onChange }: ClericalFieldProps) {
  const { t } = useTranslation();
  const changed = value !== words && { description: t('corrections.text.was', { words: words || '—' }) };
  if (path.endsWith('.civility'))
    return (
      <NativeSelect
        label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={CIVILITIES.map((civility) => ({ value: civility, label: civility || t('common.choose') }))}
        {...changed}
      />
    );
  return (
    <TextInput
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      {...changed}
    />
  );
}
