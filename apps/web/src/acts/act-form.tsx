import { Button, Group, Stack } from '@mantine/core';
import type { StaffAct, StaffRecordedAct } from '@pacta/contracts';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { fieldErrors } from '../api/problem.js';
import { DropFiles } from '../attachments/drop-files.js';
import { Why, type Reasons } from '../corrections/why.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useCorrecting } from './correcting.js';
import type { ActForm as Form } from './use-act-form.js';

interface ActFormProps<S> {
  readonly form: Form<S>;
  readonly action: string;
  /** What the act brings about: asked once, before it is recorded. */
  readonly effect: string;
  readonly danger?: boolean;
  /** Where the act belongs: whence one comes, and where one goes when it is recorded. The protocol's page unless said otherwise. */
  readonly home?: string;
  /** Where to go when it is recorded, if not home. */
  readonly after?: string;
  readonly onRecorded?: () => void;
  /** Whether the rest of the form is filled in; it says itself what is not. */
  readonly check?: () => boolean;
  /** A paper shows this act: its scan can go with it. */
  readonly scan?: boolean;
  readonly children: ReactNode;
}

/**
 * The frame of every act: fields, one button, the question, and the refusal where it belongs. In a correction the same frame asks why
 * as well, and puts the entry right instead of adding one.
 */
export function ActForm<S>(props: ActFormProps<S>) {
  const { form, action, effect, danger = false, after, onRecorded, check, scan, children } = props;
  const { t } = useTranslation();
  const { protocol, to } = useWhere();
  const { home = to.protocol(protocol) } = props;
  const navigate = useNavigate();
  const correcting = useCorrecting();
  const [why, setWhy] = useState<Reasons>({ reason: '', by: '' });
  const [asking, setAsking] = useState<StaffAct>();
  const { record } = form;
  const element = useRef<HTMLFormElement>(null);
  const wrong = Object.values(form.errors).join('\n');
  const [unplaced, setUnplaced] = useState(false);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    // A sentence whose field this form does not have is told beside the button.
    const told = element.current?.textContent ?? '';
    setUnplaced(wrong !== '' && wrong.split('\n').every((sentence) => !told.includes(sentence)));
  }, [wrong]);

  const ask = (event: FormEvent): void => {
    event.preventDefault();
    record.reset();
    const act = (check?.() ?? true) ? form.complete() : undefined;
    setAsking(
      // A correctable act stands in a correction only.
      act && correcting
        ? { type: 'correct-record', position: correcting.position, act: act as StaffRecordedAct, ...why }
        : act,
    );
  };
  const confirm = (): void => {
    if (!asking) return;
    record.mutate(
      { act: asking, files: form.files },
      {
        onSuccess: () => {
          onRecorded?.();
          void navigate(correcting ? to.protocol(protocol) : (after ?? home));
        },
        // A refusal that names a field is shown there.
        onError: (error) => Object.keys(fieldErrors(error)).length > 0 && setAsking(undefined),
      },
    );
  };
  const said = correcting ? t('corrections.action') : action;
  return (
    <form ref={element} onSubmit={ask} noValidate>
      <Stack>
        {children}
        {scan && !correcting && <DropFiles files={form.files} onChange={form.setFiles} />}
        {correcting && <Why why={why} onChange={setWhy} errors={form.errors} />}
        {unplaced && !asking && <ProblemNote error={record.error} />}
        <Group mt="md">
          <Button type="submit" {...(danger && !correcting && { color: 'danger' })}>
            {said}
          </Button>
          <Button component={Link} to={correcting ? to.protocol(protocol) : home} variant="subtle">
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
      <Confirm
        opened={asking !== undefined}
        title={said}
        effect={correcting ? t('corrections.effect') : effect}
        action={t('common.confirm')}
        danger={danger && !correcting}
        pending={record.isPending}
        error={record.error}
        onConfirm={confirm}
        onClose={() => setAsking(undefined)}
      />
    </form>
  );
}
