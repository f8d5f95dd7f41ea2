import type { PartOfFile } from '../fault.js';
import type { LintWords } from './words.js';

const near = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean ${nearest}?`);

const uses: LintWords['uses'] = {
  image: 'an image',
  template: 'an attached template',
  object: 'an object',
  other: 'some content',
};

const seems: LintWords['seems'] = {
  empty: 'This file is empty.',
  doc: 'This is a document of Word’s old format (.doc): open it and save it as .docx.',
  odt: 'This is an OpenDocument file (.odt): save it as .docx, by “Save as”.',
  rtf: 'This is an RTF document: save it as .docx.',
  pdf: 'This is a PDF: a template is edited in Word or LibreOffice and sent as .docx.',
  xlsx: 'This is an Excel workbook: a Word document (.docx) is expected.',
  pptx: 'This is a PowerPoint presentation: a Word document (.docx) is expected.',
  dotx: 'This is a template of Word’s own (.dotx): save it as a document, as .docx.',
  archive: 'This is a ZIP archive, not a Word document: send the .docx file itself.',
  page: 'This is a web page or XML, not a Word document: a .docx file is expected.',
  text: 'This is plain text, not a Word document: a .docx file is expected.',
  unknown: 'This file is not a Word document: a .docx file is expected.',
};

const parts: Readonly<Record<PartOfFile, string>> = {
  text: '',
  annex: 'annex',
  header: 'header',
  footer: 'footer',
  notes: 'notes',
  comments: 'comments',
  properties: 'properties of the file',
};

/** What can be wrong with a template, to an official who knows Word and no code. */
export const english: LintWords = {
  seems,
  uses,
  parts,
  place: ({ part, page, paragraph }) => {
    const said = [page === null ? '' : `page ${page}`, parts[part], paragraph && `paragraph “${paragraph}”`];
    const text = said.filter(Boolean).join(', ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  sentences: {
    'too-large': ({ megabytes }) => `This file is too large: at most ${megabytes} MB are taken.`,
    'not-a-docx': (fault) => seems[fault.seems],
    encrypted: () => 'This file is protected by a password: take the protection away and save it again.',
    damaged: () => 'This file is damaged or incomplete: open it in Word, save it and send it again.',
    'too-many-entries': ({ limit }) =>
      `This file holds more than ${limit} parts: it is no ordinary template, and was not opened.`,
    'inflates-too-much': ({ megabytes }) => `Unpacked, this file would exceed ${megabytes} MB: it was not opened.`,
    'unsafe-name': ({ name }) =>
      `This file holds a part that wants to be written outside of it (${name}): it was not opened.`,
    'name-twice': ({ name }) => `This file holds the same part twice (${name}): it was not opened.`,
    'beyond-limits': () =>
      'This file takes too much time or memory to examine: make it simpler, or begin from the downloaded template.',
    macros: () => 'This file contains macros: save it as .docx, which keeps none.',
    'external-target': ({ use, target }) =>
      use === 'template'
        ? `This file is attached to the template ${target}, which would be looked for at each opening: detach it (Developer, Document Template).`
        : `This file fetches ${uses[use]} from elsewhere (${target}): insert it into the document, or take it away.`,
    'embedded-object': ({ name }) =>
      `This file contains an object of another program (${name}): put a text, a table or an image in its place.`,
    'field-code': ({ code }) => `This file contains a field that fetches content from elsewhere (${code}): remove it.`,
    'main-part-elsewhere': () =>
      'The text of this file is not where it is expected: open it in Word and save it by “Save as”.',
    'xml-broken': ({ name }) =>
      `A part of this file cannot be read (${name}): open it in Word, save it and send it again.`,
    'xml-doctype': ({ name }) =>
      `A part of this file declares entities (${name}), as no Word document does: it was not read.`,
    'xml-too-deep': ({ name }) =>
      `A part of this file is nested beyond measure (${name}): begin from the downloaded template.`,
    'tag-not-closed': ({ tag }) => `The opening tag ${tag} is not closed: add the brace } at the end of the tag.`,
    'tag-not-opened': ({ tag }) =>
      `The brace at the end of ${tag} closes a tag that is not open: add { before it, or take it away.`,
    'brace-doubled': ({ tag }) => `A brace is doubled in ${tag}: one on each side is enough.`,
    'tag-empty': () => 'A tag is empty, {}: write the name of a field in it, or take it away.',
    'loop-not-closed': ({ tag }) => `The loop ${tag} is not closed: add ${closing(tag)} where it ends.`,
    'loop-not-opened': ({ tag }) => `${tag} closes a loop that is not open: open it, or take this tag away.`,
    'loop-closed-by-another': ({ tag, closedBy }) =>
      `The loop ${tag} is closed by ${closedBy}: both names must be the same.`,
    'loop-leaves-table': ({ tag }) =>
      `The loop ${tag} begins and ends in different tables, or outside of the table: put both of its tags in one row, or both outside.`,
    'tag-forbidden': ({ tag }) => `The tag ${tag} is not allowed: it would change the structure of the document.`,
    'unknown-tag': ({ tag, nearest }) => `The tag ${tag} stands for no field.${near(nearest)}`,
    'quotes-in-tag': ({ tag, nearest }) =>
      `The tag ${tag} contains quotation marks or an apostrophe, which Word sometimes adds by itself.${near(nearest)}`,
    'tag-outside-list': ({ tag, list }) =>
      `The tag ${tag} exists in a loop only: put it between ${list} and ${closing(list)}.`,
    'tag-names-a-group': ({ tag, nearest }) =>
      `The tag ${tag} stands for a group or a list, which cannot be printed as it is.${near(nearest)}`,
    'unknown-format': ({ tag, format, nearest }) =>
      `In the tag ${tag} there is no format named “${format}”.${near(nearest)}`,
    'cannot-be-filled': () =>
      'This template cannot be filled, and no tag is clearly the cause: compare it with the downloaded template.',
    'half-own': ({ tag, of }) =>
      `The tag ${tag} is half the protocol’s: ${of} belongs to it and holds nothing of that name. Give it a name of your own, outside the lists of the protocol.`,
    'used-otherwise': ({ tag, as }) =>
      `The tag ${tag} takes what ${as} stands for already for something else: a field is a text, or a list, or a group. Give one of the two another name.`,
    'name-unfit': ({ tag }) =>
      `The tag ${tag} cannot name a field: a name has letters and digits and begins with a letter, such as {purposeOfVisit}.`,
    'too-many-own-fields': ({ limit }) =>
      `This template names more than ${limit} fields: nobody would fill in such a form.`,
    'near-another': ({ tag, nearest }) =>
      `The tag ${tag} will be a field to fill in. Did you mean ${nearest}, which is there already?`,
    'same-in-each-row': ({ tag, list }) =>
      `Within ${list}, the tag ${tag} is the protocol’s: it says the same in each row. For a field of the row, choose another name.`,
    'no-own-fields': () =>
      'This template has no field of your own: its form will only ask for what the protocol knows already.',
    'required-gone': ({ tag, source }) => `The tag ${tag} is missing, and it is required: ${source.en}.`,
    'fields-not-printed': ({ fields }) =>
      fields.length > 1
        ? `${fields.length} fields are no longer printed: ${some(fields)}.`
        : `A field is no longer printed: ${some(fields)}.`,
    'tracked-changes': ({ count }) =>
      count > 1
        ? `${count} tracked changes were left in the file: they would be seen in every document. Accept or reject them.`
        : 'A tracked change was left in the file: it would be seen in every document. Accept or reject it.',
    comments: ({ count }) =>
      count > 1
        ? `${count} comments were left in the file: they would be in every document. Delete them.`
        : 'A comment was left in the file: it would be in every document. Delete it.',
    hyperlinks: ({ count, targets }) =>
      count > 1
        ? `This file contains ${count} links to pages: ${targets.join(', ')}. They are allowed.`
        : `This file contains a link to a page: ${targets.join(', ')}. It is allowed.`,
  },
};

/** `{#domaines}` → `{/domaines}`. */
const closing = (tag: string): string => `{/${tag.replace(/^\{[#^]?\s*|\s*\}$/g, '')}}`;

/** As many as one reads. */
const some = (fields: readonly string[]): string =>
  fields.slice(0, 8).join(', ') + (fields.length > 8 ? ` and ${fields.length - 8} more` : '');
