import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useField, useParties, useSheet } from './context.js';
import classes from './editor.module.css';
import { PartyPlace } from './party-place.js';
import { PartyProcedure } from './party-procedure.js';
import { PartyWho } from './party-who.js';

/** One party: its name and place, the procedure by which it binds itself, and whom to write to. */
export function PartyFields({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const { reference, kind } = useSheet();
  const { parties, setParty } = useParties();
  const field = useField();
  const party = parties[at];
  if (!party) return null;
  const path = `parties.${at}`;
  const set = (part: Partial<typeof party>): void => setParty(at, part);
  const country = reference.countries.find(({ code }) => code === party.country);
  const named = (id: string) => ({ value: id, label: reference.regimes.find((one) => one.id === id)?.title ?? id });
  const suggested = [...new Set(kind?.regimes)];
  const others = reference.regimes.map(({ id }) => id).filter((id) => !suggested.includes(id));
  return (
    <Stack>
      <PartyWho at={at} />
      <div className={classes.pair}>
        <TextInput
          {...field(`${path}.name`)}
          label={t('draft.partyName')}
          description={t('draft.partyNameHint')}
          value={party.name}
          onChange={({ currentTarget: { value } }) => set({ name: value })}
        />
        <NativeSelect
          {...field(`${path}.country`)}
          label={t('draft.path.country')}
          description={t('draft.countryHint')}
          value={party.country}
          onChange={({ currentTarget: { value } }) => {
            const { region: _, ...rest } = party;
            const timeZone = reference.countries.find(({ code }) => code === value)?.timeZone ?? '';
            set({ ...rest, country: value, timeZone, ...(party.region !== undefined && { region: '' }) });
          }}
          data={[
            { value: '', label: t('common.choose') },
            ...reference.countries.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      </div>
      {party.country !== '' && <PartyPlace at={at} regions={country?.regions ?? []} />}
      <NativeSelect
        {...field(`${path}.regime`)}
        label={t('draft.path.regime')}
        description={t('draft.regimeHint')}
        value={party.regime}
        onChange={({ currentTarget: { value } }) => set({ regime: value, options: [] })}
        data={[
          { value: '', label: t('common.choose') },
          ...suggested.map(named),
          ...(others.length > 0 ? [{ group: t('draft.otherRegimes'), items: others.map(named) }] : []),
        ]}
      />
      <PartyProcedure at={at} />
      <div className={classes.pair}>
        <TextInput
          {...field(`${path}.referent.name`)}
          label={t('draft.referent')}
          value={party.referent.name}
          onChange={({ currentTarget: { value } }) => set({ referent: { ...party.referent, name: value } })}
        />
        <TextInput
          {...field(`${path}.referent.email`)}
          type="email"
          label={t('draft.referentEmail')}
          value={party.referent.email}
          onChange={({ currentTarget: { value } }) => set({ referent: { ...party.referent, email: value } })}
        />
      </div>
    </Stack>
  );
}
