import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { blankParty, useParties, useSheet } from './context.js';

/** Whether a party is one of the organisations of this installation, which then sees the protocol, or somebody else. */
export function PartyWho({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const { organisations } = useSheet();
  const { parties, setParty } = useParties();
  const party = parties[at];
  const taken = parties.map(({ id }) => id).filter((id) => id !== party?.id);
  const free = organisations.filter(({ id }) => !taken.includes(id));
  const isKnown = organisations.some(({ id }) => id === party?.id);
  if (!party || at === 0 || free.length === 0) return null;
  const choose = (id: string): void => {
    const chosen = organisations.find((one) => one.id === id);
    if (!chosen) return setParty(at, { id: blankParty(parties.map((one) => one.id)).id });
    const { name, country, timeZone } = chosen;
    setParty(at, { id, name, country, timeZone });
  };
  return (
    <NativeSelect
      label={t('draft.who')}
      description={isKnown ? t('draft.seesIt') : t('draft.whoHint')}
      value={isKnown ? party.id : ''}
      onChange={({ currentTarget: { value } }) => choose(value)}
      data={[
        { value: '', label: t('draft.somebodyElse') },
        { group: t('draft.ofThisInstallation'), items: free.map(({ id, name }) => ({ value: id, label: name })) },
      ]}
    />
  );
}
