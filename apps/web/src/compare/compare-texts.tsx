import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import type { ProtocolView, TextVersionView } from '@pacta/contracts';
import { IconArrowsDiff, IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import classes from './compare.module.css';
import { useComparison, useTexts, type Compared } from './queries.js';
import { Redline } from './redline.js';

/** What a text has become: two of its versions, chosen and laid over one another. Not there while there is only one. */
export function CompareTexts({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { data: texts = [] } = useTexts(organisation, protocol, `${view.position}`);
  const [open, setOpen] = useState(false);
  if (texts.length < 2) return null;
  if (!open)
    return (
      <div className="no-print">
        <Button variant="default" leftSection={<IconArrowsDiff aria-hidden size={18} />} onClick={() => setOpen(true)}>
          {t('compare.open')}
        </Button>
      </div>
    );
  return <Chosen texts={texts} onClose={() => setOpen(false)} />;
}

interface ChosenProps {
  readonly texts: readonly TextVersionView[];
  readonly onClose: () => void;
}

/** At first the last two: what has just changed. */
function Chosen({ texts, onClose }: ChosenProps) {
  const { t } = useTranslation();
  const [{ before, after }, choose] = useState<Compared>({
    before: texts.at(-2)?.id ?? '',
    after: texts.at(-1)?.id ?? '',
  });
  const options = texts.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Sheet aria-labelledby="compare-title">
      <Group justify="space-between" mb="sm">
        <Title order={2} fz="1.25rem" id="compare-title">
          {t('compare.title')}
        </Title>
        <Button variant="subtle" size="sm" className="no-print" onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
      <div className={classes.choice}>
        <NativeSelect
          label={t('compare.before')}
          value={before}
          data={options}
          onChange={({ currentTarget: { value } }) => choose({ before: value, after })}
        />
        <NativeSelect
          label={t('compare.after')}
          value={after}
          data={options}
          onChange={({ currentTarget: { value } }) => choose({ before, after: value })}
        />
      </div>
      {before === after ? (
        <Text c="dimmed" mt="md">
          {t('compare.sameVersion')}
        </Text>
      ) : (
        <Result before={before} after={after} />
      )}
    </Sheet>
  );
}

function Result(query: Compared) {
  const { t, i18n } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { data, error, refetch } = useComparison(organisation, protocol, query);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const count = data.paragraphs.filter(({ change }) => change !== 'same').length;
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <>
      <Group justify="space-between" my="md">
        <Text role="status" fw={600}>
          {count === 0 ? t('compare.none') : t('compare.changed', { count })}
        </Text>
        <Button
          component="a"
          href={address(`${PROTOCOL}/comparison.docx`, {
            path: { organisation, protocol },
            query: { ...query, language },
          })}
          download
          variant="default"
          size="sm"
          className="no-print"
          leftSection={<IconFileTypeDocx aria-hidden size={18} />}
        >
          {t('compare.download')}
        </Button>
      </Group>
      {count > 0 && <Redline comparison={data} />}
    </>
  );
}
