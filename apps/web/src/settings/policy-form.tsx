import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import type { FormProps } from './forms.js';
import { PolicyFields } from './policy-fields.js';
import { usePolicyWords } from './policy-words.js';
import type { Obligation } from './types.js';

/** One deadline, and above its fields what they say. */
export function PolicyForm({
  value,
  onChange,
  obligation,
}: FormProps<'policies'> & { readonly obligation: Obligation }) {
  const { t } = useTranslation();
  const { words } = usePolicyWords();
  return (
    <Stack gap="lg">
      <Sheet tone="accent">
        <strong>{t('settings.policy.reads')}</strong> {words(obligation, value)}.
      </Sheet>
      <Sheet>
        <Stack>
          <PolicyFields at="" obligation={obligation} value={value} onChange={onChange} />
        </Stack>
      </Sheet>
    </Stack>
  );
}
