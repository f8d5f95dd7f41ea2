import { Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { blankSignatory, useField, useParties, type SignatoryDraft } from './context.js';
import classes from './editor.module.css';

/** Who signs for each party, in which function, and by which mandate. */
export function SignatoriesStep() {
  const { t } = useTranslation();
  const { parties, setParty } = useParties();
  return (
    <Stack>
      <Text c="dimmed">{parties.length === 0 ? t('draft.partiesFirst') : t('draft.signatoriesLead')}</Text>
      {parties.map((party, i) => (
        <fieldset key={party.id} className={classes.party}>
          <legend>{party.name || t('draft.partyN', { n: i + 1 })}</legend>
          <Stack>
            {parties.length > 2 && <SamePerson at={i} />}
            <SignatoryFields
              path={`parties.${i}.signatory`}
              value={party.signatory}
              onChange={(signatory) => setParty(i, { signatory })}
            />
            <Checkbox
              label={t('draft.withCountersignatory')}
              checked={party.countersignatory !== null}
              onChange={({ currentTarget: { checked } }) =>
                setParty(i, { countersignatory: checked ? blankSignatory : null })
              }
            />
            {party.countersignatory && (
              <SignatoryFields
                path={`parties.${i}.countersignatory`}
                value={party.countersignatory}
                onChange={(countersignatory) => setParty(i, { countersignatory })}
              />
            )}
          </Stack>
        </fieldset>
      ))}
    </Stack>
  );
}

/** A person who presides one body and is mayor of another signs for each: the name is taken over, the function stays to be said. */
function SamePerson({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const { parties, setParty } = useParties();
  const party = parties[at];
  const people = parties.flatMap(({ signatory }, i) => (i !== at && signatory.name.trim() !== '' ? [signatory] : []));
  const names = [...new Set(people.map(({ name }) => name))].filter((name) => name !== party?.signatory.name);
  if (!party || names.length === 0) return null;
  const take = (chosen: string): void => {
    const person = people.find(({ name }) => name === chosen);
    if (person) setParty(at, { signatory: { ...party.signatory, civility: person.civility, name: person.name } });
  };
  return (
    <NativeSelect
      label={t('draft.samePerson')}
      description={t('draft.samePersonHint')}
      value=""
      onChange={({ currentTarget: { value } }) => take(value)}
      data={[{ value: '', label: t('draft.anotherPerson') }, ...names]}
    />
  );
}

interface SignatoryFieldsProps {
  readonly path: string;
  readonly value: SignatoryDraft;
  readonly onChange: (value: SignatoryDraft) => void;
}

const CIVILITIES: readonly SignatoryDraft['civility'][] = ['', 'Mme', 'M.'];

function SignatoryFields({ path, value, onChange }: SignatoryFieldsProps) {
  const { t } = useTranslation();
  const field = useField();
  const text = (key: 'name' | 'function' | 'mandate') => ({
    ...field(`${path}.${key}`),
    value: value[key],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...value, [key]: currentTarget.value }),
  });
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          {...field(`${path}.civility`)}
          label={t('draft.path.civility')}
          value={value.civility}
          onChange={({ currentTarget }) =>
            onChange({ ...value, civility: CIVILITIES.find((known) => known === currentTarget.value) ?? '' })
          }
          data={CIVILITIES.map((civility) => ({ value: civility, label: civility || t('common.choose') }))}
        />
        <TextInput {...text('name')} label={t('draft.signatoryName')} />
      </div>
      <div className={classes.pair}>
        <TextInput {...text('function')} label={t('draft.path.function')} placeholder={t('draft.functionExample')} />
        <TextInput {...text('mandate')} label={t('draft.path.mandate')} placeholder={t('draft.mandateExample')} />
      </div>
    </>
  );
}
