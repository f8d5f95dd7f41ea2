import { Button, Group, Title } from '@mantine/core';
import type { DraftView, OrganisationView, ProtocolView, ReferenceData } from '@pacta/contracts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { fieldErrors } from '../api/problem.js';
import { useWhere } from '../frame/where.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { Conflict } from './conflict.js';
import { ContentStep } from './content-step.js';
import { DraftContext, type DraftSheet } from './context.js';
import { DocumentPanel } from './document-panel.js';
import { DomainsStep } from './domains-step.js';
import classes from './editor.module.css';
import { MissingList } from './missing-list.js';
import { PartiesStep } from './parties-step.js';
import { RecitalsStep } from './recitals-step.js';
import { SavingMark } from './saving-mark.js';
import { SignatoriesStep } from './signatories-step.js';
import { StepList } from './step-list.js';
import { focusField, inOrder, isStep, stepOf, stepsOf, type Step } from './steps.js';
import { Submit } from './submit.js';
import { TermStep } from './term-step.js';
import { useDraft } from './use-draft.js';

const STEPS: Record<Step, () => React.ReactNode> = {
  parties: PartiesStep,
  recitals: RecitalsStep,
  domains: DomainsStep,
  content: ContentStep,
  signatories: SignatoriesStep,
  term: TermStep,
};

interface DraftEditorProps {
  readonly view: ProtocolView;
  readonly reference: ReferenceData;
  readonly organisations: readonly OrganisationView[];
  readonly first: DraftView;
}

/** The steps of its kind, the document beside them, what is missing, and one way out: the submission. */
export function DraftEditor({ view, reference, organisations, first }: DraftEditorProps) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const [search, setSearch] = useSearchParams();
  const saved = useDraft(organisation, protocol, first);
  const draft = { ...saved, missing: inOrder(saved.missing) };
  const [asked, setAsked] = useState(false);
  const given = search.get('step');
  const kind = reference.kinds.find(({ id }) => id === view.kind);
  const steps = stepsOf(kind);
  const step = isStep(given) && steps.includes(given) ? given : 'parties';
  const show = (next: Step): void => setSearch({ step: next }, { preventScrollReset: true });

  const errors = useMemo(
    () => ({
      ...(asked && Object.fromEntries(saved.missing.map(({ path, sentence }) => [path, sentence]))),
      ...fieldErrors(saved.refusal),
    }),
    [asked, saved.missing, saved.refusal],
  );
  const go = (path: string): void => {
    show(stepOf(path));
    // The step's fields are on the page one frame later.
    setTimeout(() => focusField(path), 50);
  };
  const own = organisations.find(({ id }) => id === organisation);
  const sheet: DraftSheet = { draft, view, reference, kind, own, organisations, errors, go };
  const Fields = STEPS[step];
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];

  return (
    <DraftContext value={sheet}>
      <Page
        title={draft.text.title || names(draft.text.parties) || t('draft.untitled')}
        above={
          <Group gap="sm" c="dimmed" mb={4}>
            <Link to={to.protocol(protocol)} style={{ color: 'inherit' }}>
              {view.reference}
            </Link>
            <SavingMark />
          </Group>
        }
        actions={<Submit onMissing={() => setAsked(true)} />}
      >
        <StepList steps={steps} current={step} onShow={show} />
        <div className={classes.columns}>
          <div className={classes.form}>
            <Sheet aria-labelledby="step-title">
              <Title order={2} id="step-title" fz="1.4rem" mb="xs">
                {t('draft.stepTitle', { n: at + 1, title: t(`draft.steps.${step}`) })}
              </Title>
              <Fields />
              <ProblemNote error={draft.refusal} />
              <Group justify="space-between" mt="xl">
                {before ? (
                  <Button variant="default" onClick={() => show(before)}>
                    {t('draft.back')}
                  </Button>
                ) : (
                  <span />
                )}
                {after && (
                  <Button variant="light" onClick={() => show(after)}>
                    {t('draft.next', { step: t(`draft.steps.${after}`) })}
                  </Button>
                )}
              </Group>
            </Sheet>
            <MissingList />
          </div>
          <DocumentPanel />
        </div>
        <Conflict />
      </Page>
    </DraftContext>
  );
}

const names = (parties: readonly { readonly name: string }[]): string =>
  parties
    .map(({ name }) => name)
    .filter(Boolean)
    .join(' – ');
