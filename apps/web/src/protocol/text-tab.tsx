import { Button, Group, List, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { address } from '../api/client.js';
import { PROTOCOL, useOutline } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { Paper } from '../document/paper.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import classes from './page.module.css';
import type { AboutProtocol } from './about.js';

/** The text to which every signature is bound, in its own words. */
export function TextTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { protocol, to } = useWhere();
  const { text } = view;
  if (!text)
    return (
      <Empty
        title={t('text.none')}
        action={
          <Button component={Link} to={to.draft(protocol)} variant="light">
            {t('todo.act.draft')}
          </Button>
        }
      />
    );
  return <Submitted view={view} text={text} />;
}

/** What the text settles, its fingerprint, and the document that prints it. */
function Submitted({ view, text }: AboutProtocol & { readonly text: NonNullable<ProtocolView['text']> }) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { day } = useFormats();
  const outline = useOutline(organisation, protocol, `version ${view.version}`);
  const { programme } = text;
  return (
    <Sheet>
      <Group justify="space-between" mb="md">
        <Title order={2} fz="1.25rem">
          {t('documents.version', { version: view.version })}
        </Title>
        <Button
          component="a"
          href={address(`${PROTOCOL}/preview`, { path: { organisation, protocol }, query: { format: 'pdf' } })}
          target="_blank"
          variant="default"
          size="sm"
          className="no-print"
        >
          {t('text.open')}
        </Button>
      </Group>
      <dl className={classes.facts}>
        <dt>{t('draft.path.programme')}</dt>
        <dd>{programme.from && programme.to ? `${programme.from}-${programme.to}` : '—'}</dd>
        <dt>{t('draft.foundingShort')}</dt>
        <dd>{text.foundingDeliberationOn ? day(text.foundingDeliberationOn) : '—'}</dd>
        <dt>{t('draft.path.links')}</dt>
        <dd>{text.links || '—'}</dd>
        <dt>{t('draft.path.domains')}</dt>
        <dd>
          <List>
            {text.domains.map(({ name, inProgramme }, i) => (
              <List.Item key={i}>{inProgramme ? `${name} (${t('draft.path.inProgramme')})` : name}</List.Item>
            ))}
          </List>
        </dd>
        <dt>{t('draft.path.term')}</dt>
        <dd>
          {text.term.kind === 'years'
            ? t('text.years', { count: text.term.years })
            : t('draft.termPhase', { year: programme.to ?? '…' })}
        </dd>
        <dt>{t('text.hash')}</dt>
        <dd className={classes.hash}>{view.textHash}</dd>
      </dl>
      <div className={classes.document}>
        {outline.data ? <Paper outline={outline.data} /> : <ProblemNote error={outline.error} />}
        {outline.isPending && <PageSkeleton />}
      </div>
    </Sheet>
  );
}
