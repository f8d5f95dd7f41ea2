import type { CivilDay } from '@pacta/protocol';
import type { FileSentences } from '../files.js';
import { dayInEnglish } from './wording.js';

const on = (day: CivilDay | null): string => (day ? ` on ${dayInEnglish(day)}` : '');

export const files: FileSentences = {
  textVersion: ({ origin, version, on: day, proposal }) =>
    ({
      submitted: `Version ${version}, submitted for signature${on(day)}`,
      corrected: `Version ${version}, slip of the pen put right${on(day)}`,
      proposal: `Version ${version}, by an amendment in effect${on(day)}`,
      imported: `Version ${version}, taken into the register${on(day)}`,
      rewritten: `Version ${version}, journal put right${on(day)}`,
      proposed: `Text proposed${on(day)}: ${proposal}`,
      draft: 'Draft being written',
    })[origin],
  comparison: (reference, before, after) => `${reference}, comparison ${before} and ${after}`,
  notMerged: {
    encrypted: 'Not in the single file: protected by a password.',
    broken: 'Not in the single file: this file is damaged.',
    'too-large': 'Not in the single file: too large.',
    'other-format': 'Not in the single file: neither a PDF nor a PNG or JPEG image.',
  },
  notMade: {
    'not-yet': 'This protocol has not come to that yet: there is nothing to make.',
    faulty: 'The data of this protocol do not fill the template.',
    'no-pdf': 'The PDF could not be made; the Word document can be.',
  },
  dossier: {
    title: (reference) => `Dossier ${reference}`,
    names: {
      dossier: 'dossier',
      inventory: 'inventory',
      journal: 'journal',
      documents: 'documents',
      scans: 'attachments',
    },
    chapters: { documents: 'Issued documents', scans: 'Attachments' },
    scanOf: (entry) => `Attached to: ${entry}`,
    inventory: 'Inventory of the dossier',
    about:
      'The pages that follow are copies of the documents and attachments whose fingerprints are given here. Those files alone, as they were issued or received, are authentic. Their tags, by which they can be read aloud, are carried into this single file; their archival conformance (PDF/A) only where all of them have it.',
    merged: (pages) => `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    columns: {
      file: 'File',
      title: 'Title',
      kind: 'Kind',
      format: 'Format',
      date: 'Date',
      language: 'Language',
      size: 'Bytes',
      sha256: 'SHA-256 fingerprint',
      code: 'Verification code',
      remark: 'Remark',
    },
    journal: {
      number: 'No.',
      recorded: 'Recorded at (UTC)',
      on: 'Date of the act',
      what: 'What happened',
      corrected: 'Correction',
    },
    correctedBy: (entry) => `Put right by entry ${entry}`,
  },
  bulk: {
    columns: {
      reference: 'Reference',
      file: 'File',
      status: 'Status',
      sha256: 'SHA-256 fingerprint',
    },
    issued: 'Issued document, as it is',
    draft: 'Draft',
  },
};
