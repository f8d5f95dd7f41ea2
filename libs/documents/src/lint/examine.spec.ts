import { z } from 'zod';
import { jsonSchema } from '../check/json-schema.js';
import { archiveOf, bomb, compoundFile, docxWith, relationships } from '../../test/broken-files.js';
import { cell, line, paragraph, row, run, table, trialDocx } from '../../test/trial-docx.js';
import { examine } from './examine.js';
import type { LintFault } from './fault.js';
import { sayFault } from './words/say.js';

const because = { fr: 'il le faut', en: 'it must be' };
const text = (description: string) => z.string().meta({ description });
const fields = z.strictObject({
  reference: text('Référence').meta({ printedBecause: because }),
  date: text('Date').optional(),
  commune: z.strictObject({ nom: text('Nom'), signataire: z.strictObject({ nom: text('Nom') }) }),
  domaines: z.array(z.strictObject({ intitule: text('Intitulé'), lieux: z.array(text('Lieu')) })),
});
const sample = {
  reference: 'CIC-1',
  date: '2026-12-01',
  commune: { nom: 'Andenne', signataire: { nom: 'Dubois' } },
  domaines: [{ intitule: 'eau', lieux: ['Huy'] }],
};
const rest = [
  ...['{reference}', '{date|jour}', '{commune.nom|de}', '{commune.signataire.nom}'],
  ...['{#domaines}', '{intitule}{#lieux}{.}{,}{/lieux}{;}', '{/domaines}'],
].map(line);
const whole = (...more: string[]): string => [...rest, ...more].join('');

const found = async (bytes: Uint8Array): Promise<readonly LintFault[]> => {
  const printable = { ...sample, modele: { genre: 'essai' } };
  return (await examine({ bytes, language: 'fr', schema: jsonSchema({ fields }), printable })).faults;
};
const inBody = (...more: string[]) => found(trialDocx(whole(...more)));
const said = async (faults: Promise<readonly LintFault[]>): Promise<string[]> =>
  (await faults).map((fault) => {
    const { place, sentence } = sayFault(fault, 'fr');
    return `${place ? `${place}: ` : ''}${sentence}`.replace(/[\u00A0\u202F]/g, ' ');
  });
/** Ids alone, for what has no more to say. */
const idsOf = async (faults: Promise<readonly LintFault[]>): Promise<string[]> => (await faults).map(({ id }) => id);

describe('a sound template', () => {
  it('has no fault', async () => {
    expect(await inBody(line('Fait à {commune.nom}, {modele.genre}'))).toEqual([]);
  });

  it('may have its tags cut into runs, with marks of the spelling checker between, and non-breaking spaces inside', async () => {
    const cut = paragraph(run('{com'), '<w:proofErr w:type="spellStart"/>', run('mune', '<w:b/>'), run('.nom}'));
    expect(await inBody(cut, line('{\u00A0commune.nom\u00A0}'))).toEqual([]);
  });

  it('may repeat a row, several rows, a cell’s paragraphs, and say itself which element it repeats', async () => {
    const tables = [
      table(row(cell(line('{#domaines}{intitule}')), cell(line('{/domaines}')))),
      table(row(cell(line('{#domaines}{intitule}'))), row(cell(line('{/domaines}')))),
      table(row(cell(line('{#domaines}'), line('{intitule}'), line('{/domaines}'), line('')))),
      table(row(cell(line('{-w:tr domaines}{intitule}{/domaines}')))),
    ];
    expect(await inBody(...tables.map((each) => each + line('')))).toEqual([]);
  });
});

