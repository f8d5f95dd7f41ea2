import { Anchor, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface QuietLineProps {
  readonly children: ReactNode;
  readonly to: string;
  readonly action: string;
}

/** Something of the past that nobody waits for any more, and the way to it all the same. */
export const QuietLine = ({ children, to, action }: QuietLineProps) => (
  <Group gap="0.2rem 1rem" px="lg">
    <Text c="dimmed">{children}</Text>
    <Anchor component={Link} to={to} size="sm" className="no-print">
      {action}
    </Anchor>
  </Group>
);
