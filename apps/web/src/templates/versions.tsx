import { Button, Group, Title } from '@mantine/core';
import type { TemplateVersionView } from '@pacta/contracts';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import { useGoBack, VERSION, type Which } from './api.js';
import { Differences } from './differences.js';
import { Shown } from './shown.js';
import classes from './templates.module.css';
import { useVersionName } from './version-name.js';
import { WithReason } from './with-reason.js';

interface VersionsProps {
  readonly which: Which;
  /** Newest first. */
  readonly versions: readonly TemplateVersionView[];
}

type Looked = { readonly at: TemplateVersionView; readonly how: 'shown' | 'compared' };

/** All that the template has been: who changed it, when and why; each can be looked at, compared, and gone back to. */
export function Versions({ which, versions }: VersionsProps) {
  const { t } = useTranslation();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [wanted, setWanted] = useState<TemplateVersionView | null>(null);
  const goBack = useGoBack(which);
  const nameOf = useVersionName();
  const current = versions.find((version) => version.current);
  const name = wanted ? nameOf(wanted) : '';
  return (
    <Sheet aria-labelledby="template-versions">
      <Title order={2} fz="1.2rem" id="template-versions" mb="sm">
        {t('templates.versions')}
      </Title>
      <ul className={classes.versions}>
        {versions.map((version) => (
          <li key={version.number}>
            <Said version={version} />
            <Group gap="xs" className="no-print">
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => setLooked({ at: version, how: 'shown' })}
                aria-label={t('common.says', { name: t('templates.show'), value: nameOf(version) })}
              >
                {t('templates.show')}
              </Button>
              <Button
                component="a"
                href={address(`${VERSION}/file`, { path: { ...which, number: version.number } })}
                download
                variant="default"
                size="compact-sm"
                leftSection={<IconDownload aria-hidden size={14} />}
                aria-label={t('common.says', { name: t('templates.downloadOne'), value: nameOf(version) })}
              >
                {t('templates.downloadOne')}
              </Button>
              {!version.current && (
                <>
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => setLooked({ at: version, how: 'compared' })}

                    aria-label={t('common.says', { name: t('templates.compare'), value: nameOf(version) })}
                  >
                    {t('templates.compare')}
                  </Button>
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => setWanted(version)}
                    aria-label={t('common.says', { name: t('templates.goBack'), value: nameOf(version) })}
                  >
                    {t('templates.goBack')}
                  </Button>
                </>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {looked?.how === 'shown' && <Shown which={which} version={looked.at} onClose={() => setLooked(null)} />}
      {looked?.how === 'compared' && current && (
        <Differences which={which} before={looked.at} after={current} onClose={() => setLooked(null)} />
      )}
      {wanted && (
        <WithReason
          opened
          title={t('templates.goBackTitle', { version: name })}
          effect={t('templates.goBackEffect')}
          action={t('templates.goBackAction')}
          pending={goBack.isPending}
          error={goBack.error}
          onClose={() => setWanted(null)}
          onConfirm={(reason) =>
            goBack.mutate(
              { number: wanted.number, expected: versions[0]?.number ?? 0, reason },
              { onSuccess: () => setWanted(null) },
            )
          }
        />
      )}
    </Sheet>
  );
}

/** «Version 3 · en usage · 21 novembre 2026 à 17:12 · par vos services», and why. */
function Said({ version }: { readonly version: TemplateVersionView }) {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const nameOf = useVersionName();
  const { origin, current, at, changedBy, reason, restores, fileName } = version;
  return (
    <div>
      <strong>{nameOf(version)}</strong>
      {current && <span className={classes.own}>{t('templates.inUse')}</span>}
      {origin === 'staff' && (
        <>
          <span className={classes.meta}>
            {t('templates.by', { when: instant(at), who: changedBy ?? t('templates.here') })}
          </span>
          <span>{restores === null ? reason : t('templates.restored', { number: restores, reason })}</span>
          {restores === null && <span className={classes.meta}>{fileName}</span>}
        </>
      )}
      {origin === 'product' && <span className={classes.meta}>{t('templates.brought')}</span>}
    </div>
  );
}
