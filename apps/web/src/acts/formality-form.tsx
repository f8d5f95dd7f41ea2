import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { mayAct, partiesOf, useAbout } from './about.js';
import { ActForm } from './act-form.js';
import { OfInstrument } from './of-instrument.js';
import { PartyField } from './fields.js';
import { useSaid } from './use-act-form.js';

/** A step that is neither signed nor voted: a transmission, a publication, an authorisation. */
export function FormalityForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const about = useAbout();
  const parties = partiesOf(view, about);
  const among = mayAct(view, ['complete-formality'], about);
  const stepOf = (party: string) => parties.find(({ id }) => id === party)?.steps.find(({ current }) => current);
  const first = about.party ?? among[0] ?? '';
  const form = useSaid<'complete-formality'>({
    type: 'complete-formality',
    party: first,
    on: view.today,
    step: stepOf(first)?.id ?? '',
    ...(about.instrument !== undefined && { instrument: about.instrument }),
  });
  const { party, step } = form.said;
  const title = parties.find(({ id }) => id === party)?.steps.find(({ id }) => id === step)?.title ?? step;
  const name = partyName({ parties }, party);
  return (
    <ActForm
      form={form}
      action={t('acts.formality.action')}
      effect={t('acts.formality.effect', { step: title, name })}
      scan
    >
      <OfInstrument view={view} />
      <PartyField
        label={title}
        parties={parties}
        among={among}
        value={party}
        onChange={(next) => form.set({ party: next, step: stepOf(next)?.id ?? '' })}
        error={form.errors['party'] ?? form.errors['step']}
      />
      <DayField label={t('acts.formality.on')} required {...form.day('on')} />
    </ActForm>
  );
}
