import { Button, Group, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { offersOf, useOfferName, useOfferTarget } from '../acts/offers.js';

/** What else can be recorded now; the acts that undo or end stand last and look like it. */
export function OtherActs({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const name = useOfferName(view);
  const target = useOfferTarget(view);
  const { others, endings } = offersOf(view);
  if (others.length + endings.length === 0) return null;
  return (
    <section aria-labelledby="other-acts" className="no-print">
      <Title order={2} id="other-acts" fz="1.1rem" mb="xs">
        {t('protocol.canDo')}
      </Title>
      <Group gap="xs">
        {others.map((offer) => (
          <Button key={target(offer)} component={Link} to={target(offer)} variant="default" size="sm">
            {name(offer)}
          </Button>
        ))}
        {endings.map((offer) => (
          <Button key={target(offer)} component={Link} to={target(offer)} variant="subtle" color="red.9" size="sm">
            {name(offer)}
          </Button>
        ))}
      </Group>
    </section>
  );
}
