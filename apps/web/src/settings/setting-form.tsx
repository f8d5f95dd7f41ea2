import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/problem.js';
import { useWhere } from '../frame/where.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useTrySetting } from './api.js';
import { ConfirmSetting } from './confirm-setting.js';
import { goTo, ProblemsContext, type Problems } from './problems.js';
import classes from './settings.module.css';
import type { Bodies, Section } from './types.js';

interface SettingFormProps<S extends Section> {
  readonly section: S;
  readonly id: string;
  /** What it is called, in the dialog that asks for a reason. */
  readonly name: string;
  readonly revision: number;
  readonly body: Bodies[S];
  /** What holds today, and whether staff have set it. */
  readonly start: Bodies[S] | null;
  readonly isOwn: boolean;
  /** A default can be gone back to; what was added can only be taken away. */
  readonly hasDefault: boolean;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A setting that is being changed: tried first, told what it moves, then kept with its reason. */
export function SettingForm<S extends Section>(props: SettingFormProps<S>) {
  const { section, id, name, revision, body, start, isOwn, hasDefault, onDone, children } = props;
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const trial = useTrySetting(organisation);
  const [wanted, setWanted] = useState<{ readonly body: Bodies[S] | null } | null>(null);
  const problems = problemsOf(trial.error);
  const changed = JSON.stringify(body) !== JSON.stringify(start);

  const ask = (next: Bodies[S] | null): void =>
    trial.mutate(
      { section, id, body: next },
      {
        onSuccess: () => setWanted({ body: next }),
        onError: (error) => {
          const [first] = Object.keys(problemsOf(error));
          if (first !== undefined) setTimeout(() => goTo(first), 50);
        },
      },
    );

  return (
    <ProblemsContext value={problems}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask(body);
        }}
      >
        {children}
        <div className={classes.foot}>
          <Stack gap="sm">
            <ProblemNote error={trial.error} />
            <ProblemList problems={problems} />
          </Stack>
          <Group mt="md">
            <Button type="submit" loading={trial.isPending} disabled={!changed}>
              {t('settings.save')}
            </Button>
            {isOwn && (
              <Button variant="default" color="danger" onClick={() => ask(null)} disabled={trial.isPending}>
                {t(hasDefault ? 'settings.backToDefault' : 'settings.takeAway')}
              </Button>
            )}
            {!changed && <Text c="dimmed">{t('settings.unchanged')}</Text>}
          </Group>
        </div>
      </form>
      {wanted && trial.data && (
        <ConfirmSetting
          section={section}
          id={id}
          name={name}
          revision={revision}
          body={wanted.body}
          removes={wanted.body === null && !hasDefault}
          trial={trial.data}
          onClose={() => setWanted(null)}
          onDone={() => {
            setWanted(null);
            onDone();
          }}
        />
      )}
    </ProblemsContext>
  );
}

/** Places are told within the request; a form knows them within the setting. */
const problemsOf = (error: Error | null): Problems =>
  Object.fromEntries(
    Object.entries(fieldErrors(error)).map(([path, sentence]) => [path.replace(/^body\.?/, ''), sentence]),
  );

/** All of them in one place, each leading to its field. */
function ProblemList({ problems }: { readonly problems: Problems }) {
  const entries = Object.entries(problems);
  if (entries.length === 0) return null;
  return (
    <Sheet tone="late">
      <ul className={classes.problems}>
        {entries.map(([path, sentence]) => (
          <li key={path}>
            <button type="button" onClick={() => goTo(path)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
