import { Alert, Anchor, NativeSelect, TextInput } from '@mantine/core';
import type { InstrumentView, ProtocolView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import classes from './acts.module.css';
import { actFieldId } from './field-id.js';
import { holdsOn, isSamePerson, mandatesOf, namedFor } from './signatories.js';
import type { ActForm, ActOf, Unsaid } from './use-act-form.js';

interface SignatoryFieldsProps {
  readonly view: ProtocolView;
  readonly instrument: InstrumentView | undefined;
  readonly form: ActForm<Unsaid<ActOf<'sign'>>>;
}

const SOMEBODY_ELSE = '';

/** Who signs: whom the text names, somebody who holds a mandate, or another person, who needs one. */
export function SignatoryFields({ view, instrument, form }: SignatoryFieldsProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { party, signatory } = form.said;
  const named = namedFor(view, instrument, party);
  const held = mandatesOf(view, party).filter(({ holder }) => !isSamePerson(holder, named.name));
  const people = [
    ...(named.name ? [{ ...named, label: t('acts.sign.named', { ...named }) }] : []),
    ...held.map(({ holder, function: role, act, until }) => ({
      name: holder,
      function: role,
      label: until
        ? t('acts.sign.underMandateUntil', { name: holder, act, day: day(until) })
        : t('acts.sign.underMandate', { name: holder, act }),
    })),
  ];
  const [other, setOther] = useState(!people.some(({ name }) => isSamePerson(name, signatory.name)));
  const choose = (name: string): void => {
    const person = people.find((one) => one.name === name);
    setOther(!person);
    form.set({ signatory: person ? { name: person.name, function: person.function } : { name: '', function: '' } });
  };
  return (
    <>
      {people.length > 0 && (
        <NativeSelect
          id={actFieldId('signatory')}
          label={t('acts.sign.who')}
          value={other ? SOMEBODY_ELSE : signatory.name}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            ...people.map(({ name, label }) => ({ value: name, label })),
            { value: SOMEBODY_ELSE, label: t('acts.sign.somebodyElse') },
          ]}
          error={other ? undefined : form.errors['signatory.name']}
        />
      )}
      <div className={classes.pair}>
        {(other || people.length === 0) && (
          <TextInput
            id={actFieldId('signatory.name')}
            label={t('acts.sign.signatory')}
            value={signatory.name}
            onChange={({ currentTarget: { value } }) => form.set({ signatory: { ...signatory, name: value } })}
            error={form.errors['signatory.name']}
          />
        )}
        <TextInput
          id={actFieldId('signatory.function')}
          label={t('acts.sign.function')}
          value={signatory.function}
          onChange={({ currentTarget: { value } }) => form.set({ signatory: { ...signatory, function: value } })}
          error={form.errors['signatory.function']}
        />
      </div>
      <MandateNote view={view} instrument={instrument} form={form} />
    </>
  );
}

/** Says at once, before the refusal would, that a mandate is wanting or does not hold on that day. */
function MandateNote({ view, instrument, form }: SignatoryFieldsProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const { party, signatory, on } = form.said;
  const { name } = signatory;
  if (!name.trim() || !on) return null;
  const mandates = mandatesOf(view, party, name);
  if (mandates.some((mandate) => holdsOn(mandate, on))) return null;
  const [last] = [...mandates].sort((a, b) => (b.until ?? '9').localeCompare(a.until ?? '9'));
  const named = namedFor(view, instrument, party);
  const isNamed = !named.name || isSamePerson(named.name, name);
  if (!last && isNamed && !named.mandate.trim()) return null;
  return (
    <Alert role="status" color="yellow" variant="outline" c="var(--pacta-soon)">
      {last
        ? t(last.until ? 'acts.sign.notOn' : 'acts.sign.notYetOn', {
            name,
            act: last.act,
            day: day(on),
            from: day(last.from),
            until: last.until ? day(last.until) : '',
          })
        : isNamed
          ? t('acts.sign.mandateUnrecorded', { name, act: named.mandate })
          : t('acts.sign.withoutMandate', { name })}{' '}
      <Anchor component={Link} underline="always" to={to.act(view.id, 'mandate', { party })}>
        {t('mandates.record')}
      </Anchor>
    </Alert>
  );
}
