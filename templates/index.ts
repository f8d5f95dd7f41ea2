import type { PactaTemplate } from './src/facts.js';
import { amendment } from './amendment/manifest.js';
import { annualActionPlan } from './annual-action-plan/manifest.js';
import { archiveSlip } from './archive-slip/manifest.js';
import { certifiedExtract } from './certified-extract/manifest.js';
import { actionSheet } from './action-sheet/manifest.js';
import { annexOne } from './annex-1/manifest.js';
import { charter } from './charter/manifest.js';
import { cicProtocolFrenchDutch } from './cic-protocol-fr-nl/manifest.js';
import { cicProtocolFrenchEnglish } from './cic-protocol-fr-en/manifest.js';
import { cicProtocol } from './cic-protocol/manifest.js';
import { collegeDecision } from './college-decision/manifest.js';
import { committeeAttendance } from './committee-attendance/manifest.js';
import { committeeConvocation } from './committee-convocation/manifest.js';
import { committeeMinutes } from './committee-minutes/manifest.js';
import { councilDeliberation } from './council-deliberation/manifest.js';
import { destructionSlip } from './destruction-slip/manifest.js';
import { entryIntoForceCertificate } from './entry-into-force-certificate/manifest.js';
import { evaluationReport } from './evaluation-report/manifest.js';
import { financialDirectorRequest } from './financial-director-request/manifest.js';
import { frenchDeliberation } from './french-deliberation/manifest.js';
import { missionOrder } from './mission-order/manifest.js';
import { missionReport } from './mission-report/manifest.js';
import { partnerNotification } from './partner-notification/manifest.js';
import { reminderLetter } from './reminder-letter/manifest.js';
import { renewalFile } from './renewal-file/manifest.js';
import { signatureDelegation } from './signature-delegation/manifest.js';
import { sharedDiagnosis } from './shared-diagnosis/manifest.js';
import { specificAgreement } from './specific-agreement/manifest.js';
import { terminationNotice } from './termination-notice/manifest.js';
import { transmissionSlip } from './transmission-slip/manifest.js';

export type { DocumentFacts, PactaTemplate } from './src/facts.js';
export { filledIn, formOf, typedOf, type FormSchema } from './src/by-hand.js';
export { describedFor } from './src/labels/labels.js';
export { printedVersion } from './src/version.js';
export { ownKindsAmong, ownTemplates, ownTemplateThen, ownTemplateToday, type OwnKinds } from './src/own/own-kinds.js';
export { formFound, formSaid, kindNamed, listedFields, type SaidOfField } from './src/own/own-form.js';
export { anyOwnTemplate, ownTemplate, type OwnVersion } from './src/own/own-template.js';
export { productBytes, templateHashInUse, templateInUse, type For, type TemplateVersions } from './src/in-use.js';
export { fileNameOf } from './src/file-name.js';
export { factsOf, languageOf, type Known } from './src/facts-of.js';
export { dossierInventory } from './dossier-inventory/manifest.js';
export { amendment, annualActionPlan, charter, cicProtocol, councilDeliberation, renewalFile };

/** Every kind of document, in the order of a protocol's life. */
export const templates: readonly PactaTemplate[] = [
  cicProtocol,
  cicProtocolFrenchEnglish,
  cicProtocolFrenchDutch,
  annexOne,
  charter,
  financialDirectorRequest,
  signatureDelegation,
  collegeDecision,
  councilDeliberation,
  frenchDeliberation,
  transmissionSlip,
  certifiedExtract,
  partnerNotification,
  entryIntoForceCertificate,
  annualActionPlan,
  specificAgreement,
  sharedDiagnosis,
  actionSheet,
  committeeConvocation,
  committeeAttendance,
  committeeMinutes,
  missionOrder,
  missionReport,
  evaluationReport,
  amendment,
  renewalFile,
  reminderLetter,
  terminationNotice,
  archiveSlip,
  destructionSlip,
];

/** The template of a kind; undefined where there is none of that name. */
export const templateOfKind = (kind: string): PactaTemplate | undefined => templates.find((each) => each.kind === kind);
