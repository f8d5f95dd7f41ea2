import { List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReferenceData } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { Empty } from '../parts/empty.js';
import { Sheet } from '../parts/sheet.js';
import { useCountryName } from '../protocols/country-name.js';
import { Mandates } from '../mandates/list.js';
import classes from './page.module.css';
import type { AboutProtocol } from './about.js';

export function PartiesTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const countryName = useCountryName();
  const { data: reference } = useReferenceData();
  if (view.parties.length === 0) return <Empty title={t('parties.empty')} />;
  return (
    <Stack>
      {view.parties.map(({ id, name, country, regime, steps }) => {
        const said = view.text?.parties.find((party) => party.id === id);
        return (
          <Sheet key={id}>
            <Title order={2} fz="1.25rem" mb="sm">
              {name}
            </Title>
            <dl className={classes.facts}>
              <dt>{t('draft.path.country')}</dt>
              <dd>{countryName(country)}</dd>
              <dt>{t('draft.path.regime')}</dt>
              <dd>{reference?.regimes.find((known) => known.id === regime)?.title ?? regime}</dd>
              {[said?.signatory, said?.countersignatory].map(
                (signatory, i) =>
                  signatory && (
                    <SignatoryFacts
                      key={i}
                      {...signatory}
                      label={t(i === 0 ? 'draft.path.signatory' : 'draft.path.countersignatory')}
                    />
                  ),
              )}
              {said && said.referent.name && (
                <>
                  <dt>{t('draft.path.referent')}</dt>
                  <dd>{[said.referent.name, said.referent.email].filter(Boolean).join(' · ')}</dd>
                </>
              )}
              <dt>{t('draft.procedure')}</dt>
              <dd>
                <List type="ordered">
                  {steps.map((step) => (
                    <List.Item key={step.id}>
                      {step.title} · {step.doneOn ? day(step.doneOn) : t('line.awaited')}
                    </List.Item>
                  ))}
                </List>
              </dd>
            </dl>
            <Mandates view={view} party={id} />
          </Sheet>
        );
      })}
    </Stack>
  );
}

interface SignatoryFactsProps {
  readonly label: string;
  readonly civility: string;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
}

const SignatoryFacts = ({ label, civility, name, function: role, mandate }: SignatoryFactsProps) => (
  <>
    <dt>{label}</dt>
    <dd>{[`${civility} ${name}`.trim(), role, mandate].filter(Boolean).join(', ')}</dd>
  </>
);
