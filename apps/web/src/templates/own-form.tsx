import { Alert, Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import type { OwnFieldView, TemplateView } from '@pacta/contracts';
import { IconCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import type { Which } from './api.js';
import { useSayForm } from './own-api.js';
import classes from './templates.module.css';
import { WithReason } from './with-reason.js';

/** Among which staff choose where the tags of a field leave it open. */
const OPEN = ['line', 'paragraph', 'day', 'money', 'number', 'yes-no'] as const;

interface Said {
  readonly title?: string;
  readonly fields?: Readonly<Record<string, Partial<OwnFieldView>>>;
}

type Asking = 'save' | 'retire' | 'restore';

interface OwnFormProps {
  readonly which: Which;
  readonly view: TemplateView;
  readonly own: NonNullable<TemplateView['own']>;
}

/** The form of a kind of the office's own: what its fields are called and hold, and whether it is offered. */
export function OwnForm({ which, view, own }: OwnFormProps) {
  const { t } = useTranslation();
  const say = useSayForm(which);
  /** What was typed over what is kept. */
  const [said, setSaid] = useState<Said>({});
  const [asking, setAsking] = useState<Asking | null>(null);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = said.title ?? view.title;
  const fields = own.fields.map((field) => ({ ...field, ...said.fields?.[field.path] }));
  const change = (path: string, part: Partial<OwnFieldView>): void =>
    setSaid({ ...said, fields: { ...said.fields, [path]: { ...said.fields?.[path], ...part } } });
  const missing = title.trim() === '' || fields.some(({ label }) => label.trim() === '');
  const save = (): void => {
    setTried(true);
    if (missing) setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    else setAsking('save');
  };
  const confirmed = (reason: string): void => {
    const expected = view.versions[0]?.number ?? 1;
    const saying = asking === 'save';
    say.mutate(
      {
        ...{ changeId: crypto.randomUUID(), expected, reason, title: (saying ? title : view.title).trim() },
        retired: saying ? own.retired : asking === 'retire',
        fields: saying ? fields.map(({ path, type, label, hint }) => ({ path, type, label: label.trim(), hint })) : [],
      },
      {
        onSuccess: () => {
          setAsking(null);
          if (saying) setSaid({});
        },
      },
    );
  };
  return (
    <Sheet aria-labelledby="own-form" {...(own.retired && { tone: 'soon' as const })}>
      <Title order={2} fz="1.2rem" id="own-form">
        {t('ownKinds.form')}
      </Title>
      <p className={classes.meta}>{t('ownKinds.formWhy')}</p>
      {own.retired && <Text fw={600}>{t('ownKinds.isRetired')}</Text>}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextInput
          label={t('ownKinds.name')}
          required
          maxLength={100}
          maw="30rem"
          my="md"
          value={title}
          onChange={({ currentTarget }) => setSaid({ ...said, title: currentTarget.value })}
          error={tried && title.trim() === '' && t('ownKinds.nameMissing')}
        />
        <div className={classes.ownFields}>
          {fields.map((field) => (
            <FieldLine key={field.path} field={field} tried={tried} onChange={(part) => change(field.path, part)} />
          ))}
        </div>
        <ProblemNote error={asking ? null : say.error} />
        {say.data && (
          <Alert role="status" color="green" variant="outline" icon={<IconCheck aria-hidden />} mt="md">
            {t('ownKinds.saved', { number: say.data.number })}
          </Alert>
        )}
        <Group mt="md" className="no-print">
          <Button type="submit">{t('ownKinds.save')}</Button>
          <Button variant="subtle" onClick={() => setAsking(own.retired ? 'restore' : 'retire')}>
            {t(own.retired ? 'ownKinds.restore' : 'ownKinds.retire')}
          </Button>
        </Group>
      </form>
      {asking && (
        <WithReason
          opened
          title={t(`ownKinds.${asking}Title`, { title: view.title })}
          effect={t(`ownKinds.${asking}Effect`)}
          action={asking === 'save' ? t('templates.keepAction') : t(`ownKinds.${asking}Action`)}
          pending={say.isPending}
          error={say.error}
          onConfirm={confirmed}
          onClose={() => setAsking(null)}
        />
      )}
    </Sheet>
  );
}

interface FieldLineProps {
  readonly field: OwnFieldView;
  readonly tried: boolean;
  readonly onChange: (part: Partial<OwnFieldView>) => void;
}

function FieldLine({ field: { path, tag, type, open, label, hint }, tried, onChange }: FieldLineProps) {
  const { t } = useTranslation();
  const id = `own-field-${path}`;
  return (
    <div role="group" aria-label={tag}>
      <code>{tag}</code>
      <div className={classes.ownField}>
        <TextInput
          id={id}
          label={t('ownKinds.label')}
          required
          maxLength={200}
          value={label}
          onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
          error={tried && label.trim() === '' && t('ownKinds.labelMissing')}
        />
        {open ? (
          <NativeSelect
            label={t('ownKinds.type')}
            value={type}
            onChange={({ currentTarget }) => onChange({ type: currentTarget.value as OwnFieldView['type'] })} // one of the options
            data={OPEN.map((value) => ({ value, label: t(`ownKinds.types.${value}`) }))}
          />
        ) : (
          <div>
            <Text fw={500} size="sm">
              {t(`ownKinds.types.${type}`)}
            </Text>
            <Text c="dimmed" size="sm">
              {t('ownKinds.typeFixed')}
            </Text>
          </div>
        )}
        <TextInput
          label={t('ownKinds.hint')}
          maxLength={300}
          value={hint}
          onChange={({ currentTarget }) => onChange({ hint: currentTarget.value })}
        />
      </div>
    </div>
  );
}
