import { Text } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';

/** Which project the form is about. */
export function ProjectName({ view, project }: { readonly view: ProtocolView; readonly project: string }) {
  const title = view.projects.find(({ id }) => id === project)?.title;
  return title ? <Text fw={600}>{title}</Text> : null;
}
