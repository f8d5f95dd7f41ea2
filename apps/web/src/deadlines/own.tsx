import { Anchor, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import classes from '../protocol/page.module.css';
import { usePolicyWords } from './policy-words.js';

/** The deadlines in which this protocol departs from the general rule, and the way to another. */
export function OwnDeadlines({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const inWords = usePolicyWords();
  const may = view.possible.some(({ type }) => type === 'set-policy');
  if (view.policies.length === 0 && !may) return null;
  return (
    <Sheet>
      <Group justify="space-between">
        <Title order={2} fz="1.25rem">
          {t('deadlines.own')}
        </Title>
        {may && (
          <Anchor component={Link} to={to.act(view.id, 'policy')} className="no-print">
            {t('deadlines.set')}
          </Anchor>
        )}
      </Group>
      {view.policies.length === 0 && <Text c="dimmed">{t('deadlines.noOwn')}</Text>}
      <ul className={classes.plain}>
        {view.policies.map(({ obligation, title, change }) => (
          <li key={obligation}>
            <strong>{title}</strong>
            {inWords(change).map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            {may && (
              <Anchor component={Link} to={to.act(view.id, 'policy', { obligation })} size="sm" className="no-print">
                {t('deadlines.change')}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
