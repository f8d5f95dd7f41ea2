import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './attachments.module.css';

interface DropFilesProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  readonly label?: string;
  readonly error?: string | undefined;
}

/** Scans to go with an act: dropped here, or chosen; several at once. */
export function DropFiles({ files, onChange, label, error }: DropFilesProps) {
  const { t } = useTranslation();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (list: FileList | null): void => onChange([...files, ...(list ?? [])]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} fw={500} size="md">
        {label ?? t('attachments.label')}
      </Text>
      <div
        className={classes.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t('attachments.choose')}
          accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.docx"
          onChange={({ currentTarget }) => {
            add(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPaperclip aria-hidden size={18} />}
          onClick={() => chooser.current?.click()}
        >
          {t('attachments.choose')}
        </Button>
        <Text span c="dimmed" size="sm">
          {t('attachments.orDrop')}
        </Text>
      </div>
      {error && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      {files.map((file, i) => (
        <Group key={`${file.name}-${i}`} gap="xs" mt={4}>
          <Text>{`${file.name} · ${t('documents.size', { kb: Math.ceil(file.size / 1024) })}`}</Text>
          <ActionIcon
            variant="subtle"
            color="danger"
            aria-label={t('attachments.leaveOut', { name: file.name })}
            onClick={() => onChange(files.filter((_, at) => at !== i))}
          >
            <IconX aria-hidden size={16} />
          </ActionIcon>
        </Group>
      ))}
    </div>
  );
}
