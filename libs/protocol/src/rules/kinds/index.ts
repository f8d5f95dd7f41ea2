import type { ProtocolKind } from '../rules.js';
import { cenonCharter } from './cenon-charter.js';
import { cicProtocol } from './cic-protocol.js';
import { isereCharter } from './isere-charter.js';
import { senartCharter } from './senart-charter.js';
import { solidarityCharter } from './solidarity-charter.js';
import { twinningOath } from './twinning-oath.js';

/** The kinds of protocol that an installation begins with. */
export const kinds: Readonly<Record<string, ProtocolKind>> = {
  'cic-protocol': cicProtocol,
  'solidarity-charter': solidarityCharter,
  'twinning-oath': twinningOath,
  'senart-charter': senartCharter,
  'cenon-charter': cenonCharter,
  'isere-charter': isereCharter,
};
