import { Checkbox, Group, Button, Text } from '@mantine/core';
import type { ProtocolRow } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import classes from './bulk.module.css';

interface ChoiceProps {
  /** None where there are more than can be shown. */
  readonly rows: readonly ProtocolRow[];
  readonly total: number;
  /** Ids of those that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** The protocols that the list showed, each of which may be left out. */
export function Choice({ rows, total, left, onLeave }: ChoiceProps) {
  const { t } = useTranslation();
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeave(next);
  };
  const chosen = left.size > 0 ? t('bulk.chosen', { count: total - left.size }) : t('bulk.all', { count: total });
  return (
    <fieldset className={classes.choice}>
      <legend>{t('bulk.which')}</legend>
      <Group justify="space-between">
        <Text role="status">{chosen}</Text>
        {rows.length > 1 && (
          <Group gap="xs">
            <Button variant="subtle" size="compact-sm" onClick={() => onLeave(new Set())}>
              {t('bulk.everyOne')}
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => onLeave(new Set(rows.map(({ id }) => id)))}>
              {t('bulk.none')}
            </Button>
          </Group>
        )}
      </Group>
      {rows.length > 0 && (
        <ul className={classes.protocols}>
          {rows.map(({ id, reference, title, partners }) => (
            <li key={id}>
              <Checkbox
                checked={!left.has(id)}
                onChange={() => toggle(id)}
                label={`${title || partners.join(', ') || reference} (${reference})`}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
