import { Anchor, Button, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { offersOf, useOfferName, useOfferTarget } from '../acts/offers.js';
import type { Place } from '../acts/registry.js';
import { mayIn, subjects } from '../acts/subjects.js';
import { useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import type { AboutProtocol } from './about.js';
import classes from './other-acts.module.css';
import { isInView } from './tab-names.js';

/** The other steps that parties can take now, each a button; there are few of them. */
export function OtherSteps({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const name = useOfferName(view);
  const target = useOfferTarget(view);
  const { steps } = offersOf(view);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="other-steps" className="no-print">
      <Title order={2} id="other-steps" fz="1.1rem" mb="xs">
        {t('protocol.canDo')}
      </Title>
      <Group gap="xs">
        {steps.map((offer) => (
          <Button key={target(offer)} component={Link} to={target(offer)} size="sm" variant="default">
            {name(offer)}
          </Button>
        ))}
      </Group>
    </section>
  );
}

/** Everything else that the minutes may hold, by subject, one fold away. */
export function OtherActs({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const name = useOfferName(view);
  const target = useOfferTarget(view);
  const { data: reference } = useReferenceData();
  const { others } = offersOf(view);
  const max = reference?.kinds.find(({ id }) => id === view.kind)?.parties.max ?? Infinity;
  /** Nobody joins what takes no more parties, and a mandate is for one of the parties that the frozen text has. */
  const fits: Readonly<Partial<Record<Place, boolean>>> = {
    adhesion: view.parties.length < max,
    mandate: view.parties.length > 0,
  };
  const offered = others.filter(({ form }) => fits[form] ?? true);
  const groups = subjects
    .map(({ id, forms, tabs }) => ({
      id,
      links: [
        ...offered
          .filter(({ form }) => forms.includes(form))
          .map((offer) => ({ to: target(offer), label: name(offer) })),
        ...tabs
          .filter(({ tab, when }) => isInView(view, tab) && mayIn(view, when))
          .map(({ tab }) => ({ to: to.tab(view.id, tab), label: t(`protocol.inTab.${tab as 'life'}`) })),
      ],
    }))
    .filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <details className={`${classes.fold} no-print`}>
      <summary>{t('protocol.otherActs')}</summary>
      <div className={classes.groups}>
        {groups.map(({ id, links }) => (
          <section key={id} aria-labelledby={`subject-${id}`} data-subject={id}>
            <Title order={3} id={`subject-${id}`} fz="1rem">
              {t(`protocol.subjects.${id}`)}
            </Title>
            <ul>
              {links.map(({ to: address, label }) => (
                <li key={address}>
                  <Anchor component={Link} to={address} preventScrollReset={address.includes('tab=')}>
                    {label}
                  </Anchor>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
