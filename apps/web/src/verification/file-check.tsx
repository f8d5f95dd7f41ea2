import { FileButton, Button, Text } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../attachments/hash-of.js';

interface FileCheckProps {
  readonly files: readonly { readonly sha256: string }[];
}

/** Whether a file at hand is one of those that were issued; it is read here, and sent nowhere. */
export function FileCheck({ files }: FileCheckProps) {
  const { t } = useTranslation();
  const [checked, setChecked] = useState<{ readonly name: string; readonly same: boolean }>();
  const forget = useRef<() => void>(null);
  const check = async (file: File): Promise<void> => {
    const sha256 = await hashOf(await file.arrayBuffer());
    setChecked({ name: file.name, same: files.some((issued) => issued.sha256 === sha256) });
    // The same file may be chosen again after it was changed.
    forget.current?.();
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t('verification.compare')}
      </Text>
      <FileButton resetRef={forget} accept=".docx,.pdf" onChange={(file) => file && void check(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconFileSearch aria-hidden size={18} />}>
            {t('verification.file')}
          </Button>
        )}
      </FileButton>
      <Text role="status" mt="sm" fw={600} c={checked && !checked.same ? 'var(--pacta-late)' : undefined}>
        {checked && t(`verification.${checked.same ? 'same' : 'other'}`, { name: checked.name })}
      </Text>
    </>
  );
}
