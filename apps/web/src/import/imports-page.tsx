import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { address } from '../api/client.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Page } from '../parts/page.js';
import { Sheet } from '../parts/sheet.js';
import { useImports } from './commands.js';
import { DropFile } from './drop-file.js';
import classes from './import.module.css';

/** Hundreds of protocols from a spreadsheet: the model to fill in, the file to send, and what was sent before. */
export function ImportsPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { instant } = useFormats();
  const imports = useImports(organisation);
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Sheet aria-labelledby="imports-model">
        <Title order={2} fz="1.2rem" id="imports-model">
          {t('imports.model')}
        </Title>
        <Text mt={4} mb="sm" maw="44rem">
          {t('imports.modelWhy')}
        </Text>
        <Button
          component="a"
          href={address('/api/organisations/{organisation}/imports/model.xlsx', { path: { organisation } })}
          download
          variant="default"
          leftSection={<IconDownload aria-hidden size={18} />}
        >
          {t('imports.download')}
        </Button>
      </Sheet>
      <Sheet aria-labelledby="imports-send">
        <Title order={2} fz="1.2rem" id="imports-send" mb="sm">
          {t('imports.send')}
        </Title>
        <DropFile />
        <Text mt="sm" c="dimmed">
          {t('imports.single')}{' '}
          <Anchor component={Link} to={to.inForce} inherit underline="always">
            {t('imports.byForm')}
          </Anchor>
        </Text>
      </Sheet>
      <section aria-labelledby="imports-before">
        <Title order={2} fz="1.2rem" id="imports-before" mb="sm">
          {t('imports.before')}
        </Title>
        <Loaded query={imports} empty={{ title: t('imports.none') }}>
          {(all) => (
            <table className={classes.rows}>
              <thead>
                <tr>
                  <th scope="col">{t('imports.columns.file')}</th>
                  <th scope="col">{t('imports.columns.state')}</th>
                  <th scope="col">{t('imports.columns.rows')}</th>
                </tr>
              </thead>
              <tbody>
                {all.map(({ id, fileName, state, createdAt, rows }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Anchor component={Link} to={to.import(id)} className={classes.name}>
                        {fileName}
                      </Anchor>
                      <span className={classes.meta}>{instant(createdAt)}</span>
                    </th>
                    <td>{t(`imports.states.${state}`)}</td>
                    <td>{t('imports.doneOf', { done: rows.done, count: rows.total })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
