import { Button, Group, Stack, Text } from '@mantine/core';
import type { DocumentForm, TypedDocument } from '@pacta/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/commands.js';
import { fieldErrors } from '../api/problem.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import classes from './by-hand.module.css';
import { CurrencyContext, currencyIn } from './currency.js';
import { Field } from './field.js';
import { Fields } from './group-field.js';
import { KeptNote } from './kept-note.js';
import { useOutlineOf, useShown } from './queries.js';
import { ShownDocument } from './shown-document.js';
import { tidied, type JsonObject } from './schema.js';
import { useFields } from './use-fields.js';

/** `fields.parties.0.nom` and `act.fields.parties.0.nom` are one place of the form. */
const placesOf = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([path, said]) => [path.replace(/^(act\.)?fields\./, ''), said]));

/** The form beside the document that it fills in, and the button that issues it. */
export function Drawing({ form }: { readonly form: DocumentForm }) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const navigate = useNavigate();
  const act = useAct(organisation, protocol);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { schema, fields, ...kept } = useFields(form);
  const { kind, language, about } = form;
  const typed: TypedDocument = { language, about, fields: tidied(schema, fields) as TypedDocument['fields'] }; // an object stays one
  const shown = useShown(kind, typed);
  const outlineOf = useOutlineOf(kind);
  const [refused, setRefused] = useState<Error>();
  const error = act.error ?? refused ?? shown.error;
  const errors = tried ? placesOf(fieldErrors(error)) : {};
  const wrong = JSON.stringify(errors);
  useEffect(() => {
    if (wrong !== '{}') element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const change = (said: JsonObject): void => {
    act.reset();
    setRefused(undefined);
    kept.change(said);
  };
  /** What was typed last may not have been shown yet: the question is asked of what fits. */
  const ask = async (): Promise<void> => {
    act.reset();
    setTried(true);
    try {
      await outlineOf(typed);
      setAsking(true);
    } catch (reason) {
      if (reason instanceof Error) setRefused(reason);
    }
  };
  const issue = (): void =>
    act.mutate(
      { type: 'draw-up-document', kind, ...typed },
      {
        onSuccess: () => {
          kept.forget();
          void navigate(to.tab(protocol, 'documents'));
        },
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
            void ask();
          }}
        >
          <Stack>
            <Text c="dimmed">{t('byHand.blanks')}</Text>
            {kept.isTyped && (
              <KeptNote
                isTakenUp={kept.isTakenUp}
                onGiveUp={() => {
                  act.reset();
                  setRefused(undefined);
                  kept.giveUp();
                }}
              />
            )}
            <CurrencyContext value={currencyIn(schema, fields)}>
              <Fields Inner={Field} schema={schema} path="" value={fields} onChange={change} errors={errors} />
            </CurrencyContext>
            {tried && <ProblemNote error={error} />}
            <Group mt="md">
              <Button type="submit">{t('byHand.issue')}</Button>
              <Button variant="subtle" onClick={() => void navigate(to.tab(protocol, 'documents'))}>
                {t('common.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Sheet>
      <ShownDocument kind={kind} typed={typed} shown={shown} onTried={() => setTried(true)} />
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
