import { Text, Textarea } from '@mantine/core';
import type { SettingTrial } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { useChangeSetting } from './api.js';
import classes from './settings.module.css';
import type { Bodies, Section } from './types.js';

interface ConfirmSettingProps {
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly body: Bodies[Section] | null;
  /** Nothing is left of it, as there is no default. */
  readonly removes: boolean;
  readonly trial: SettingTrial;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Which open protocols get another date, and why it is changed: the reason stays in the history. */
export function ConfirmSetting({ trial, body, removes, name, onClose, onDone, ...setting }: ConfirmSettingProps) {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const change = useChangeSetting(organisation);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const title = removes ? 'settings.removing' : body === null ? 'settings.goingBack' : 'settings.changing';
  const confirm = (): void => {
    setAsked(true);
    if (reason.trim() === '') return document.getElementById('setting-reason')?.focus();
    change.mutate({ ...setting, body, reason: reason.trim() }, { onSuccess: onDone });
  };
  return (
    <Confirm
      opened
      title={t(title, { name })}
      effect={trial.count === 0 ? t('settings.movesNone') : t('settings.moves', { count: trial.count })}
      action={t('settings.keep')}
      pending={change.isPending}
      error={change.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {trial.moved.length > 0 && <Moved trial={trial} />}
      <Textarea
        id="setting-reason"
        label={t('settings.reason')}
        description={t('settings.reasonHint')}
        autosize
        minRows={2}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={asked && reason.trim() === '' && t('settings.reasonMissing')}
      />
    </Confirm>
  );
}

function Moved({ trial: { count, moved } }: { readonly trial: SettingTrial }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('settings.movedProtocols')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.protocol')}</th>
            <th scope="col">{t('settings.before')}</th>
            <th scope="col">{t('settings.after')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ id, reference, title, before, after }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={to.protocol(id)} target="_blank">
                  {title || reference}
                </Link>
              </th>
              <td>{before ? day(before.on) : '—'}</td>
              <td>{after ? day(after.on) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > moved.length && <Text c="dimmed">{t('settings.andOthers', { count: count - moved.length })}</Text>}
    </div>
  );
}
