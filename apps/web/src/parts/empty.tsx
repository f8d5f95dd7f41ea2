import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Sheet } from './sheet.js';

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: what to do first. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <Sheet style={{ textAlign: 'center', paddingBlock: '2.5rem' }}>
    <Title order={2} fz="1.35rem">
      {title}
    </Title>
    {children && (
      <Text c="dimmed" mt="xs" maw="36rem" mx="auto" component="div">
        {children}
      </Text>
    )}
    {action && <div style={{ marginTop: '1.25rem' }}>{action}</div>}
  </Sheet>
);
