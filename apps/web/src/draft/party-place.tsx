import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useField, useParties, type PartyDraft } from './context.js';
import classes from './editor.module.css';

interface PartyPlaceProps {
  readonly at: number;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

const zones: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Where its days are counted: it follows from the country, and is opened where a country has several zones or holidays. */
export function PartyPlace({ at, regions }: PartyPlaceProps) {
  const { t } = useTranslation();
  const { parties, setParty } = useParties();
  const field = useField();
  const party = parties[at];
  if (!party) return null;
  const path = `parties.${at}`;
  const region = regions.find(({ code }) => code === party.region)?.name;
  const zone = party.timeZone.replaceAll('_', ' ');
  return (
    <details className={classes.place}>
      <summary>{[t('draft.zoneIs', { zone: zone || '…' }), region].filter(Boolean).join(' · ')}</summary>
      <div className={classes.pair}>
        <NativeSelect
          {...field(`${path}.timeZone`)}
          label={t('draft.path.timeZone')}
          description={t('draft.zoneHint')}
          value={party.timeZone}
          onChange={({ currentTarget: { value } }) => setParty(at, { timeZone: value })}
          data={zonesWith(party).map((name) => ({
            value: name,
            label: name.replaceAll('_', ' ') || t('common.choose'),
          }))}
        />
        {regions.length > 0 && (
          <NativeSelect
            {...field(`${path}.region`)}
            label={t('draft.path.region')}
            description={t('draft.regionHint')}
            value={party.region ?? ''}
            onChange={({ currentTarget: { value } }) => setParty(at, { region: value })}
            data={[
              { value: '', label: t('draft.wholeCountry') },
              ...regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
      </div>
    </details>
  );
}

/** What the party has is among the choices, even where this machine has another name for it. */
const zonesWith = ({ timeZone }: PartyDraft): readonly string[] =>
  zones.includes(timeZone) ? zones : [timeZone, ...zones];
