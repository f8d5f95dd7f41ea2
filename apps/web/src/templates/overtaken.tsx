import { Button, Text, Title } from '@mantine/core';
import type { TemplateView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import type { Which } from './api.js';
import { Differences } from './differences.js';
import { Faults } from './faults.js';
import { useVersionName } from './version-name.js';

/** Says that the product's template has changed since the office made its own, and what that one lacks now. */
export function Overtaken({ which, view }: { readonly which: Which; readonly view: TemplateView }) {
  const { t } = useTranslation();
  const [compared, setCompared] = useState(false);
  const nameOf = useVersionName();
  const own = view.versions.find(({ current }) => current);
  const product = view.versions.find(({ number }) => number === view.overtaken?.by);
  if (!view.overtaken || !own || !product) return null;
  return (
    <Sheet tone="soon" aria-labelledby="template-overtaken">
      <Title order={2} fz="1.2rem" id="template-overtaken" mb="sm">
        {t('templates.overtaken')}
      </Title>
      <Text maw="44rem" mb="sm">
        {t('templates.overtakenWhy', { own: nameOf(own), product: nameOf(product) })}
      </Text>
      <Faults faults={view.overtaken.faults} />
      <Button variant="default" onClick={() => setCompared(true)}>
        {t('templates.overtakenCompare')}
      </Button>
      {compared && <Differences which={which} before={own} after={product} onClose={() => setCompared(false)} />}
    </Sheet>
  );
}
