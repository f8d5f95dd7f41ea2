import { Anchor, Button, Group, List, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Paper } from '../document/paper.js';
import { useWhere } from '../frame/where.js';
import { DropZone } from '../parts/drop-zone.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { ACCEPTED } from './changed-template.js';
import { Fields } from './fields.js';
import { useCheckOwn, useFieldsOfProtocol, useMakeKind } from './own-api.js';
import classes from './templates.module.css';
import { Verdict } from './verdict.js';
import { WithReason } from './with-reason.js';

const LANGUAGES = ['fr', 'en'] as const;
const STEPS = ['write', 'known', 'own'] as const;

/** A kind of document of the office's own: a name, a Word file, and what Pacta makes of its tags. */
export function NewKindPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const check = useCheckOwn(organisation);
  const make = useMakeKind(organisation);
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<string>(search.get('language') ?? LANGUAGES[0]);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const named = useRef<HTMLInputElement>(null);
  const changeId = useRef(crypto.randomUUID());
  const { data: known = [] } = useFieldsOfProtocol(organisation, language);
  const { data: found, variables: sent } = check;
  const ask = (): void => {
    setTried(true);
    if (title.trim() === '') return named.current?.focus();
    setAsking(true);
  };
  const begin = (reason: string): void => {
    if (!sent) return;
    const kind = search.get('kind');
    const asked = { ...sent, title: title.trim(), reason, changeId: changeId.current, ...(kind && { kind }) };
    make.mutate(asked, { onSuccess: (made) => void navigate(to.template(made.kind, made.language)) });
  };
  return (
    <Page
      title={t('ownKinds.title')}
      lead={t('ownKinds.lead')}
      above={
        <Anchor component={Link} to={to.templates} c="dimmed">
          {t('templates.title')}
        </Anchor>
      }
    >
      <Sheet aria-label={t('ownKinds.title')}>
        <List type="ordered" spacing="xs" maw="46rem" mb="md">
          {STEPS.map((step) => (
            <List.Item key={step}>{t(`ownKinds.steps.${step}`)}</List.Item>
          ))}
        </List>
        <Group align="flex-start" gap="md" mb="md">
          <TextInput
            ref={named}
            label={t('ownKinds.name')}
            description={t('ownKinds.nameHint')}
            required
            maxLength={100}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
            error={tried && title.trim() === '' && t('ownKinds.nameMissing')}
            style={{ flex: '1 1 20rem' }}
          />
          <NativeSelect
            label={t('ownKinds.language')}
            description={'\u00a0'}
            value={language}
            onChange={({ currentTarget }) => {
              setLanguage(currentTarget.value);
              check.reset();
            }}
            data={LANGUAGES.map((value) => ({ value, label: t(`ownKinds.${value}`) }))}
            style={{ flex: '0 1 12rem' }}
          />
        </Group>
        <DropZone
          icon={<IconFileTypeDocx aria-hidden size={36} stroke={1.4} />}
          choose={t('ownKinds.choose')}
          hint={t('templates.drop')}
          working={t('templates.examining')}
          accept={ACCEPTED}
          pending={check.isPending}
          onFile={(file) => {
            changeId.current = crypto.randomUUID();
            check.mutate({ file, language });
          }}
        />
        <div className={classes.answer}>
          <ProblemNote error={check.error} />
          {found && sent && (
            <section aria-labelledby="template-answer">
              <Verdict name={sent.file.name} check={found} />
              {found.usable && (
                <Group my="md">
                  <Button onClick={ask}>{t('ownKinds.keep')}</Button>
                  <Text c="dimmed">{t('templates.notYet')}</Text>
                </Group>
              )}
              {found.outline && (
                <details>
                  <summary>{t('templates.wouldPrint')}</summary>
                  <Paper outline={found.outline} />
                </details>
              )}
            </section>
          )}
        </div>
      </Sheet>
      <Fields fields={known} />
      <WithReason
        opened={asking}
        title={t('ownKinds.keepTitle', { title: title.trim() })}
        effect={t('ownKinds.keepEffect', { count: found?.own?.fields.length ?? 0 })}
        action={t('ownKinds.keepAction')}
        pending={make.isPending}
        error={make.error}
        onConfirm={begin}
        onClose={() => setAsking(false)}
      />
    </Page>
  );
}
