import { Anchor, Text } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useProtocol } from '../api/queries.js';
import { NotFound } from '../frame/failures.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import { AgreementForm } from './agreement-form.js';
import { CouncilForm } from './council-form.js';
import { FormalityForm } from './formality-form.js';
import { NoticeForm } from './notice-form.js';
import { ReasonForm } from './reason-form.js';
import { RenewalForm } from './renewal-form.js';
import { SignForm } from './sign-form.js';
import { titleOf } from '../protocol/party-names.js';

const FORMS = {
  sign: SignForm,
  council: CouncilForm,
  formality: FormalityForm,
  agreement: AgreementForm,
  renewal: RenewalForm,
  notice: NoticeForm,
  withdraw: ReasonForm,
  abandon: ReasonForm,
  redraft: ReasonForm,
} as const satisfies Record<string, ComponentType<AboutProtocol>>;

type FormName = keyof typeof FORMS;
const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** One act, one page: what the minutes or the letter say, and the one button that records it. */
export function ActPage() {
  const { t } = useTranslation();
  const { act = '' } = useParams();
  const { organisation, protocol, to } = useWhere();
  const { data: view, error, refetch } = useProtocol(organisation, protocol);
  if (!isForm(act)) return <NotFound />;
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!view) return <PageSkeleton />;
  const Form = FORMS[act];
  return (
    <Page
      title={t(`acts.${act}.title`)}
      lead={t(`acts.${act}.lead`)}
      above={
        <Text mb={4}>
          <Anchor component={Link} to={to.protocol(protocol)}>
            {titleOf(view)}
          </Anchor>
        </Text>
      }
    >
      <Sheet style={{ maxWidth: '46rem' }}>
        <Form view={view} />
      </Sheet>
    </Page>
  );
}
