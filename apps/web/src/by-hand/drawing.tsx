import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { DocumentForm, TypedDocument } from '@pacta/contracts';
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/commands.js';
import { fieldErrors } from '../api/problem.js';
import { Paper } from '../document/paper.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import classes from './by-hand.module.css';
import { Fields } from './group-field.js';
import { useDraftFile, useShown } from './queries.js';
import { tidied, type FieldSchema, type JsonObject } from './schema.js';

/** `fields.parties.0.nom` and `act.fields.parties.0.nom` are one place of the form. */
const placesOf = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([path, said]) => [path.replace(/^(act\.)?fields\./, ''), said]));

/** The form beside the document that it fills in, and the button that issues it. */
export function Drawing({ form }: { readonly form: DocumentForm }) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const navigate = useNavigate();
  const act = useAct(organisation, protocol);
  const [fields, setFields] = useState<JsonObject>(form.fields as JsonObject); // out of JSON
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const element = useRef<HTMLFormElement>(null);
  const schema = form.schema as FieldSchema; // as far as a form is concerned with it
  const { kind, language, about } = form;
  const typed: TypedDocument = { language, about, fields: tidied(schema, fields) as TypedDocument['fields'] }; // an object stays one
  const { outline, error } = useShown(kind, typed);
  const bring = useDraftFile(kind);
  const errors = tried ? placesOf(fieldErrors(act.error ?? error)) : {};
  const wrong = JSON.stringify(errors);
  useEffect(() => {
    if (wrong !== '{}') element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const download = (format: 'pdf' | 'docx'): void => {
    setFailed(undefined);
    setTried(true);
    bring(typed, format).catch((reason: unknown) => reason instanceof Error && setFailed(reason));
  };
  const issue = (): void =>
    act.mutate(
      { type: 'draw-up-document', kind, ...typed },
      {
        onSuccess: () => void navigate(to.tab(protocol, 'documents')),
        onError: (refusal) => Object.keys(fieldErrors(refusal)).length > 0 && setAsking(false),
      },
    );
  return (
    <div className={classes.sides}>
      <Sheet>
        <form
          ref={element}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            act.reset();
            setTried(true);
            if (!error) setAsking(true);
          }}
        >
          <Stack>
            <Text c="dimmed">{t('byHand.blanks')}</Text>
            <Fields schema={schema} path="" value={fields} onChange={setFields} errors={errors} />
            {tried && <ProblemNote error={act.error ?? error} />}
            <Group mt="md">
              <Button type="submit">{t('byHand.issue')}</Button>
              <Button variant="subtle" onClick={() => void navigate(to.tab(protocol, 'documents'))}>
                {t('common.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Sheet>
      <aside className={classes.shown} aria-labelledby="shown-title">
        <Group justify="space-between" mb="xs">
          <Title order={2} id="shown-title" fz="1.1rem">
            {t('byHand.shown')}
          </Title>
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconFileTypePdf aria-hidden size={18} />}
              onClick={() => download('pdf')}
            >
              {t('document.pdf')}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconFileTypeDocx aria-hidden size={18} />}
              onClick={() => download('docx')}
            >
              {t('document.docx')}
            </Button>
          </Group>
        </Group>
        <ProblemNote error={failed} />
        {outline ? (
          <div className={classes.page} tabIndex={0} role="region" aria-label={t('byHand.shown')}>
            <Paper outline={outline} />
          </div>
        ) : (
          <Text c="dimmed">{error ? t('byHand.notYet') : t('byHand.coming')}</Text>
        )}
      </aside>
      <Confirm
        opened={asking}
        title={t('byHand.issue')}
        effect={t('byHand.effect', { title: form.title })}
        action={t('common.confirm')}
        pending={act.isPending}
        error={act.error}
        onConfirm={issue}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
