import { common } from './common.js';
import { home } from './home.js';
import { protocols } from './protocols.js';
import { imports } from './imports.js';
import { files } from './files.js';
import { settings } from './settings.js';
import { templates } from './templates.js';
import { ownKinds } from './own-kinds.js';
import { parts } from './parts.js';
import { draft } from './draft.js';
import { protocol } from './protocol.js';
import { acts } from './acts.js';
import { byHand } from './by-hand.js';
import { plan } from './plan.js';
import { evaluation } from './evaluation.js';
import { renewal } from './renewal.js';
import { deadlines } from './deadlines.js';
import { journal } from './journal.js';
import { mandates } from './mandates.js';
import { committee } from './committee.js';
import { projects } from './projects.js';
import { instruments } from './instruments.js';
import { letterhead } from './letterhead.js';
import { verification } from './verification.js';
import type { Catalogue } from '../catalogue.js';

export const en: Catalogue = {
  ...common,
  ...home,
  ...protocols,
  ...imports,
  ...files,
  ...settings,
  ...templates,
  ...ownKinds,
  ...parts,
  ...draft,
  ...protocol,
  ...acts,
  ...byHand,
  ...plan,
  ...evaluation,
  ...renewal,
  ...deadlines,
  ...journal,
  ...mandates,
  ...committee,
  ...projects,
  ...instruments,
  ...letterhead,
  ...verification,
};
