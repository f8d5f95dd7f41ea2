import { Anchor, Button, Title } from '@mantine/core';
import type { TemplateUserView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import { useMoveProtocol, useTemplateUsers, type Which } from './api.js';
import classes from './templates.module.css';
import { WithReason } from './with-reason.js';

/** The protocols that go on with an older version, as they began with it; not there while there is none. */
export function Users({ which }: { readonly which: Which }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { data = [] } = useTemplateUsers(which);
  const move = useMoveProtocol(which);
  const [wanted, setWanted] = useState<TemplateUserView | null>(null);
  if (data.length === 0) return null;
  return (
    <Sheet aria-labelledby="template-users">
      <Title order={2} fz="1.2rem" id="template-users">
        {t('templates.users', { count: data.length })}
      </Title>
      <p className={classes.meta}>{t('templates.usersWhy')}</p>
      <ul className={classes.versions}>
        {data.map((user) => (
          <li key={user.protocol}>
            <div>
              <Anchor component={Link} to={to.protocol(user.protocol)}>
                {user.title || user.reference}
              </Anchor>
              <span className={classes.meta}>
                {t('templates.uses', { reference: user.reference, version: user.printed })}
              </span>
            </div>
            {user.movable ? (
              <Button variant="default" size="compact-sm" className="no-print" onClick={() => setWanted(user)}>
                {t('templates.move')}
              </Button>
            ) : (
              <span className={classes.meta}>{t('templates.bound')}</span>
            )}
          </li>
        ))}
      </ul>
      {wanted && (
        <WithReason
          opened
          title={t('templates.moveTitle', { reference: wanted.reference })}
          effect={t('templates.moveEffect')}
          action={t('templates.moveAction')}
          pending={move.isPending}
          error={move.error}
          onClose={() => setWanted(null)}
          onConfirm={(reason) =>
            move.mutate({ protocol: wanted.protocol, reason }, { onSuccess: () => setWanted(null) })
          }
        />
      )}
    </Sheet>
  );
}
