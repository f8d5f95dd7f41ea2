import { Button, FileButton, Loader, Text } from '@mantine/core';
import { useState, type DragEvent, type ReactNode } from 'react';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  readonly icon: ReactNode;
  readonly choose: string;
  readonly hint: string;
  /** Said while `pending`. */
  readonly working: string;
  readonly accept: string;
  readonly pending: boolean;
  readonly onFile: (file: File) => void;
}

/** One file, chosen or dropped; none is taken while another is at work. */
export function DropZone({ icon, choose, hint, working, accept, pending, onFile }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined): void => {
    if (file && !pending) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={`${classes.drop} no-print`}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {icon}
      <FileButton onChange={take} accept={accept} inputProps={{ 'aria-label': choose }}>
        {(props) => (
          <Button {...props} loading={pending}>
            {choose}
          </Button>
        )}
      </FileButton>
      <Text c="dimmed">{hint}</Text>
      <div role="status">
        {pending && (
          <>
            <Loader size="sm" aria-hidden /> {working}
          </>
        )}
      </div>
    </div>
  );
}
