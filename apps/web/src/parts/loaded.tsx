import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty } from './empty.js';
import { ProblemNote } from './problem-note.js';

interface LoadedProps<T> {
  readonly query: UseQueryResult<readonly T[]>;
  readonly empty: { readonly title: string; readonly children?: ReactNode };
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list from the service in each of its states: on its way, failed, empty, there. */
export function Loaded<T>({ query: { data, error, refetch }, empty, children }: LoadedProps<T>) {
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <Stack aria-hidden data-testid="skeleton">
        <Skeleton height={28} />
        <Skeleton height={28} />
        <Skeleton height={28} width="70%" />
      </Stack>
    );
  if (data.length === 0) return <Empty {...empty} />;
  return children(data);
}
