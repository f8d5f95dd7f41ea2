import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { MoneyField } from '../money/money-field.js';
import { useField, useSheet } from './context.js';

/** The money that the text commits, asked where somebody has a say from an amount on: it says who, and from how much. */
export function Commitment() {
  const { t } = useTranslation();
  const { money } = useFormats();
  const { draft, reference } = useSheet();
  const field = useField();
  const { parties, commitment } = draft.text;
  const asked = parties.flatMap(({ name, regime }, i) =>
    (reference.regimes.find(({ id }) => id === regime)?.steps ?? []).flatMap(({ title, when }) =>
      when?.kind === 'commitment' ? [{ title, who: name || t('draft.partyN', { n: i + 1 }), ...when }] : [],
    ),
  );
  if (asked.length === 0 && !commitment) return null;
  const currency = commitment?.currency ?? asked[0]?.currency ?? 'EUR';
  const told = asked.map(({ who, title, cents, currency: of }) =>
    t('draft.askedFrom', { amount: money(cents, of), step: title, name: who }),
  );
  return (
    <MoneyField
      {...field('commitment')}
      label={t('draft.path.commitment')}
      description={[t('draft.commitmentHint'), ...new Set(told)].join(' ')}
      cents={commitment?.cents ?? null}
      currency={currency}
      onChange={(cents) => draft.edit((text) => ({ ...text, commitment: cents === null ? null : { cents, currency } }))}
    />
  );
}
