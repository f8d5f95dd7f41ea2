import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { instrumentOf, mayAct, partiesOf, useAbout } from './about.js';
import { ActForm } from './act-form.js';
import { useCorrecting } from './correcting.js';
import { OfInstrument } from './of-instrument.js';
import { PartyField } from './fields.js';
import { SameStroke } from './same-stroke.js';
import { capacityOf, namedFor } from './signatories.js';
import { SignatoryFields } from './signatory-fields.js';
import { useSaid } from './use-act-form.js';

/** The signature of one party's executive, bound to the text that is out for signature. */
export function SignForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const about = useAbout();
  const correcting = useCorrecting() !== null;
  const instrument = instrumentOf(view, about);
  const parties = partiesOf(view, about);
  const among = mayAct(view, ['sign'], about);
  const first = about.party ?? among[0] ?? '';
  const form = useSaid<'sign'>({
    type: 'sign',
    party: first,
    on: view.today,
    version: instrument?.version ?? view.version,
    textHash: instrument?.textHash ?? view.textHash,
    signatory: capacityOf(namedFor(view, instrument, first)),
    ...(instrument && { instrument: instrument.id }),
  });
  const { party, version, also = [] } = form.said;
  const name = [party, ...also.map((other) => other.party)].map((id) => partyName({ parties }, id)).join(', ');
  return (
    <ActForm
      form={form}
      action={t('acts.sign.action', { name })}
      effect={
        instrument ? t('acts.sign.effectOf', { name, text: instrument.name }) : t('acts.sign.effect', { name, version })
      }
      scan
    >
      <OfInstrument view={view} />
      <PartyField
        label={t('acts.sign.party')}
        parties={parties}
        among={among}
        value={party}
        onChange={(next) =>
          form.set({ party: next, signatory: capacityOf(namedFor(view, instrument, next)), also: undefined })
        }
        error={form.errors['party']}
      />
      <DayField label={t('acts.sign.on')} required {...form.day('on')} />
      <SignatoryFields key={party} view={view} instrument={instrument} form={form} />
      {!correcting && (
        <SameStroke view={view} instrument={instrument} form={form} among={among.filter((id) => id !== party)} />
      )}
    </ActForm>
  );
}
