import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useWhere } from '../frame/where.js';
import type { AboutProtocol } from '../protocol/about.js';
import { ActForm } from './act-form.js';
import { ReasonField } from './fields.js';
import { useActForm } from './use-act-form.js';

const TYPES = { withdraw: 'withdraw-text', abandon: 'abandon', redraft: 'redraft' } as const;

/** Acts that only need their reason: withdrawal, abandonment, taking a refused text up again. */
export function ReasonForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { act = '' } = useParams();
  const { to } = useWhere();
  const name = act === 'withdraw' || act === 'redraft' ? act : 'abandon';
  const form = useActForm({ reason: '' }, ({ reason }) => ({ type: TYPES[name], reason }));
  const signatures = view.parties
    .flatMap(({ steps }) => steps)
    .filter((step) => step.act === 'signature' && step.doneOn).length;
  return (
    <ActForm
      form={form}
      action={t(`acts.${name}.action`)}
      effect={t(`acts.${name}.effect`, { count: signatures })}
      danger={name !== 'redraft'}
      after={name === 'abandon' ? to.protocol(view.id) : to.draft(view.id)}
    >
      <ReasonField form={form} required={name !== 'redraft'} />
    </ActForm>
  );
}