describe('tags that do not hold together', () => {
  it.each([
    [['Considérant que {commune.nom est partie au protocole'], ['tag-not-closed'], '{commune.nom'],
    [['Considérant {commune.nom et {date}'], ['tag-not-closed'], '{commune.nom'],
    [['Vu commune.nom} et la suite'], ['tag-not-opened'], 'commune.nom}'],
    [['{{commune.nom}}'], ['brace-doubled'], '{{commune.nom'],
    [['{commune.nom}}'], ['brace-doubled'], '{commune.nom}}'],
    [['Le {', 'commune.nom}'], ['tag-not-closed', 'tag-not-opened'], '{'],
    [['{ }'], ['tag-empty'], undefined],
    [['{#domaines}', '{intitule}'], ['loop-not-closed'], '{#domaines}'],
    [['{/domaines}'], ['loop-not-opened'], '{/domaines}'],
    [['{#domaines}', '{intitule}', '{/domaine}'], ['loop-closed-by-another'], '{#domaines}'],
    [['{#domaines}{#lieux}{.}{/domaines}'], ['loop-not-closed'], '{#lieux}'],
    [['{@commune.nom}'], ['tag-forbidden'], '{@commune.nom}'],
    [['{=[[ ]]=}'], ['tag-forbidden'], '{=[[ ]]=}'],
  ])('%j: %j', async (lines, ids, tag) => {
    const faults = await inBody(...lines.map(line));
    expect(faults.map(({ id }) => id)).toEqual(ids);
    expect(faults.every(({ severity }) => severity === 'error')).toBe(true);
    if (tag !== undefined) expect(faults[0]).toMatchObject({ tag });
  });

  it('are all told at once, each with its paragraph', async () => {
    const all = said(
      inBody(line('Considérant que {commune.nom est partie'), line('Vu le {dat}'), line('Fait {#lieu}')),
    );
    expect(await all).toEqual([
      'Paragraphe « Considérant que {commune.nom est partie »: La balise ouverte {commune.nom n’est pas fermée : ajoutez l’accolade } à la fin de la balise.',
      'Paragraphe « Fait {#lieu} »: La boucle {#lieu} n’est pas fermée : ajoutez {/lieu} là où elle finit.',
      'Paragraphe « Vu le {dat} »: La balise {dat} ne correspond à aucun champ. Vouliez-vous écrire {date} ?',
      expect.stringContaining('La balise {#lieu} ne correspond à aucun champ.') as string,
    ]);
  });

  it('loops that leave their table are refused, in whichever direction', async () => {
    const out = table(row(cell(line('{#domaines}{intitule}')))) + line('{/domaines}');
    const into = line('{#domaines}') + table(row(cell(line('{intitule}{/domaines}')))) + line('');
    expect(await idsOf(inBody(out))).toEqual(['loop-leaves-table']);
    expect(await idsOf(inBody(into))).toEqual(['loop-leaves-table']);
  });
});

