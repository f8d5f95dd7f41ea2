import { Text } from '@mantine/core';
import type { AboutProtocol } from '../protocol/about.js';
import { instrumentOf, useAbout } from './about.js';

/** Which amendment, adhesion or end the step is about; nothing where it is the protocol itself. */
export function OfInstrument({ view }: AboutProtocol) {
  const instrument = instrumentOf(view, useAbout());
  if (!instrument) return null;
  return <Text fw={600}>{[instrument.name, instrument.title].filter(Boolean).join(' · ')}</Text>;
}
