import { Button, Group, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { offersOf, useOfferName, useOfferTarget, type Offer } from '../acts/offers.js';
import type { AboutProtocol } from './about.js';

/** What else can be recorded now. */
export function OtherActs({ view }: AboutProtocol) {
  const { t } = useTranslation();
  return <Offers id="other-acts" title={t('protocol.canDo')} view={view} offers={offersOf(view).others} />;
}

/** The acts that undo or end: at the foot of the page, where nobody comes by accident. */
export function Endings({ view }: AboutProtocol) {
  const { t } = useTranslation();
  return <Offers id="endings" title={t('protocol.endings')} view={view} offers={offersOf(view).endings} danger />;
}

interface OffersProps {
  readonly id: string;
  readonly title: string;
  readonly view: ProtocolView;
  readonly offers: readonly Offer[];
  readonly danger?: boolean;
}

function Offers({ id, title, view, offers, danger = false }: OffersProps) {
  const name = useOfferName(view);
  const target = useOfferTarget(view);
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby={id} className="no-print">
      <Title order={2} id={id} fz="1.1rem" mb="xs">
        {title}
      </Title>
      <Group gap="xs">
        {offers.map((offer) => (
          <Button
            key={target(offer)}
            component={Link}
            to={target(offer)}
            size="sm"
            {...(danger ? { variant: 'outline', color: 'danger' } : { variant: 'default' })}
          >
            {name(offer)}
          </Button>
        ))}
      </Group>
    </section>
  );
}
