import { Button, Stack, Text, TextInput } from '@mantine/core';
import type { ProtocolView, ReferenceData } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { nextId } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import actClasses from '../acts/acts.module.css';
import { PartyField } from '../acts/fields.js';
import { useSaid } from '../acts/use-act-form.js';
import { useReferenceData } from '../api/queries.js';
import { stepsOf, type Step } from '../draft/steps.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { PageSkeleton } from '../parts/page.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import { Changes } from './changes.js';
import classes from './instruments.module.css';
import { TEXT_PARTS } from './text-parts.js';
import { TextSheet } from './text-sheet.js';

/** An amendment or an adhesion: the text as it will read, written over the one in force, with all that changes beside it. */
export function ProposalForm({ view }: AboutProtocol) {
  const { act } = useParams();
  const { data: reference } = useReferenceData();
  if (!reference || !view.text) return <PageSkeleton />;
  return (
    <Proposal view={view} reference={reference} text={view.text} kind={act === 'adhesion' ? 'adhesion' : 'amendment'} />
  );
}

interface ProposalProps {
  readonly view: ProtocolView;
  readonly reference: ReferenceData;
  readonly text: NonNullable<ProtocolView['text']>;
  readonly kind: 'amendment' | 'adhesion';
}

function Proposal({ view, reference, text, kind }: ProposalProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const parts = stepsOf(reference.kinds.find(({ id }) => id === view.kind));
  const [part, setPart] = useState<Step>('parties');
  const form = useSaid<'propose-amendment' | 'propose-adhesion'>({
    type: `propose-${kind}`,
    instrument: nextId('i', view.instruments),
    party: view.parties[0]?.id ?? '',
    on: view.today,
    title: '',
    text,
  });
  const { said, set } = form;
  const errors = Object.fromEntries(
    Object.entries(form.errors).map(([path, detail]) => [path.replace(/^text\./, ''), detail]),
  );
  const Fields = TEXT_PARTS[part];
  return (
    <TextSheet
      view={view}
      reference={reference}
      text={said.text}
      onChange={(after) => set({ text: after })}
      errors={errors}
    >
      <ActForm
        form={form}
        action={t('instruments.propose')}
        effect={t(`instruments.effects.${kind}`)}
        home={to.tab(view.id, 'text')}
        scan
      >
        <TextInput
          label={t('instruments.title')}
          description={t(`instruments.titleHints.${kind}`)}
          required
          {...form.line('title')}
        />
        <div className={actClasses.pair}>
          <PartyField
            label={t('instruments.proposedBy')}
            parties={view.parties}
            among={view.parties.map(({ id }) => id)}
            value={said.party}
            onChange={(party) => set({ party })}
            error={form.errors['party']}
          />
          <DayField label={t('instruments.on')} required {...form.day('on')} />
        </div>
        <Text>{t(`instruments.write.${kind}`)}</Text>
        <div className={classes.parts} role="group" aria-label={t('instruments.parts')}>
          {parts.map((each) => (
            <Button
              key={each}
              size="sm"
              variant={each === part ? 'light' : 'default'}
              aria-pressed={each === part}
              onClick={() => setPart(each)}
            >
              {t(`draft.steps.${each}`)}
            </Button>
          ))}
        </div>
        <Sheet>
          <Stack>
            <Fields />
          </Stack>
        </Sheet>
        <Changes before={text} after={said.text} />
      </ActForm>
    </TextSheet>
  );
}
