import { Anchor, Button, Group, List, Text, Title } from '@mantine/core';
import type { TemplateView } from '@pacta/contracts';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { address } from '../api/client.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useTemplate, VERSION, type Which } from './api.js';
import { ChangedTemplate } from './changed-template.js';
import { Fields } from './fields.js';
import { Overtaken } from './overtaken.js';
import { OwnForm } from './own-form.js';
import { Users } from './users.js';
import { useLanguageName, useVersionName } from './version-name.js';
import { Versions } from './versions.js';

/** The template of one kind in one language: changed in three steps, with all that it may print and all that it has been. */
export function TemplatePage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { kind = '', language = '' } = useParams();
  const which: Which = { organisation, kind, language };
  const { data, error, refetch } = useTemplate(which);
  const nameOf = useVersionName();
  const above = (
    <Anchor component={Link} to={to.templates} c="dimmed">
      {t('templates.title')}
    </Anchor>
  );
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const current = data.versions.find((version) => version.current);
  return (
    <Page
      title={data.title}
      lead={current && t('templates.madeOf', { version: nameOf(current) })}
      above={above}
      actions={<Languages view={data} />}
    >
      <Overtaken which={which} view={data} />
      <Sheet aria-labelledby="template-change">
        <Title order={2} fz="1.2rem" id="template-change" mb="sm">
          {t('templates.change')}
        </Title>
        <List type="ordered" spacing="xs" maw="44rem">
          <List.Item>
            <Text component="span">{t('templates.steps.download')}</Text>
          </List.Item>
          <List.Item>
            <Text component="span">{t('templates.steps.edit')}</Text>
          </List.Item>
          <List.Item>
            <Text component="span">{t('templates.steps.send')}</Text>
          </List.Item>
        </List>
        {current && (
          <Button
            component="a"
            href={address(`${VERSION}/file`, { path: { ...which, number: current.number } })}
            download
            variant="default"
            leftSection={<IconDownload aria-hidden size={18} />}
            my="md"
          >
            {t('templates.download')}
          </Button>
        )}
        <ChangedTemplate
          which={which}
          newest={data.versions[0]?.number ?? 0}
          effect={t(data.own ? 'ownKinds.keepVersionEffect' : 'templates.keepEffect')}
        />
      </Sheet>
      {data.own && <OwnForm which={which} view={data} own={data.own} />}
      <Versions which={which} versions={data.versions} />
      <Users which={which} />
      <Fields fields={data.fields} />
    </Page>
  );
}

/** The same kind in its other languages; one that the office has made can have one more. */
function Languages({ view: { kind, language, languages, own } }: { readonly view: TemplateView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const nameOf = useLanguageName();
  if (languages.length < 2 && own)
    return (
      <Button component={Link} to={to.newKind(kind, language === 'fr' ? 'en' : 'fr')} variant="default" size="sm">
        {t('ownKinds.addLanguage')}
      </Button>
    );
  if (languages.length < 2) return null;
  return (
    <Group gap="xs">
      {languages.map((each) => (
        <Button
          key={each}
          component={Link}
          to={to.template(kind, each)}
          variant={each === language ? 'light' : 'default'}
          size="sm"
          aria-current={each === language ? 'page' : undefined}
        >
          {nameOf(each)}
        </Button>
      ))}
    </Group>
  );
}
