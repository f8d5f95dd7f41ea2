import { Anchor, Group, Text, Title } from '@mantine/core';
import type { MandateView, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import classes from '../protocol/page.module.css';

interface MandatesProps {
  readonly view: ProtocolView;
  readonly party: string;
}

/** By which acts the people of one party may sign, from when to when; and what is about to go wrong. */
export function Mandates({ view, party }: MandatesProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const held = view.mandates.filter((mandate) => mandate.party === party);
  const may = view.possible.some(({ type }) => type === 'record-mandate');
  if (held.length === 0 && !may) return null;
  return (
    <section aria-labelledby={`mandates-${party}`}>
      <Group justify="space-between" mt="md">
        <Title order={3} id={`mandates-${party}`} fz="1.05rem">
          {t('mandates.title')}
        </Title>
        {may && (
          <Anchor component={Link} to={to.act(view.id, 'mandate', { party })} className="no-print">
            {t('mandates.record')}
          </Anchor>
        )}
      </Group>
      {held.length === 0 ? (
        <Text c="dimmed">{t('mandates.none')}</Text>
      ) : (
        <ul className={classes.plain}>
          {held.map((mandate) => (
            <Held key={mandate.id} view={view} mandate={mandate} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Held({ view, mandate }: { readonly view: ProtocolView; readonly mandate: MandateView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const { id, holder, function: role, act, on, from, until, state, warnings } = mandate;
  const mayEnd = state !== 'over' && view.possible.some((one) => one.type === 'end-mandate' && one.mandate === id);
  return (
    <li>
      <Group justify="space-between" align="flex-start">
        <div>
          <Text c={state === 'over' ? 'dimmed' : undefined}>
            <strong>{holder}</strong>
            {role && `, ${role}`} · {t('mandates.byAct', { act, day: day(on) })}
          </Text>
          <Text c="dimmed" size="sm">
            {until
              ? t('mandates.fromTo', { from: day(from), until: day(until) })
              : t('mandates.since', { from: day(from) })}
            {' · '}
            {t(`mandates.states.${state}`)}
          </Text>
          {warnings.map((warning) => (
            <Text key={warning} c="var(--pacta-soon)" fw={600}>
              {warning}
            </Text>
          ))}
        </div>
        {mayEnd && (
          <Anchor component={Link} to={to.act(view.id, 'end-mandate', { mandate: id })} size="sm" className="no-print">
            {t('mandates.end')}
          </Anchor>
        )}
      </Group>
    </li>
  );
}
