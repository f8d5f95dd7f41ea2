import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useProtocol } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { titleOf } from '../protocol/party-names.js';
import { Choice } from './choice.js';
import { Drawing } from './drawing.js';
import { useForm, useOffered, type About } from './queries.js';

/** A document that somebody draws up: which one, its fields, how it reads. The address says which. */
export function DrawUpPage() {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const [search, setSearch] = useSearchParams();
  const { kind = '', language = '', ...about } = Object.fromEntries(search);
  const { data: view } = useProtocol(organisation, protocol);
  const offered = useOffered();
  const error = offered.error;
  if (error) return <ProblemNote error={error} retry={() => void offered.refetch()} />;
  if (!view || !offered.data) return <PageSkeleton />;
  return (
    <Page
      title={t('byHand.title')}
      lead={t('byHand.lead')}
      above={
        <Text mb={4}>
          <Anchor component={Link} to={to.tab(protocol, 'documents')}>
            {titleOf(view)}
          </Anchor>
        </Text>
      }
    >
      <Choice
        offered={offered.data}
        kind={kind}
        about={about}
        language={language}
        onChange={(of, subject, spoken) =>
          setSearch({ ...(of && { kind: of }), ...subject, ...(spoken && { language: spoken }) }, { replace: true })
        }
      />
      {kind && <Asked key={search.toString()} kind={kind} about={about} language={language} />}
    </Page>
  );
}

function Asked({ kind, about, language }: { readonly kind: string; readonly about: About; readonly language: string }) {
  const form = useForm(kind, about, language);
  if (form.error) return <ProblemNote error={form.error} retry={() => void form.refetch()} />;
  return form.data ? <Drawing form={form.data} /> : <PageSkeleton />;
}
