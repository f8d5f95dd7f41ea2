import { NativeSelect, Text, Textarea } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { partyName } from '../protocol/party-names.js';
import { useCorrecting } from './correcting.js';
import { actFieldId } from './field-id.js';
import type { ActForm } from './use-act-form.js';

interface ReasonFieldProps {
  readonly form: Pick<ActForm<{ readonly reason: string }>, 'line'>;
  readonly required?: boolean;
  readonly label?: string;
}

/** Why: asked of every act that undoes, refuses or ends. */
export function ReasonField({ form, required = false, label }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea label={label ?? t('acts.reason')} autosize minRows={3} required={required} {...form.line('reason')} />
  );
}

interface PartyFieldProps {
  readonly label: string;
  readonly parties: ProtocolView['parties'];
  readonly among: readonly string[];
  readonly value: string;
  readonly onChange: (party: string) => void;
  readonly error?: string | undefined;
}

/** For which party: chosen where several can, told where only one can. A correction keeps the party of its entry. */
export function PartyField({ label, parties, among, value, onChange, error }: PartyFieldProps) {
  const { t } = useTranslation();
  const correcting = useCorrecting();
  const choices = correcting ? [value] : among.includes(value) ? among : [value, ...among];
  if (choices.length === 1)
    return (
      <div>
        <Text>
          {t('common.says', { name: label, value: '' })} <strong>{partyName({ parties }, value)}</strong>
        </Text>
        {error && <Text c="var(--mantine-color-error)">{error}</Text>}
      </div>
    );
  return (
    <NativeSelect
      id={actFieldId('party')}
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={choices.map((id) => ({ value: id, label: partyName({ parties }, id) }))}
      error={error}
    />
  );
}
