import { resolve } from 'node:path';
import { z } from 'zod';
import { bomb } from '../../test/broken-files.js';
import { line, trialDocx } from '../../test/trial-docx.js';
import { defineTemplate } from '../manifest.js';
import type { LintFault } from './fault.js';
import { lintTemplate } from './lint-template.js';
import { sayFault } from './words/say.js';

const manifest = defineTemplate({
  kind: 'essai',
  version: '1.0.0',
  title: { fr: 'Essai' },
  languages: ['fr'],
  calledBy: 'text-submitted',
  fields: z.strictObject({ nom: z.string() }),
  sample: { nom: 'Andenne' },
  file: () => resolve('nowhere.docx'),
});
const linted = async (bytes: Uint8Array): Promise<readonly LintFault[]> =>
  (await lintTemplate(bytes, manifest, 'fr')).faults;

describe('in a thread of its own', () => {
  it('a template is judged as it is in this one', async () => {
    expect(await linted(trialDocx(line('{nom}')))).toEqual([]);
    expect(await linted(trialDocx(line('{non}')))).toEqual([
      expect.objectContaining({ id: 'unknown-tag', tag: '{non}', nearest: '{nom}' }),
    ]);
  });

  it('files that are sent together are judged one after the other, each for itself', async () => {
    const texts = ['{nom}', '{nom', '{nom}', 'nom}'];
    const answers = await Promise.all(texts.map((text) => linted(trialDocx(line('{nom}') + line(text)))));
    expect(answers.map((faults) => faults.map(({ id }) => id))).toEqual([
      [],
      ['tag-not-closed'],
      [],
      ['tag-not-opened'],
    ]);
  });

  it('what would not fit into memory never reaches it', async () => {
    const before = process.memoryUsage().rss;
    expect(await linted(bomb(900))).toEqual([expect.objectContaining({ id: 'inflates-too-much' })]);
    expect(await linted(bomb(900, 20))).toEqual([expect.objectContaining({ id: 'damaged' })]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it.each([
    ['time', { milliseconds: 1_000, heapMegabytes: 512 }],
    ['memory', { milliseconds: 30_000, heapMegabytes: 32 }],
  ])(
    'what asks for more %s than its share ends, and the next file is judged as if nothing had been',
    async (_, bounds) => {
      // Within what a file may weigh, and beyond what one may take to be understood.
      const endless = trialDocx(line('{#nom}').repeat(120_000));
      const { faults } = await lintTemplate(endless, manifest, 'fr', bounds);
      expect(faults).toEqual([expect.objectContaining({ id: 'beyond-limits', severity: 'error' })]);
      expect(await linted(trialDocx(line('{nom}')))).toEqual([]);
    },
  );
});

describe('the sentences', () => {
  const place = { part: 'text', page: 2, paragraph: 'Considérant que…' } as const;
  const faults: readonly LintFault[] = [
    { id: 'tag-not-closed', severity: 'error', place, tag: '{partie.nom' },
    { id: 'comments', severity: 'warning', place: null, count: 3 },
  ];

  it('say where, what, and what mends it, in the language of the reader', () => {
    expect(faults.map((fault) => sayFault(fault, 'fr'))).toEqual([
      {
        place: 'Page\u00A02, paragraphe «\u00A0Considérant que…\u00A0»',
        sentence: 'La balise ouverte {partie.nom n’est pas fermée\u00A0: ajoutez l’accolade } à la fin de la balise.',
      },
      {
        place: '',
        sentence: '3 commentaires sont restés dans le fichier\u00A0: ils seraient dans chaque document. Supprimez-les.',
      },
    ]);
    expect(sayFault(faults[0] as LintFault, 'en')).toEqual({
      place: 'Page 2, paragraph “Considérant que…”',
      sentence: 'The opening tag {partie.nom is not closed: add the brace } at the end of the tag.',
    });
  });
});