describe('tags that say what there is not', () => {
  it.each([
    ['{comune.nom}', 'unknown-tag', '{commune.nom}'],
    ['{Commune.Nom}', 'unknown-tag', '{commune.nom}'],
    ['{commune.nm|de}', 'unknown-tag', '{commune.nom|de}'],
    ['{référence}', 'unknown-tag', '{reference}'],
    ['{#domaine}{intitule}{/domaine}', 'unknown-tag', '{#domaines}'],
    ['{modele.genres}', 'unknown-tag', '{modele.genre}'],
    ['{budget}', 'unknown-tag', null],
    ['{“reference”}', 'quotes-in-tag', '{reference}'],
    ['{’commune.nom}', 'quotes-in-tag', '{commune.nom}'],
    ['{commune}', 'tag-names-a-group', '{commune.nom}'],
    ['{domaines}', 'tag-names-a-group', '{#domaines}'],
    ['{date|jours}', 'unknown-format', '{date|jour}'],
    ['{date|“jour”}', 'unknown-format', '{date|jour}'],
    ['{date|heure}', 'unknown-format', null],
  ])('%s: %s, %s', async (tag, id, nearest) => {
    expect(await inBody(line(tag))).toEqual([expect.objectContaining({ id, nearest, severity: 'error' })]);
  });

  it('a field of a list outside of it is told with its list', async () => {
    expect(await said(inBody(line('{intitule}')))).toEqual([
      'Paragraphe « {intitule} »: La balise {intitule} n’existe que dans une boucle : placez-la entre {#domaines} et {/domaines}.',
    ]);
  });

  it('in header, footer, notes and properties as in the text', async () => {
    const xml = (name: string, inner: string) =>
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${name}>`;
    const bytes = docxWith(whole(), { 'word/header1.xml': xml('hdr', line('{refrence}')) });
    expect(await said(found(bytes))).toEqual([
      'En-tête, paragraphe « {refrence} »: La balise {refrence} ne correspond à aucun champ. Vouliez-vous écrire {reference} ?',
    ]);
    const titled = trialDocx(whole(), { title: '{modele.titres}' });
    const [{ place } = { place: '' }] = (await found(titled)).map((fault) => sayFault(fault, 'en'));
    expect(place).toBe('Properties of the file, paragraph “{modele.titres}”');
  });
});

describe('where a fault is', () => {
  const broken = line('{inconnue}');
  const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>';

  it('its page is told where the program has left word of it', async () => {
    const [fault] = await inBody(`<w:p>${rendered}${run('{inconnue}')}</w:p>`);
    expect(fault?.place).toEqual({ part: 'text', page: 2, paragraph: '{inconnue}' });
    const [later] = await inBody(paragraph(run('a'), rendered, run('b')), paragraph(rendered), broken);
    expect(later?.place?.page).toBe(3);
  });

  it('and left out where it has not; what begins on a new page is an annex', async () => {
    const broke = '<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Annexe</w:t></w:r></w:p>';
    expect((await inBody(broken))[0]?.place).toEqual({ part: 'text', page: null, paragraph: '{inconnue}' });
    expect((await inBody(broke, broken))[0]?.place).toMatchObject({ part: 'annex', page: null });
    expect((await inBody('<w:p><w:r><w:br w:type="page"/></w:r></w:p>', broken))[0]?.place?.part).toBe('annex');
  });

  it('a long paragraph is cut at a word', async () => {
    const [fault] = await inBody(
      line('Considérant que la Commune d’Andenne s’est engagée depuis longtemps {inconnue}'),
    );
    expect(fault?.place?.paragraph).toBe('Considérant que la Commune d’Andenne s’est…');
  });
});

describe('what is missing or was left', () => {
  it('a field that a rule asks for is refused, another told', async () => {
    const without = (tag: string) => found(trialDocx(whole().replace(tag, '')));
    expect(await said(without('{reference}'))).toEqual([
      'La balise {reference} manque, et elle est exigée : il le faut.',
    ]);
    expect(await idsOf(found(trialDocx(whole().replace('{reference}', '{reference'))))).toEqual(['tag-not-closed']);
    expect(await idsOf(found(trialDocx(whole().replace('{reference}', '{refrence}'))))).toEqual(['unknown-tag']);
    expect(await without('{date|jour}')).toEqual([
      expect.objectContaining({ id: 'fields-not-printed', severity: 'warning', fields: ['{date}'] }),
    ]);
    expect(await without('{.}{,}')).toEqual([
      expect.objectContaining({ fields: ['{#domaines}{#lieux}{.}{/lieux}{/domaines}'] }),
    ]);
  });

  it('tracked changes, comments and links to pages are told, and no more', async () => {
    const changed = `<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>ajout</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>{perdu}</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    const bytes = docxWith(whole(changed), {
      'word/_rels/document.xml.rels': relationships({ type: 'hyperlink', target: 'https://www.uvcw.be' }),
    });
    const faults = await found(bytes);
    expect(faults.map(({ id, severity }) => [id, severity])).toEqual([
      ['hyperlinks', 'warning'],
      ['tracked-changes', 'warning'],
      ['comments', 'warning'],
    ]);
    expect(faults).toMatchObject([{ targets: ['https://www.uvcw.be'] }, { count: 2 }, { count: 1 }]);
  });
});

describe('what no template may hold', () => {
  const typed = (type: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const linked = (type: string, target: string) => ({
    'word/_rels/document.xml.rels': relationships({ type, target }),
  });

  it.each([
    ['a program', { 'word/vbaProject.bin': 'x' }, 'macros'],
    [
      'the type of a .docm',
      { '[Content_Types].xml': typed('application/vnd.ms-word.document.macroEnabled.main+xml') },
      'macros',
    ],
    ['an image from elsewhere', linked('image', 'http://example.org/logo.png'), 'external-target'],
    ['a template from elsewhere', linked('attachedTemplate', 'file:///C:/Normal.dotm'), 'external-target'],
    ['an object', { 'word/embeddings/oleObject1.bin': 'x' }, 'embedded-object'],
    ['a control', { 'word/activeX/activeX1.xml': '<a/>' }, 'embedded-object'],
    ['broken XML', { 'word/styles.xml': '<a><b></a>' }, 'xml-broken'],
    ['a doctype', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, 'xml-doctype'],
    [
      'entities within entities',
      { 'word/styles.xml': `<!DOCTYPE a [<!ENTITY b "${'&a;'.repeat(50)}">]><a/>` },
      'xml-doctype',
    ],
    ['an entity that it does not declare', { 'word/styles.xml': '<a>&b;</a>' }, 'xml-broken'],
    ['elements within elements', { 'word/styles.xml': '<a>'.repeat(300) + '</a>'.repeat(300) }, 'xml-too-deep'],
  ])('%s', async (_, parts, id) => {
    const faults = await found(docxWith(whole(), parts));
    expect(faults.map((fault) => fault.id)).toEqual([id]);
  });

  it('a field that fetches when the document is opened', async () => {
    const field = '<w:p><w:r><w:instrText> DDEAUTO c:\\\\windows\\\\cmd.exe </w:instrText></w:r></w:p>';
    expect(await idsOf(inBody(field))).toEqual(['field-code']);
    expect(await idsOf(inBody('<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>'))).toEqual([]);
  });

  it.each([
    ['another format of Word', typed(`${word}.template.main+xml`), 'dotx'],
    ['a workbook', typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), 'xlsx'],
    ['slides', typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'pptx'],
  ])('%s', async (_, types, seems) => {
    expect(await found(docxWith(whole(), { '[Content_Types].xml': types }))).toEqual([
      expect.objectContaining({ id: 'not-a-docx', seems }),
    ]);
  });

  it('a text that is not where every reader looks for it', async () => {
    const moved = docxWith(whole(), {
      '[Content_Types].xml': typed(`${word}.document.main+xml`).replace('/word/document.xml', '/word/document2.xml'),
      'word/document2.xml': '<w:document/>',
    });
    expect((await found(moved)).map(({ id }) => id)).toContain('main-part-elsewhere');
  });
});

