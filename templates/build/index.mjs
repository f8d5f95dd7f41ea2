/** Writes the base templates. `--check` writes nothing and fails where a checked-in template differs from its recipe. */
import { readFile, writeFile } from 'node:fs/promises';
import { templateBytes } from './document.mjs';
import { sharedDiagnosis } from './shared-diagnosis.mjs';
import { specificAgreement } from './specific-agreement.mjs';
import { terminationNotice } from './termination-notice.mjs';
import { transmissionSlip } from './transmission-slip.mjs';
import { frenchDeliberation } from './french-deliberation.mjs';
import { financialDirectorRequest } from './financial-director-request.mjs';
import { signatureDelegation } from './signature-delegation.mjs';
import { archiveSlip } from './archive-slip.mjs';
import { destructionSlip } from './destruction-slip.mjs';
import { missionOrder } from './mission-order.mjs';
import { missionReport } from './mission-report.mjs';
import { amendment } from './amendment.mjs';
import { annualActionPlan } from './annual-action-plan.mjs';
import { certifiedExtract } from './certified-extract.mjs';
import { charter } from './charter.mjs';
import { actionSheet } from './action-sheet.mjs';
import { bilingualProtocol } from './bilingual-protocol.mjs';
import { annexOne, cicProtocol } from './cic-protocol.mjs';
import { collegeDecision } from './college-decision.mjs';
import { committeeAttendance } from './committee-attendance.mjs';
import { committeeConvocation } from './committee-convocation.mjs';
import { committeeMinutes } from './committee-minutes.mjs';
import { councilDeliberation } from './council-deliberation.mjs';
import { entryIntoForceCertificate } from './entry-into-force-certificate.mjs';
import { evaluationReport } from './evaluation-report.mjs';
import { partnerNotification } from './partner-notification.mjs';
import { reminderLetter } from './reminder-letter.mjs';
import { dossierInventory } from './dossier-inventory.mjs';
import { renewalFile } from './renewal-file.mjs';

/** `children` is given the language; French alone where no others are named. */
const recipes = {
  'cic-protocol': { children: cicProtocol },
  'cic-protocol-fr-en': { children: bilingualProtocol('en') },
  'cic-protocol-fr-nl': { children: bilingualProtocol('nl') },
  'annex-1': { children: annexOne },
  charter: { children: charter },
  'college-decision': { children: collegeDecision },
  'council-deliberation': { children: councilDeliberation, languages: ['fr', 'en'] },
  'partner-notification': { children: partnerNotification, languages: ['fr', 'en'] },
  'entry-into-force-certificate': { children: entryIntoForceCertificate, languages: ['fr', 'en'] },
  'certified-extract': { children: certifiedExtract },
  'annual-action-plan': { children: annualActionPlan, languages: ['fr', 'en'], landscape: true },
  'committee-convocation': { children: committeeConvocation, languages: ['fr', 'en'] },
  'committee-attendance': { children: committeeAttendance, languages: ['fr', 'en'] },
  'committee-minutes': { children: committeeMinutes, languages: ['fr', 'en'] },
  'reminder-letter': { children: reminderLetter, languages: ['fr', 'en'] },
  'specific-agreement': { children: specificAgreement },
  'action-sheet': { children: actionSheet },
  'shared-diagnosis': { children: sharedDiagnosis, languages: ['fr', 'en'] },
  'evaluation-report': { children: evaluationReport, languages: ['fr', 'en'] },
  'renewal-file': { children: renewalFile, languages: ['fr', 'en'] },
  'signature-delegation': { children: signatureDelegation },
  'financial-director-request': { children: financialDirectorRequest },
  'french-deliberation': { children: frenchDeliberation },
  'transmission-slip': { children: transmissionSlip },
  'termination-notice': { children: terminationNotice, languages: ['fr', 'en'] },
  'archive-slip': { children: archiveSlip },
  'destruction-slip': { children: destructionSlip },
  'mission-order': { children: missionOrder },
  'mission-report': { children: missionReport },
  amendment: { children: amendment, languages: ['fr', 'en'] },
  'dossier-inventory': { children: dossierInventory, languages: ['fr', 'en'], landscape: true },
};

const files = Object.entries(recipes).flatMap(([kind, { languages = ['fr'], ...recipe }]) =>
  languages.map((language) => ({ kind, language, ...recipe })),
);

let different = 0;
for (const { kind, language, children, ...page } of files) {
  const file = new URL(`../${kind}/template.${language}.docx`, import.meta.url);
  const bytes = await templateBytes(children(language), { language, ...page });
  if (!process.argv.includes('--check')) await writeFile(file, bytes);
  else if (!bytes.equals(await readFile(file))) {
    console.error(
      `${kind}, ${language}: the template and its recipe differ; run "npm run templates", or change the recipe`,
    );
    different += 1;
  }
}
process.exitCode = different ? 1 : 0;
