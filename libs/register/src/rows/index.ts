import { AttachmentRow } from './attachment-row.js';
import { BulkFileRow } from './bulk-file-row.js';
import { BulkItemRow } from './bulk-item-row.js';
import { BulkJobRow } from './bulk-job-row.js';
import { CommandRow } from './command-row.js';
import { DocumentRow } from './document-row.js';
import { DraftRow } from './draft-row.js';
import { EventRow } from './event-row.js';
import { ImportJobRow } from './import-job-row.js';
import { ImportRow } from './import-row.js';
import { LetterRow } from './letter-row.js';
import { NoticeRow } from './notice-row.js';
import { OrganisationRow } from './organisation-row.js';
import { OutboxRow } from './outbox-row.js';
import { PostingRow } from './posting-row.js';
import { ProtocolRow } from './protocol-row.js';
import { ProtocolViewerRow } from './protocol-viewer-row.js';
import { ReferenceCounterRow } from './reference-counter-row.js';
import { SettingChangeRow } from './setting-change-row.js';
import { SettingRow } from './setting-row.js';
import { TemplateFileRow } from './template-file-row.js';
import { TemplateMoveRow } from './template-move-row.js';
import { TemplateVersionRow } from './template-version-row.js';

export const rows = [
  OrganisationRow,
  DraftRow,
  CommandRow,
  EventRow,
  ProtocolRow,
  ProtocolViewerRow,
  OutboxRow,
  DocumentRow,
  NoticeRow,
  LetterRow,
  PostingRow,
  ReferenceCounterRow,
  SettingRow,
  SettingChangeRow,
  AttachmentRow,
  ImportJobRow,
  ImportRow,
  TemplateFileRow,
  TemplateVersionRow,
  TemplateMoveRow,
  BulkJobRow,
  BulkItemRow,
  BulkFileRow,
];
