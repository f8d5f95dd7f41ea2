import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { InstrumentView, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { partyName } from '../protocol/party-names.js';
import classes from './acts.module.css';
import { actFieldId } from './field-id.js';
import { isSamePerson, namedFor } from './signatories.js';
import type { ActForm, ActOf, Unsaid } from './use-act-form.js';

interface SameStrokeProps {
  readonly view: ProtocolView;
  readonly instrument: InstrumentView | undefined;
  readonly form: ActForm<Unsaid<ActOf<'sign'>>>;
  /** The other parties whose signature is awaited. */
  readonly among: readonly string[];
}

/**
 * One person who signs for several parties at once, in the capacity that he or she has for each: a mayor who presides over an
 * association as well. Those for whom the text names the same person are proposed; the rest are one fold away.
 */
export function SameStroke({ view, instrument, form, among }: SameStrokeProps) {
  const { t } = useTranslation();
  const { signatory, also = [] } = form.said;
  if (among.length === 0) return null;
  const isNamed = (party: string): boolean => {
    const { name } = namedFor(view, instrument, party);
    return name !== '' && isSamePerson(name, signatory.name);
  };
  const toggle = (party: string, signs: boolean): void =>
    form.set({
      also: [
        ...also.filter((other) => other.party !== party),
        ...(signs ? [{ party, function: namedFor(view, instrument, party).function }] : []),
      ],
    });
  const line = (party: string) => {
    const chosen = also.find((other) => other.party === party);
    const name = partyName(instrument ?? view, party);
    return (
      <div key={party} className={classes.capacity}>
        <Checkbox
          id={actFieldId(`also.${party}`)}
          label={name}
          checked={chosen !== undefined}
          onChange={({ currentTarget: { checked } }) => toggle(party, checked)}
        />
        {chosen && (
          <TextInput
            id={actFieldId(`also.${party}.function`)}
            aria-label={t('acts.sign.functionFor', { name })}
            placeholder={t('acts.sign.function')}
            value={chosen.function}
            onChange={({ currentTarget: { value } }) =>
              form.set({ also: also.map((other) => (other.party === party ? { ...other, function: value } : other)) })
            }
          />
        )}
      </div>
    );
  };
  const same = among.filter(isNamed);
  const rest = among.filter((party) => !isNamed(party));
  return (
    <Stack gap="xs">
      {same.length > 0 && (
        <fieldset className={classes.group}>
          <legend>{t('acts.sign.alsoFor', { name: signatory.name })}</legend>
          {same.map(line)}
        </fieldset>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t('acts.sign.forAnother')}</summary>
          {rest.map(line)}
        </details>
      )}
    </Stack>
  );
}
