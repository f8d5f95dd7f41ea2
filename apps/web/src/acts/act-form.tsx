import { Button, Group, Stack } from '@mantine/core';
import type { StaffAct } from '@pacta/contracts';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { fieldErrors } from '../api/problem.js';
import { useAct } from '../api/commands.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';

interface ActFormProps {
  readonly action: string;
  /** What the act brings about: asked once, before it is recorded. */
  readonly effect: string;
  readonly danger?: boolean;
  /** The act as the form says it now; undefined while something that it cannot do without is missing. */
  readonly act: () => StaffAct | undefined;
  /** Where to go when it is recorded; the protocol's page unless said otherwise. */
  readonly after?: string;
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode;
}

/** The frame of every act: fields, one button, the question, and the refusal where it belongs. */
export function ActForm({ action, effect, danger = false, act, after, children }: ActFormProps) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const navigate = useNavigate();
  const record = useAct(organisation, protocol);
  const [asking, setAsking] = useState<StaffAct>();
  const [incomplete, setIncomplete] = useState(false);
  const errors = fieldErrors(record.error);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const said = act();
    setIncomplete(!said);
    setAsking(said);
    record.reset();
  };
  const confirm = (): void => {
    if (!asking) return;
    record.mutate(asking, {
      onSuccess: () => void navigate(after ?? to.protocol(protocol)),
      // A refusal that names a field is shown there.
      onError: (error) => Object.keys(fieldErrors(error)).length > 0 && setAsking(undefined),
    });
  };
  const unsaid: Record<string, string> = incomplete ? { on: t('acts.dayMissing') } : {};
  return (
    <form onSubmit={ask} noValidate>
      <Stack>
        {children({ ...unsaid, ...withoutRoot(errors) })}
        <Group mt="md">
          <Button type="submit" {...(danger && { color: 'danger' })}>
            {action}
          </Button>
          <Button component={Link} to={to.protocol(protocol)} variant="subtle">
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
      <Confirm
        opened={asking !== undefined}
        title={action}
        effect={effect}
        action={t('common.confirm')}
        danger={danger}
        pending={record.isPending}
        error={record.error}
        onConfirm={confirm}
        onClose={() => setAsking(undefined)}
      />
    </form>
  );
}

/** The service names fields from the command's root; the forms from the act's. */
const withoutRoot = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([path, detail]) => [path.replace(/^act\./, ''), detail]));
