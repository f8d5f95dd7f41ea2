import { Button, Group, Text } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOfferName, useOfferTarget, offersOf } from '../acts/offers.js';
import { toneOf } from '../parts/due.js';
import { Sheet } from '../parts/sheet.js';
import classes from './page.module.css';

/** The sentence: what blocks, who acts, by when, what happens otherwise. And the one thing to do about it. */
export function BlockingSheet({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const name = useOfferName(view);
  const target = useOfferTarget(view);
  const { blocking } = view;
  const { primary } = offersOf(view);
  return (
    <Sheet tone={toneOf(blocking.daysLeft)} aria-label={t('protocol.blocks')}>
      <Group justify="space-between" gap="lg">
        <div style={{ flex: '1 1 24rem' }}>
          <Text className={classes.sentence}>{blocking.sentence}</Text>
        </div>
        {primary && (
          <Button component={Link} to={target(primary)} className="no-print">
            {name(primary)}
          </Button>
        )}
      </Group>
    </Sheet>
  );
}
