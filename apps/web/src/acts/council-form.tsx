import { Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { instrumentOf, mayAct, partiesOf, useAbout } from './about.js';
import { ActForm } from './act-form.js';
import classes from './acts.module.css';
import { CouncilFigures } from './council-figures.js';
import { isOutcome, minutesIn, NOTHING_SAID, outcomes, toCouncilAct, type Minutes } from './council-minutes.js';
import { useCorrecting } from './correcting.js';
import { actFieldId } from './field-id.js';
import { OfInstrument } from './of-instrument.js';
import { PartyField, ReasonField } from './fields.js';
import { useActForm } from './use-act-form.js';

/** What the minutes of one council say: approved, refused with its reason, or put off to a day. */
export function CouncilForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const about = useAbout();
  const recorded = minutesIn(useCorrecting()?.act);
  const parties = partiesOf(view, about);
  const among = mayAct(view, ['ratify-by-council'], about);
  const form = useActForm<Minutes>(
    recorded ?? {
      ...NOTHING_SAID,
      party: about.party ?? among[0] ?? '',
      on: view.today,
      ...(about.instrument !== undefined && { instrument: about.instrument }),
    },
    toCouncilAct,
    ({ outcome }) => (outcome === 'adjourned' ? [] : ['until']),
  );
  const { party, outcome } = form.said;
  const name = partyName({ parties }, party);
  const of = instrumentOf(view, about) ? 'proposal' : 'protocol';
  return (
    <ActForm
      form={form}
      action={t(`acts.council.actions.${outcome}`)}
      effect={t(`acts.council.effects.${of}.${outcome}`, { name })}
      danger={outcome === 'refused'}
      scan
    >
      <OfInstrument view={view} />
      <PartyField
        label={t('acts.council.party')}
        parties={parties}
        among={among}
        value={party}
        onChange={(next) => form.set({ party: next })}
        error={form.errors['party']}
      />
      {!recorded && (
        <Radio.Group
          name={actFieldId('outcome')}
          label={t('acts.council.outcome', { name })}
          value={outcome}
          onChange={(value) => isOutcome(value) && form.set({ outcome: value })}
        >
          <Stack gap="xs" mt="xs">
            {outcomes.map((value) => (
              <Radio key={value} value={value} label={t(`acts.council.outcomes.${of}.${value}`)} size="md" />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <div className={classes.pair}>
        <DayField label={t('acts.council.on')} required {...form.day('on')} />
        {outcome === 'adjourned' ? (
          <DayField label={t('acts.council.until')} required {...form.day('until')} />
        ) : (
          <TextInput label={t('acts.council.number')} {...form.line('number')} />
        )}
      </div>
      {outcome !== 'adjourned' && <CouncilFigures form={form} />}
      {outcome !== 'ratified' && <ReasonField form={form} required={outcome === 'refused'} />}
    </ActForm>
  );
}
