import { Anchor, Button, Text, Title } from '@mantine/core';
import type { TemplateKindView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Page } from '../parts/page.js';
import { useTemplates } from './api.js';
import { LetterheadForm } from './letterhead-form.js';
import classes from './templates.module.css';
import { useLanguageName, useVersionName } from './version-name.js';

/** Every kind of document, and what it is made of today. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const templates = useTemplates(organisation);
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      actions={
        <>
          <Button component={Link} to={to.newKind()}>
            {t('ownKinds.make')}
          </Button>
          <Button component="a" href="#letterhead" variant="default">
            {t('letterhead.open')}
          </Button>
        </>
      }
    >
      <Loaded query={templates} empty={{ title: t('templates.none') }}>
        {(kinds) => (
          <>
            <Kinds kinds={kinds.filter(({ own }) => !own)} />
            <Title order={2} fz="1.3rem" mt="lg" mb="xs" id="own-kinds">
              {t('ownKinds.heading')}
            </Title>
            {kinds.some(({ own }) => own) ? (
              <Kinds kinds={kinds.filter(({ own }) => own)} labelled="own-kinds" />
            ) : (
              <Text c="dimmed">{t('ownKinds.none')}</Text>
            )}
          </>
        )}
      </Loaded>
      <LetterheadForm organisation={organisation} />
    </Page>
  );
}

interface KindsProps {
  readonly kinds: readonly TemplateKindView[];
  /** Id of the heading above, where there is one. */
  readonly labelled?: string;
}

function Kinds({ kinds, labelled }: KindsProps) {
  const { t } = useTranslation();
  return (
    <table className={classes.rows} {...(labelled && { 'aria-labelledby': labelled })}>
      <thead>
        <tr>
          <th scope="col">{t('templates.columns.kind')}</th>
          <th scope="col">{t('templates.columns.language')}</th>
          <th scope="col">{t('templates.columns.madeOf')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.flatMap((kind) =>
          kind.languages.map((each) => <Row key={`${kind.kind}/${each.language}`} kind={kind} of={each} />),
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly kind: TemplateKindView;
  readonly of: TemplateKindView['languages'][number];
}

function Row({ kind: { kind, title }, of: { language, current, overtaken, retired } }: RowProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { instant } = useFormats();
  const nameOf = useVersionName();
  const languageName = useLanguageName();
  const own = current.origin === 'staff';
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={to.template(kind, language)} className={classes.name}>
          {title}
        </Anchor>
      </th>
      <td>{languageName(language)}</td>
      <td>
        {nameOf(current)}
        {own && current.at && (
          <span className={classes.meta}>{t('templates.since', { when: instant(current.at) })}</span>
        )}
        {overtaken && <span className={classes.meta}>{t('templates.overtaken')}</span>}
        {retired && <span className={classes.meta}>{t('ownKinds.retired')}</span>}
      </td>
    </tr>
  );
}
