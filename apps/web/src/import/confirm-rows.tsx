import { Anchor, Button, Group, Text } from '@mantine/core';
import type { ImportView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useCancelImport, useConfirmImport } from './commands.js';

/** Nothing is made of the file before this. With faulty rows: mend the file and send it again, or leave them aside. */
export function ConfirmRows({ view: { id, rows } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const confirm = useConfirmImport(organisation, id);
  const cancel = useCancelImport(organisation, id);
  const [opened, setOpened] = useState(false);
  const faulty = rows.wrong > 0;
  const action = t(faulty ? 'imports.takeWithout' : 'imports.take', { count: rows.ready });
  return (
    <Sheet tone={faulty ? 'soon' : 'done'} className="no-print">
      {rows.ready === 0 && <Text>{t('imports.noneReady')}</Text>}
      {rows.ready > 0 && faulty && <Text>{t('imports.someFaulty', { count: rows.wrong })}</Text>}
      {rows.ready > 0 && !faulty && <Text>{t('imports.allReady', { count: rows.ready })}</Text>}
      <Group mt="sm">
        {rows.ready > 0 && <Button onClick={() => setOpened(true)}>{action}</Button>}
        {faulty && (
          <Button component={Link} to={to.imports} variant="default">
            {t('imports.mended')}
          </Button>
        )}
        <Anchor component="button" type="button" onClick={() => cancel.mutate()}>
          {t('imports.forget')}
        </Anchor>
      </Group>
      <ProblemNote error={cancel.error} />
      <Confirm
        opened={opened}
        title={t('imports.confirmTitle')}
        effect={
          t('imports.effect', { count: rows.ready }) +
          (faulty ? ` ${t('imports.effectFaulty', { count: rows.wrong })}` : '')
        }
        action={action}
        pending={confirm.isPending}
        error={confirm.error}
        onConfirm={() => confirm.mutate({ skipProblems: faulty }, { onSuccess: () => setOpened(false) })}
        onClose={() => setOpened(false)}
      />
    </Sheet>
  );
}
