import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { ReferenceData } from '@pacta/contracts';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ListTools } from '../parts/list-tools.js';
import classes from './import.module.css';
import { partyOf, type InForce } from './in-force.js';

interface InForcePartiesProps {
  readonly form: InForce;
  readonly kind: ReferenceData['kinds'][number];
  readonly reference: ReferenceData;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<InForce>) => void;
}

/** Who is bound, and to whom reminders go. How each bound itself is past. */
export function InForceParties({ form, kind, reference, errorAt, onChange }: InForcePartiesProps) {
  const { t } = useTranslation();
  const { parties } = form;
  const { min, max } = kind.parties;
  const set = (at: number, part: Partial<InForce['parties'][number]>): void =>
    onChange({ parties: parties.map((party, i) => (i === at ? { ...party, ...part } : party)) });
  const nameOf = (at: number): string => parties[at]?.name || t('draft.partyN', { n: at + 1 });
  const choose = { value: '', label: t('common.choose') };
  const zoneOf = (code: string): string => reference.countries.find((one) => one.code === code)?.timeZone ?? '';
  return (
    <Stack>
      {parties.map((party, i) => (
        <fieldset key={party.id} className={classes.party}>
          <legend>{nameOf(i)}</legend>
          <div className={classes.pair}>
            <TextInput
              id={`in-force-parties.${i}.name`}
              label={t('draft.partyName')}
              description={t('draft.partyNameHint')}
              value={party.name}
              onChange={({ currentTarget }) => set(i, { name: currentTarget.value })}
              error={errorAt(`parties.${i}.name`)}
            />
            <NativeSelect
              id={`in-force-parties.${i}.country`}
              label={t('draft.path.country')}
              description={t('draft.countryHint')}
              value={party.country}
              onChange={({ currentTarget: { value } }) => set(i, { country: value, timeZone: zoneOf(value) })}
              error={errorAt(`parties.${i}.country`)}
              data={[choose, ...reference.countries.map(({ code, name }) => ({ value: code, label: name }))]}
            />
            <NativeSelect
              label={t('draft.path.regime')}
              value={party.regime}
              onChange={({ currentTarget }) => set(i, { regime: currentTarget.value })}
              error={errorAt(`parties.${i}.regime`)}
              data={[choose, ...reference.regimes.map(({ id, title }) => ({ value: id, label: title }))]}
            />
            <TextInput
              label={t('draft.referent')}
              value={party.referent.name}
              onChange={({ currentTarget }) => set(i, { referent: { ...party.referent, name: currentTarget.value } })}
            />
            <TextInput
              type="email"
              label={t('draft.referentEmail')}
              value={party.referent.email}
              onChange={({ currentTarget }) => set(i, { referent: { ...party.referent, email: currentTarget.value } })}
            />
          </div>
          {parties.length > min && (
            <ListTools
              name={nameOf(i)}
              at={i}
              count={1}
              onRemove={() => onChange({ parties: parties.filter((_, at) => at !== i) })}
            />
          )}
        </fieldset>
      ))}
      {parties.length < max && (
        <div>
          <Button
            variant="light"
            leftSection={<IconPlus aria-hidden size={18} />}
            onClick={() => onChange({ parties: [...parties, { ...partyOf(kind, parties.length), id: freeId(form) }] })}
          >
            {t('draft.addParty')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function freeId({ parties }: InForce): string {
  let n = parties.length + 1;
  while (parties.some(({ id }) => id === `p${n}`)) n += 1;
  return `p${n}`;
}
