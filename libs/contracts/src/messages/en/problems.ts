import type { ServiceProblems } from '../catalogue.js';
import { words } from './words.js';

export const titles: Readonly<Record<number, string>> = {
  400: 'Unreadable request',
  403: 'Access denied',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'No longer possible',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Format not accepted',
  421: 'Unexpected address',
  422: 'To be corrected',
  428: 'Version to be named',
  500: 'Internal error',
  503: 'Unavailable for the moment',
};

export const problems: ServiceProblems = {
  'malformed-json': () => 'The body of the request is not valid JSON.',
  'not-json': () => 'The body of the request must be JSON (Content-Type: application/json).',
  'invalid-input': ({ count }) =>
    count > 1
      ? `${count} fields do not fit: correct those that are marked.`
      : 'A field does not fit: correct the one that is marked.',
  'too-large': ({ kilobytes }) => `The request is too large: at most ${kilobytes} KB are accepted.`,
  'not-found': () => 'This address leads nowhere.',
  'no-such-organisation': () => 'This organisation does not exist in this installation.',
  'no-such-protocol': () => 'This protocol does not exist, or your municipality is not a party to it.',
  'no-such-document': () => 'This protocol has no such document.',
  'reference-taken': () =>
    'A protocol of your register bears this reference already: give another one, or leave the field empty.',
  'no-such-attachment': () => 'This file is attached to no entry of this protocol.',
  'not-sent-yet': () => 'This file has not arrived yet: send it first, then attach it.',
  'not-an-attachment': () =>
    'This file is of no accepted sort: a PDF, a Word document (.docx) or a picture (PNG, JPEG, TIFF) is expected.',
  'other-bytes': () => 'The file received is not the one announced: it changed on its way, send it again.',
  'file-too-large': ({ megabytes }) => `This file is too large: at most ${megabytes} MB are accepted.`,
  'no-such-version': () =>
    'This protocol has no text of that version, or its draft is not to be seen by your municipality.',
  'no-comparison': () => 'The comparison could not be made just now: try again in a moment.',
  'no-such-job': () => 'This production of documents does not exist for your municipality, or is no longer kept.',
  'nothing-to-produce': () => 'No protocol fits this selection: there is nothing to make.',
  'too-many-protocols': ({ limit }) => `This selection is too large: at most ${limit} protocols at once.`,
  'no-such-import': () => 'This import does not exist for your municipality.',
  'not-a-spreadsheet-upload': () =>
    'Send the spreadsheet as it is (Content-Type: application/octet-stream), an Excel file (.xlsx) or a CSV file.',
  'import-unreadable': ({ count }) =>
    count > 1
      ? `This spreadsheet cannot be read, for ${count} reasons: nothing of it was kept.`
      : 'This spreadsheet cannot be read: nothing of it was kept.',
  'import-has-problems': ({ count }) =>
    count > 1
      ? `${count} rows have problems. Correct them in the file and send it again, or choose to leave them aside.`
      : 'One row has problems. Correct it in the file and send it again, or choose to leave it aside.',
  'import-already': ({ state }) =>
    ({
      running: 'This import is under way already.',
      done: 'This import is finished: its protocols are in the register and cannot be taken out of it in this way.',
      cancelled: 'This import was cancelled: send the file again.',
    })[state],
  'import-empty': () => 'No row of this spreadsheet can become a protocol.',
  'not-drafting': ({ phase }) =>
    `The text can no longer be changed: the protocol is ${words.phases[phase]}. Withdraw the text to take it up again.`,
  'if-match-required': () =>
    'Name by If-Match the version of the draft that you read, so as not to overwrite somebody’s work.',
  'draft-changed': ({ current }) =>
    `Somebody saved this draft meanwhile: its last version is ${current}. Read it before saving yours.`,
  'stale-draft': ({ submitted, current }) =>
    `You read version ${submitted} of the draft, but the last one is ${current}. Read it before submitting it for signature.`,
  'id-already-used': () => 'This id has served for another request. Reload the page and begin again.',
  'setting-changed': ({ current }) =>
    `Somebody changed this setting meanwhile: its last change is number ${current}. Read it before changing it in your turn.`,
  'setting-in-use': () =>
    'Protocols still refer to what you take away: change it instead, or take up these protocols first.',
  'rules-unsound': ({ count }) =>
    count > 1
      ? `This setting cannot be applied: ${count} points are to be corrected, and nothing was changed.`
      : 'This setting cannot be applied: one point is to be corrected, and nothing was changed.',
  'no-such-template': () => 'There is no such kind of document, or not in this language.',
  'no-such-template-version': () => 'This template has no version of that number.',
  'document-kind-exists': ({ title }) =>
    `There is a kind of document named “${title}” already: choose another name, or change the template of that one.`,
  'own-field-unfit': () =>
    'One of the fields is no longer in the template, or its tags do not take this type: reload the page.',
  'not-a-template-upload': () =>
    'Send the template as it is (Content-Type: application/octet-stream), a Word document (.docx).',
  'template-faulty': ({ count }) =>
    count > 1
      ? `This template cannot be used: ${count} points are to be mended, nothing was changed.`
      : 'This template cannot be used: one point is to be mended, nothing was changed.',
  'template-changed': ({ current }) =>
    `Somebody else changed this template in between: its last version has the number ${current}. Look at it before you send yours.`,
  'not-a-logo': () =>
    'This file cannot serve as a logo: choose a PNG or JPEG picture, 40 to 6,000 pixels a side and 300 KB at most.',
  'colour-too-pale': () => 'This colour is too pale for titles on white paper: choose a darker one.',
  'template-signed': () =>
    'The text of this protocol was submitted for signature as it is printed: it takes another template only with a new text.',
  'wrong-host': () => 'Pacta serves this machine only, as localhost and 127.0.0.1.',
  'unknown-zone': () => 'There is no such time zone: a name such as Europe/Brussels is expected.',
  'not-printable': () => 'The document cannot be shown yet: name the parties of the protocol first.',
  'no-pdf': () => 'Conversion to PDF is not available on this machine: download the Word document (DOCX).',
  'register-unavailable': () =>
    'The register does not answer for the moment; nothing is lost. The request can be repeated as it is in a few seconds.',
  'clock-unavailable': () =>
    'The act is received but not recorded yet: the service that follows the deadlines does not answer. The same request can safely be repeated in a few seconds.',
  'converter-busy': () => 'Too many documents are being converted: try again in a few seconds.',
  internal: ({ requestId }) =>
    `Something went wrong; nothing was recorded by this request, or it can be repeated. Reference for support: ${requestId}.`,
};
