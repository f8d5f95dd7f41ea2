import { loadTemplate, render, textOf } from '@pacta/documents';
import PizZip from 'pizzip';
import { defaultRules, type PartyText } from '@pacta/protocol';
import { aText, huy, Life, mbour } from '../test/builders/protocol.js';
import { templates, type DocumentFacts } from './index.js';

const nobody = { civility: '' as const, name: '', function: '', mandate: '' };
const unnamed = (party: PartyText): PartyText => ({ ...party, name: '', signatory: nobody, countersignatory: null });

/** A draft of which nothing is known but that two parties will be bound. */
const facts: Omit<DocumentFacts, 'language'> = {
  protocol: Life.ofKind().now,
  text: aText({
    title: '',
    parties: [unnamed(huy), unnamed(mbour)],
    programme: { from: null, to: null },
    foundingDeliberationOn: null,
    links: '',
    domains: [],
    place: '',
  }),
  events: [],
  draft: true,
  verificationCode: '',
  kind: defaultRules.kinds['solidarity-charter'],
};

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

it.each(cases)('$template.kind in $language is a form to fill in, while nothing is known', ({ template, language }) => {
  const page = textOf(render(loadTemplate(template, language), template.dataOf({ ...facts, language })));
  expect(page).toMatch(/PROJET|DRAFT/u);
  expect(page).not.toMatch(/undefined|null|NaN|\[object/u);
});

it.each(cases)(
  '$template.kind in $language has rows to write in under the head of each table',
  ({ template, language }) => {
    const bytes = render(loadTemplate(template, language), template.dataOf({ ...facts, language }));
    const tables =
      new PizZip(bytes)
        .file('word/document.xml')
        ?.asText()
        .match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    const headed = tables.filter((table) => table.includes('"TeteDeTableau"') && table.includes('<w:tblHeader/>'));
    const rowsBelow = (table: string) => (table.match(/<w:tr>/gu) ?? []).length - (table.includes('>Total<') ? 2 : 1);
    expect(headed.filter((table) => rowsBelow(table) < 1)).toEqual([]);
  },
);
