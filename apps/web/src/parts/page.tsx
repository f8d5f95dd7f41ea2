import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its title (the tab's too), one sentence that says what it is for, its actions, its content. */
export function Page({ title, lead, above, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Pacta`;
  }, [title]);
  return (
    <Stack gap="lg">
      <div>
        {above}
        <Group justify="space-between" align="flex-start" gap="md">
          <div style={{ flex: '1 1 20rem', minWidth: 0 }}>
            <Title order={1} fz={{ base: '1.7rem', sm: '2.1rem' }} lh={1.2}>
              {title}
            </Title>
            {lead && (
              <Text c="dimmed" mt={6} maw="44rem" component="div">
                {lead}
              </Text>
            )}
          </div>
          {actions && (
            <Group gap="sm" className="no-print">
              {actions}
            </Group>
          )}
        </Group>
      </div>
      {children}
    </Stack>
  );
}

/** The outline of a page whose content is on its way. */
export const PageSkeleton = () => (
  <Stack gap="lg" aria-hidden data-testid="skeleton">
    <Skeleton height={38} width="min(60%, 28rem)" />
    <Skeleton height={18} width="min(80%, 40rem)" />
    <Skeleton height={110} />
    <Skeleton height={220} />
  </Stack>
);
