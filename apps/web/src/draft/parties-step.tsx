import { Button, Checkbox, List, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { blankParty, useField, useParties, useSheet } from './context.js';
import classes from './editor.module.css';

/** Who binds themselves, and by which procedure. */
export function PartiesStep() {
  const { t } = useTranslation();
  const { draft, view, reference, own } = useSheet();
  const { parties, setParties } = useParties();
  const field = useField();
  const kind = reference.kinds.find(({ id }) => id === view.kind);
  const max = kind?.parties.max ?? 2;
  const regimes = kind?.regimes ?? [];
  const add = (): void => {
    const known =
      parties.length === 0 && own
        ? { name: own.name, country: own.country, timeZone: own.timeZone, regime: regimes[0] ?? '' }
        : { regime: regimes.length > 1 ? (regimes[1] ?? '') : (regimes[0] ?? '') };
    setParties((before) => [
      ...before,
      blankParty(
        before.map(({ id }) => id),
        known,
      ),
    ]);
  };
  return (
    <Stack>
      <Text c="dimmed">{t('draft.partiesLead')}</Text>
      <TextInput
        {...field('title')}
        label={t('draft.path.title')}
        description={t('draft.titleHint')}
        value={draft.text.title}
        onChange={({ currentTarget: { value } }) => draft.edit((text) => ({ ...text, title: value }))}
      />
      {parties.map((party, i) => (
        <PartyFields key={party.id} at={i} regimes={regimes} />
      ))}
      {parties.length < max && (
        <div>
          <Button
            id={field('parties').id}
            variant="light"
            leftSection={<IconPlus aria-hidden size={18} />}
            onClick={add}
          >
            {parties.length === 0 && own ? t('draft.addOwn', { name: own.name }) : t('draft.addParty')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function PartyFields({ at, regimes }: { readonly at: number; readonly regimes: readonly string[] }) {
  const { t } = useTranslation();
  const { reference } = useSheet();
  const { parties, setParties, setParty } = useParties();
  const field = useField();
  const party = parties[at];
  if (!party) return null;
  const path = `parties.${at}`;
  const regime = reference.regimes.find(({ id }) => id === party.regime);
  const set = (part: Partial<typeof party>): void => setParty(at, part);
  const zoneOf = (code: string): string => reference.countries.find((country) => country.code === code)?.timeZone ?? '';
  return (
    <fieldset className={classes.party}>
      <legend>{party.name || t('draft.partyN', { n: at + 1 })}</legend>
      <Stack>
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
            onChange={({ currentTarget: { value } }) => set({ country: value, timeZone: zoneOf(value) })}
            data={[
              { value: '', label: t('common.choose') },
              ...reference.countries.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        </div>
        <NativeSelect
          {...field(`${path}.regime`)}
          label={t('draft.path.regime')}
          description={t('draft.regimeHint')}
          value={party.regime}
          onChange={({ currentTarget: { value } }) => set({ regime: value, options: [] })}
          data={[
            { value: '', label: t('common.choose') },
            ...reference.regimes
              .filter(({ id }) => regimes.includes(id))
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        {regime && (
          <div>
            <Text size="sm" fw={600}>
              {t('draft.procedure')}
            </Text>
            <List type="ordered" size="sm" c="dimmed">
              {regime.steps
                .filter((step) => !step.optional)
                .map((step) => (
                  <List.Item key={step.id}>{step.title}</List.Item>
                ))}
            </List>
            {regime.steps
              .filter((step) => step.optional)
              .map((step) => (
                <Checkbox
                  key={step.id}
                  mt="xs"
                  label={t('draft.optionalStep', { step: step.title })}
                  checked={party.options.includes(step.id)}
                  onChange={({ currentTarget: { checked } }) =>
                    set({
                      options: checked ? [...party.options, step.id] : party.options.filter((id) => id !== step.id),
                    })
                  }
                />
              ))}
          </div>
        )}
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
        <div>
          <Button
            variant="subtle"
            color="danger"
            size="sm"
            leftSection={<IconTrash aria-hidden size={16} />}
            onClick={() => setParties((all) => all.filter((_, i) => i !== at))}
            aria-label={t('draft.removeParty', { name: party.name || t('draft.partyN', { n: at + 1 }) })}
          >
            {t('common.remove')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
