import { Group, NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisations, useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useSettings } from './api.js';
import { HolidaysForm } from './holidays-form.js';
import classes from './settings.module.css';

/** The days on which offices are closed, place by place: those of the calendar, and what staff know better. */
export function HolidaysSection() {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const { data: settings, error, refetch } = useSettings(organisation);
  const { data: reference } = useReferenceData();
  const { data: organisations } = useOrganisations();
  const [chosen, setChosen] = useState<string>();
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!settings || !reference || !organisations) return <PageSkeleton />;
  const home = organisations.find(({ id }) => id === organisation)?.country ?? 'BE';
  const place = chosen ?? home;
  const [country = place] = place.split('-');
  const regions = reference.countries.find(({ code }) => code === country)?.regions ?? [];
  const entry = settings.holidays.find(({ id }) => id === place);
  return (
    <section aria-labelledby="section-title">
      <Title order={2} fz="1.4rem" id="section-title">
        {t('settings.sections.holidays')}
      </Title>
      <span className={classes.meta}>{t('settings.leads.holidays')}</span>
      <Group my="md" align="flex-end">
        <NativeSelect
          label={t('draft.path.country')}
          value={country}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          data={reference.countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        {regions.length > 0 && (
          <NativeSelect
            label={t('draft.path.region')}
            value={place}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={[
              { value: country, label: t('settings.holidays.whole') },
              ...regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
      </Group>
      <HolidaysForm key={`${place} ${entry?.revision ?? 0}`} place={place} entry={entry} />
    </section>
  );
}
