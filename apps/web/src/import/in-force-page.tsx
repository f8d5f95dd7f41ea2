import { Button, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useTakeIn } from './commands.js';
import { fieldErrors } from '../api/problem.js';
import { useOrganisations, useReferenceData } from '../api/queries.js';
import { DayField } from '../parts/day-field.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { bodyOf, begun, wantingIn, type InForce } from './in-force.js';
import { InForceParties } from './in-force-parties.js';
import { InForceTerm } from './in-force-term.js';

/** One protocol that is in force already: what must be known to follow it from here, and no more. */
export function InForcePage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data: reference, error } = useReferenceData();
  const { data: organisations } = useOrganisations();
  const own = organisations?.find(({ id }) => id === organisation);
  const takeIn = useTakeIn(organisation);
  const [typed, setForm] = useState<InForce>();
  const [asked, setAsked] = useState(false);
  if (error) return <ProblemNote error={error} />;
  if (!reference || !own) return <PageSkeleton />;
  const kindNamed = (id: string | null) => reference.kinds.find((one) => one.id === id) ?? reference.kinds[0];
  const first = kindNamed(search.get('kind'));
  const form = typed ?? (first && begun(first, own));
  const kind = kindNamed(form?.kind ?? null);
  if (!form || !kind) return null;

  const set = (part: Partial<InForce>): void => setForm({ ...form, ...part });
  const wanting = wantingIn(form);
  const refused = fieldErrors(takeIn.error);
  const errorAt = (path: string): string | undefined => {
    const reason = asked ? wanting.find((one) => one.path === path)?.reason : undefined;
    return reason ? t(`takeIn.wanting.${reason}`) : (refused[path] ?? refused[`text.${path}`]);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const [missing] = wanting;
    if (missing) return document.getElementById(`in-force-${missing.path}`)?.focus();
    takeIn.mutate(bodyOf(form, kind), { onSuccess: (view) => void navigate(to.protocol(view.id)) });
  };

  return (
    <Page title={t('takeIn.title')} lead={t('takeIn.lead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg" maw="52rem">
          <Sheet>
            <Stack>
              <NativeSelect
                label={t('start.kind')}
                value={form.kind}
                onChange={({ currentTarget }) => {
                  const chosen = kindNamed(currentTarget.value);
                  if (chosen) setForm({ ...begun(chosen, own), reference: form.reference, title: form.title });
                }}
                data={reference.kinds.map(({ id, title }) => ({ value: id, label: title }))}
              />
              <TextInput
                label={t('takeIn.reference')}
                description={t('takeIn.referenceHint')}
                value={form.reference}
                onChange={({ currentTarget }) => set({ reference: currentTarget.value })}
                error={errorAt('reference')}
              />
              <TextInput
                label={t('draft.path.title')}
                description={t('draft.titleHint')}
                value={form.title}
                onChange={({ currentTarget }) => set({ title: currentTarget.value })}
                error={errorAt('title')}
              />
            </Stack>
          </Sheet>
          <Sheet aria-labelledby="in-force-term">
            <Title order={2} fz="1.2rem" id="in-force-term" mb="sm">
              {t('takeIn.term')}
            </Title>
            <Stack>
              <DayField
                id="in-force-inForceOn"
                label={t('takeIn.on')}
                description={t('takeIn.onHint')}
                value={form.inForceOn}
                onChange={(inForceOn) => set({ inForceOn })}
                error={errorAt('inForceOn')}
              />
              <InForceTerm form={form} kind={kind} errorAt={errorAt} onChange={set} />
            </Stack>
          </Sheet>
          <Sheet aria-labelledby="in-force-parties">
            <Title order={2} fz="1.2rem" id="in-force-parties" mb="sm">
              {t('draft.steps.parties')}
            </Title>
            <InForceParties form={form} kind={kind} reference={reference} errorAt={errorAt} onChange={set} />
          </Sheet>
          <ProblemNote error={takeIn.error} />
          <div>
            <Button type="submit" loading={takeIn.isPending}>
              {t('takeIn.go')}
            </Button>
          </div>
        </Stack>
      </form>
    </Page>
  );
}
