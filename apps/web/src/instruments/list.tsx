import { Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import type { InstrumentView, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { offersIn, useOfferName, useOfferTarget } from '../acts/offers.js';
import { useReferenceData } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import { partyName } from '../protocol/party-names.js';
import { Changes } from './changes.js';
import { TextSheet } from './text-sheet.js';

/** Amendments, adhesions and terminations: each with what it changes, who has signed and ratified, and what is still awaited. */
export function Instruments({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const may = view.possible.some(({ type }) => type === 'propose-amendment');
  if (view.instruments.length === 0 && !may) return null;
  return (
    <Stack component="section" aria-labelledby="instruments">
      <Group justify="space-between">
        <Title order={2} id="instruments" fz="1.3rem">
          {t('instruments.list')}
        </Title>
        {may && (
          <Button component={Link} to={to.act(view.id, 'amendment')} variant="light" size="sm" className="no-print">
            {t('offer.amendment')}
          </Button>
        )}
      </Group>
      {view.instruments.length === 0 && <Text c="dimmed">{t('instruments.none')}</Text>}
      {[...view.instruments].reverse().map((instrument) => (
        <Instrument key={instrument.id} view={view} instrument={instrument} />
      ))}
    </Stack>
  );
}

const TONE = { open: 'soon', refused: 'late', withdrawn: 'plain', 'in-effect': 'done' } as const;

function Instrument({ view, instrument }: { readonly view: ProtocolView; readonly instrument: InstrumentView }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { data: reference } = useReferenceData();
  const { id, name, title, status, sentence, parties, proposedBy, proposedOn, endsOn, reason, text } = instrument;
  return (
    <Sheet tone={TONE[status]} aria-labelledby={`instrument-${id}`}>
      <Title order={3} id={`instrument-${id}`} fz="1.15rem">
        {title ? `${name} · ${title}` : name}
      </Title>
      <Text>{sentence}</Text>
      <Text c="dimmed" size="sm">
        {[
          proposedOn && t('instruments.wasProposed', { name: partyName(view, proposedBy), day: day(proposedOn) }),
          endsOn && t('instruments.endOfProtocol', { day: day(endsOn) }),
          reason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <List mt="sm" spacing={4}>
        {parties.map((party) => (
          <List.Item key={party.id}>
            <strong>{party.name}</strong>
            {' · '}
            {party.steps
              .map((step) => `${step.title} : ${step.doneOn ? day(step.doneOn) : t('line.awaited')}`)
              .join(' · ')}
          </List.Item>
        ))}
      </List>
      {status === 'open' && <Offered view={view} instrument={id} />}
      {status === 'open' && text && view.text && reference && (
        <TextSheet view={view} reference={reference} text={text}>
          <Changes before={view.text} after={text} />
        </TextSheet>
      )}
    </Sheet>
  );
}

/** What can be recorded of this proposal now. */
function Offered({ view, instrument }: { readonly view: ProtocolView; readonly instrument: string }) {
  const name = useOfferName(view);
  const target = useOfferTarget(view);
  const offers = offersIn(view).filter(({ about }) => about.instrument === instrument);
  return (
    <Group gap="sm" my="md" className="no-print">
      {offers.map((offer) =>
        offer.form === 'withdraw-proposal' ? (
          <Anchor key={target(offer)} component={Link} to={target(offer)} size="sm">
            {name(offer)}
          </Anchor>
        ) : (
          <Button key={target(offer)} component={Link} to={target(offer)} variant="light" size="sm">
            {name(offer)}
          </Button>
        ),
      )}
    </Group>
  );
}
