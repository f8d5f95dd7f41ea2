import { Anchor, Button, Group, Stack, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { address } from '../api/client.js';
import { CompareTexts } from '../compare/compare-texts.js';
import { PROTOCOL, useOutline } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { Paper } from '../document/paper.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { TextCorrections } from '../corrections/text-corrections.js';
import { Instruments } from '../instruments/list.js';
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
  return (
    <Stack gap="xl">
      <Instruments view={view} />
      <CompareTexts view={view} />
      <Submitted view={view} text={text} />
    </Stack>
  );
}

/** What the text settles, its fingerprint, and the document that prints it. */
function Submitted({ view, text }: AboutProtocol & { readonly text: NonNullable<ProtocolView['text']> }) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const { day } = useFormats();
  const outline = useOutline(organisation, protocol, `version ${view.position}`);
  const { programme, term, domains } = text;
  const facts: readonly (readonly [string, string])[] = [
    [t('draft.path.programme'), programme.from && programme.to ? `${programme.from}-${programme.to}` : ''],
    [t('draft.foundingShort'), text.foundingDeliberationOn ? day(text.foundingDeliberationOn) : ''],
    [t('draft.path.links'), text.links],
    [
      t('draft.path.domains'),
      domains
        .map(({ name, inProgramme }) => (inProgramme ? `${name} (${t('draft.path.inProgramme')})` : name))
        .join('\n'),
    ],
    [t('draft.path.term'), termInWords()],
  ];
  return (
    <Sheet>
      <Group justify="space-between" mb="md">
        <Title order={2} fz="1.25rem">
          {t('documents.version', { version: view.version })}
        </Title>
        <Group gap="md" className="no-print">
          {view.possible.some(({ type }) => type === 'correct-text') && (
            <Anchor component={Link} to={to.act(view.id, 'correct-text')}>
              {t('offer.correct-text')}
            </Anchor>
          )}
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
      </Group>
      <TextCorrections view={view} />
      <dl className={classes.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </Fragment>
          ))}
        <dt>{t('text.hash')}</dt>
        <dd className={classes.hash}>{view.textHash}</dd>
      </dl>
      <div className={classes.document}>
        {outline.data ? <Paper outline={outline.data} /> : <ProblemNote error={outline.error} />}
        {outline.isPending && <PageSkeleton />}
      </div>
    </Sheet>
  );

  function termInWords(): string {
    if (term.kind === 'endless') return t('text.endless');
    return term.kind === 'years'
      ? t('text.years', { count: term.years })
      : t('draft.termPhase', { year: programme.to ?? '…' });
  }
}