describe('files that are none, or that were made to do harm', () => {
  const plain = (name: string, content = 'x') => ({ name, content });
  const odt = archiveOf([plain('mimetype', 'application/vnd.oasis.opendocument.text'), plain('content.xml', '<a/>')]);

  it.each<[string, Buffer, object]>([
    ['nothing', Buffer.alloc(0), { id: 'not-a-docx', seems: 'empty' }],
    ['a .doc', compoundFile('WordDocument'), { id: 'not-a-docx', seems: 'doc' }],
    ['a .docx with a password', compoundFile('EncryptedPackage'), { id: 'encrypted' }],
    ['an .odt', odt, { id: 'not-a-docx', seems: 'odt' }],
    ['an .rtf', Buffer.from('{\\rtf1 bonjour}'), { id: 'not-a-docx', seems: 'rtf' }],
    ['a .pdf', Buffer.from('%PDF-1.7\n%âãÏÓ'), { id: 'not-a-docx', seems: 'pdf' }],
    ['a page', Buffer.from('<!DOCTYPE html><html></html>'), { id: 'not-a-docx', seems: 'page' }],
    ['a text', Buffer.from('Bonjour'), { id: 'not-a-docx', seems: 'text' }],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), { id: 'not-a-docx', seems: 'unknown' }],
    ['an archive of something else', archiveOf([plain('photo.jpg')]), { id: 'not-a-docx', seems: 'archive' }],
    ['half of a file', trialDocx(whole()).subarray(0, 900), { id: 'damaged' }],
    ['a file with a piece missing', cutOut(trialDocx(whole())), { id: 'damaged' }],
    ['a zip with a password', archiveOf([{ ...plain('word/document.xml'), encrypted: true }]), { id: 'encrypted' }],
    ['a way out', archiveOf([plain('../../etc/passwd')]), { id: 'unsafe-name' }],
    ['a way out, for Windows', archiveOf([plain('..\\..\\autorun.inf')]), { id: 'unsafe-name' }],
    ['an absolute name', archiveOf([plain('/etc/passwd')]), { id: 'unsafe-name' }],
    ['the same name twice', archiveOf([plain('word/document.xml'), plain('Word/Document.xml')]), { id: 'name-twice' }],
    [
      '10,000 entries',
      archiveOf(Array.from({ length: 10_000 }, (_, n) => plain(`${n}.xml`))),
      { id: 'too-many-entries' },
    ],
    ['900 MB in 1 MB', bomb(900), { id: 'inflates-too-much' }],
    ['900 MB that say they are 1 KB', bomb(900, 1024), { id: 'damaged' }],
    ['more than one is sent', Buffer.alloc(11 * 1024 * 1024), { id: 'too-large' }],
  ])('%s', async (_, bytes, fault) => {
    const before = process.memoryUsage().rss;
    expect(await found(bytes)).toEqual([expect.objectContaining({ ...fault, severity: 'error', place: null })]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});

/** A hundred bytes out of the middle: the list of contents stays, and points beside. */
function cutOut(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  return Buffer.concat([bytes.subarray(0, middle), bytes.subarray(middle + 100)]);
}
