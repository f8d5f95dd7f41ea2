import { TheRegister1795000000000 } from './1795000000000-the-register.js';
import { Settings1795600000000 } from './1795600000000-settings.js';
import { Attachments1795700000000 } from './1795700000000-attachments.js';
import { Imports1795800000000 } from './1795800000000-imports.js';
import { DocumentsOfProposals1795850000000 } from './1795850000000-documents-of-proposals.js';
import { Letters1795900000000 } from './1795900000000-letters.js';
import { Templates1796000000000 } from './1796000000000-templates.js';
import { BulkJobs1796100000000 } from './1796100000000-bulk-jobs.js';
import { DocumentsAbout1796200000000 } from './1796200000000-documents-about.js';
import { OwnKinds1796300000000 } from './1796300000000-own-kinds.js';
import { Regimes1796400000000 } from './1796400000000-regimes.js';

/** In the order of their dates. A migration that has been published is never edited: the next one corrects it. */
export const migrations = [
  TheRegister1795000000000,
  Settings1795600000000,
  Attachments1795700000000,
  Imports1795800000000,
  DocumentsOfProposals1795850000000,
  Letters1795900000000,
  Templates1796000000000,
  BulkJobs1796100000000,
  DocumentsAbout1796200000000,
  OwnKinds1796300000000,
  Regimes1796400000000,
];
