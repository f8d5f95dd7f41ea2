import { NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { StaffAct } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { DayField } from '../parts/day-field.js';
import { ActForm } from './act-form.js';
import classes from './acts.module.css';
import type { AboutProtocol } from '../protocol/about.js';
import { useAbout } from './use-about.js';

const outcomes = ['ratified', 'refused', 'adjourned'] as const;
type Outcome = (typeof outcomes)[number];

type Figure = number | '';

const NOTHING_SAID = {
  number: '',
  reason: '',
  /** Empty: the minutes do not say. */
  members: '' as Figure,
  present: '' as Figure,
  for: '' as Figure,
  against: '' as Figure,
  abstentions: '' as Figure,
};

/** What the minutes of one council say: ratified, refused with its reason, or put off to a day. */
export function CouncilForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { partyId: party, name } = useAbout(view);
  const [outcome, setOutcome] = useState<Outcome>('ratified');
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const [until, setUntil] = useState<CivilDay | null>(null);
  const [minutes, setMinutes] = useState(NOTHING_SAID);
  const set = (part: Partial<typeof minutes>): void => setMinutes((before) => ({ ...before, ...part }));

  const act = (): StaffAct | undefined => {
    const { number, reason } = minutes;
    const figure = (key: 'members' | 'present' | 'for' | 'against' | 'abstentions'): number => Number(minutes[key]);
    if (!on) return undefined;
    if (outcome === 'adjourned') return until ? { type: 'adjourn-by-council', party, on, until, reason } : undefined;
    const votes = { for: figure('for'), against: figure('against'), abstentions: figure('abstentions') };
    const attendance = { present: figure('present'), members: figure('members') };
    const said = { party, on, number, votes, attendance };
    return outcome === 'ratified'
      ? { type: 'ratify-by-council', ...said }
      : { type: 'refuse-by-council', ...said, reason };
  };

  return (
    <ActForm
      action={t(`acts.council.actions.${outcome}`)}
      effect={t(`acts.council.effects.${outcome}`, { name })}
      danger={outcome === 'refused'}
      act={act}
    >
      {(errors) => {
        const figure = (key: 'members' | 'present' | 'for' | 'against' | 'abstentions', path: string) => (
          <NumberInput
            label={t(`acts.council.${key}`)}
            min={0}
            hideControls
            allowDecimal={false}
            allowNegative={false}
            value={minutes[key]}
            onChange={(value) => set({ [key]: value === '' ? '' : Number(value) })}
            error={errors[path]}
          />
        );
        return (
          <>
            <Radio.Group
              label={t('acts.council.outcome', { name })}
              value={outcome}
              onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'ratified')}
            >
              <Stack gap="xs" mt="xs">
                {outcomes.map((value) => (
                  <Radio key={value} value={value} label={t(`acts.council.outcomes.${value}`)} size="md" />
                ))}
              </Stack>
            </Radio.Group>
            <div className={classes.pair}>
              <DayField label={t('acts.council.on')} value={on} onChange={setOn} error={errors['on']} required />
              {outcome === 'adjourned' ? (
                <DayField
                  label={t('acts.council.until')}
                  value={until}
                  onChange={setUntil}
                  error={errors['until'] ?? (on && !until ? errors['on'] : undefined)}
                  required
                />
              ) : (
                <TextInput
                  label={t('acts.council.number')}
                  value={minutes.number}
                  onChange={({ currentTarget }) => set({ number: currentTarget.value })}
                  error={errors['number']}
                />
              )}
            </div>
            {outcome !== 'adjourned' && (
              <>
                <fieldset className={classes.group}>
                  <legend>{t('acts.council.attendance')}</legend>
                  <div className={classes.pair}>
                    {figure('members', 'attendance.members')}
                    {figure('present', 'attendance.present')}
                  </div>
                </fieldset>
                <fieldset className={classes.group}>
                  <legend>{t('acts.council.votes')}</legend>
                  <div className={classes.three}>
                    {figure('for', 'votes.for')}
                    {figure('against', 'votes.against')}
                    {figure('abstentions', 'votes.abstentions')}
                  </div>
                </fieldset>
              </>
            )}
            {outcome !== 'ratified' && (
              <Textarea
                label={t('acts.reason')}
                autosize
                minRows={3}
                value={minutes.reason}
                onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
                error={errors['reason']}
                required={outcome === 'refused'}
              />
            )}
          </>
        );
      }}
    </ActForm>
  );
}
