import { NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRehearsal } from '../api/queries.js';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { LifeToCome } from '../parts/life-to-come.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Commitment } from './commitment.js';
import { useField, useSheet } from './context.js';
import classes from './editor.module.css';
import { TermChoice } from './term-choice.js';

const numberOf = (value: string | number): number | null => (value === '' ? null : Number(value));

/** For how long, for how much money, and what these years will ask of everyone. */
export function TermStep() {
  const { t } = useTranslation();
  const { kind, draft, view } = useSheet();
  const { text, edit } = draft;
  const field = useField();
  const hasProgramme = (kind?.requires.includes('programme') ?? false) || text.term.kind === 'phase';
  return (
    <Stack>
      <Text c="dimmed">{t(hasProgramme ? 'draft.termLead' : 'draft.plainTermLead')}</Text>
      {hasProgramme && <Programme />}
      <TermChoice />
      <Commitment />
      <TextInput
        {...field('place')}
        label={t('draft.path.place')}
        description={t('draft.placeHint')}
        value={text.place}
        onChange={({ currentTarget: { value } }) => edit((before) => ({ ...before, place: value }))}
      />
      {!view.inForce && <RehearsalPart />}
    </Stack>
  );
}

function Programme() {
  const { t } = useTranslation();
  const { text, edit } = useSheet().draft;
  const field = useField();
  return (
    <div className={classes.pair}>
      {(['from', 'to'] as const).map((end) => (
        <NumberInput
          key={end}
          {...field(`programme.${end}`)}
          label={t(`draft.programme.${end}`)}
          hideControls
          allowDecimal={false}
          thousandSeparator={false}
          value={text.programme[end] ?? ''}
          onChange={(value) =>
            edit((before) => ({ ...before, programme: { ...before.programme, [end]: numberOf(value) } }))
          }
        />
      ))}
    </div>
  );
}

function RehearsalPart() {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { draft, view } = useSheet();
  const [inForceOn, setInForceOn] = useState<CivilDay | null>(view.today);
  const day = inForceOn ?? view.today;
  const { data, error } = useRehearsal(organisation, protocol, draft.revision, day);
  return (
    <section aria-labelledby="rehearsal">
      <Title order={3} id="rehearsal" fz="1.2rem" mt="md">
        {t('rehearsal.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('rehearsal.lead')}
      </Text>
      <DayField label={t('rehearsal.inForceOn')} value={inForceOn} onChange={setInForceOn} />
      <ProblemNote error={error} />
      {data && <LifeToCome entries={data} from={day} />}
    </section>
  );
}
