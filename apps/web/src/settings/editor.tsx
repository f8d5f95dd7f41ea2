import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import { History } from './history.js';
import { fromJson, saveAsFile } from './from-json.js';
import { GeneralForm } from './general-form.js';
import { GridForm } from './grid-form.js';
import { KindForm } from './kind-form.js';
import { PolicyForm } from './policy-form.js';
import { RegimeForm } from './regime-form.js';
import { SettingForm } from './setting-form.js';
import { slugOf } from './slug.js';
import { tidied } from './tidied.js';
import { useKeptSetting } from './use-kept-setting.js';
import { isGrowing, type Bodies, type Entry, type Obligation, type Section } from './types.js';

interface EditorProps {
  readonly section: Section;
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly entry: Entry | null;
  readonly first: Bodies[Section];
  /** Ids of the section that are in use, those that were taken away included: a new thing is never an old one. */
  readonly taken: readonly string[];
}

/** The form of a setting, with the file it can be read from or kept as, and below it who changed it and why. */
export function Editor({ section, id, title, isNew, entry, first, taken }: EditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { organisation, to } = useWhere();
  const kept = useKeptSetting(`${organisation}/${section}/${id}`, entry?.revision ?? 0, first);
  const { body } = kept;
  // A form keeps what stands open in its lists: another file is another form.
  const [read, setRead] = useState(0);
  const [unread, setUnread] = useState<string | null>(null);
  const wanted = isNew ? named(body, taken) : tidied(section, body);
  const wantedId = isNew && 'id' in wanted ? wanted.id : id;

  const take = async (file: File | null): Promise<void> => {
    if (!file || !isGrowing(section)) return;
    const found = await fromJson(section, await file.text());
    if (!found.ok)
      return setUnread(
        found.path === null ? t('settings.json.notJson') : t('settings.json.notOne', { path: found.path }),
      );
    setUnread(null);
    setRead((count) => count + 1);
    kept.keep(isNew ? found.body : { ...found.body, id });
  };

  return (
    <>
      {isGrowing(section) && (
        <Group gap="sm" mb="md" className="no-print">
          <FileButton
            onChange={(file) => void take(file)}
            accept=".json,application/json"
            inputProps={{ 'aria-label': t('settings.json.read') }}
          >
            {(props) => (
              <Button {...props} variant="default" size="sm" leftSection={<IconUpload aria-hidden size={16} />}>
                {t('settings.json.read')}
              </Button>
            )}
          </FileButton>
          {!isNew && (
            <Button
              variant="default"
              size="sm"
              leftSection={<IconDownload aria-hidden size={16} />}
              onClick={() => saveAsFile(id, wanted)}
            >
              {t('settings.json.save')}
            </Button>
          )}
          {unread && (
            <Text role="alert" c="var(--mantine-color-error)">
              {unread}
            </Text>
          )}
        </Group>
      )}
      {kept.isTakenUp && JSON.stringify(body) !== JSON.stringify(first) && (
        <Sheet tone="soon" style={{ marginBottom: '1rem' }}>
          <Text role="status">{t('settings.takenUp')}</Text>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setRead((count) => count + 1);
              kept.keep(first);
              kept.forget();
            }}
          >
            {t('settings.giveUp')}
          </Button>
        </Sheet>
      )}
      <SettingForm
        section={section}
        id={wantedId}
        name={isNew ? nameOf(body, title) : title}
        revision={entry?.revision ?? 0}
        body={wanted}
        start={isNew ? null : first}
        isOwn={entry?.own != null}
        hasDefault={entry?.default != null}
        onDone={() => {
          kept.forget();
          if (isGrowing(section)) void navigate(to.section(section));
        }}
      >
        <Form
          key={read}
          section={section}
          id={id}
          title={title}
          start={isNew ? null : first}
          body={body}
          onChange={kept.keep}
        />
      </SettingForm>
      {!isNew && <History of={{ section, id }} />}
    </>
  );
}

/** A new thing is known by an id made from its name, unless a file has given it one. */
function named(body: Bodies[Section], taken: readonly string[]): Bodies[Section] {
  if (!('id' in body)) return body;
  const fresh = body.id !== '' && !taken.includes(body.id) ? body.id : slugOf(body.label?.['fr'] ?? '', taken, 'own');
  const section = 'parties' in body ? 'kinds' : 'steps' in body ? 'regimes' : 'grids';
  return { ...tidied(section, body), id: fresh };
}

const nameOf = (body: Bodies[Section], otherwise: string): string =>
  ('label' in body && body.label?.['fr']) || otherwise;

interface AnyFormProps {
  readonly section: Section;
  readonly id: string;
  readonly title: string;
  readonly start: Bodies[Section] | null;
  readonly body: Bodies[Section];
  readonly onChange: (body: Bodies[Section]) => void;
}

/** The form of each section. A body is of its section: the address that led here names both. */
function Form({ section, id, title, start, body, onChange }: AnyFormProps) {
  const given = <S extends Section>() => ({
    value: body as Bodies[S],
    start: start as Bodies[S] | null,
    title,
    onChange,
  });
  switch (section) {
    case 'regimes':
      return <RegimeForm {...given<'regimes'>()} />;
    case 'kinds':
      return <KindForm {...given<'kinds'>()} />;
    case 'grids':
      return <GridForm {...given<'grids'>()} />;
    case 'policies':
      return <PolicyForm {...given<'policies'>()} obligation={id as Obligation} />;
    case 'general':
      return <GeneralForm {...given<'general'>()} />;
    case 'holidays':
      return null;
  }
}
