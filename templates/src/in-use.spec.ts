import { render, textOf } from '@pacta/documents';
import PizZip from 'pizzip';
import { cicProtocol } from '../index.js';
import { productBytes, templateInUse, type TemplateVersions } from './in-use.js';

/** The product's template with other words. */
function changed(from: string, to: string): Buffer {
  const zip = new PizZip(productBytes(cicProtocol, 'fr'));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(from)) throw new Error(`«${from}» is not in the template`);
  zip.file('word/document.xml', xml.replace(from, to));
  return zip.generate({ type: 'nodebuffer' });
}

const own = changed('Article 1', 'ARTICLE PREMIER');
const forHuy = { organisation: 'huy', protocolId: null, at: '2026-01-01' };
let reads = 0;
const keeping = (inUse: Awaited<ReturnType<TemplateVersions<string>['inUse']>>): TemplateVersions<string> => ({
  remember: () => Promise.resolve(),
  inUse: () => Promise.resolve(inUse),
  read: () => Promise.resolve({ bytes: ((reads += 1), own) }),
});

it('is the product’s own while an organisation has none', async () => {
  const template = await templateInUse(keeping(undefined), cicProtocol, 'fr', forHuy);
  expect(template.manifest.version).toBe(cicProtocol.version);
  expect(textOf(render(template, cicProtocol.sample))).toContain(`Protocole de collaboration ${cicProtocol.version}`);
});

it('is the organisation’s where it has one, compiled once, and says its number on the page', async () => {
  const versions = keeping({ number: 3, origin: 'staff', productVersion: '1.0.0', sha256: 'abc' });
  const template = await templateInUse(versions, cicProtocol, 'fr', forHuy);
  const text = textOf(render(template, cicProtocol.sample));
  expect(text).toContain('ARTICLE PREMIER');
  expect(text).toContain('Protocole de collaboration v3');
  expect(await templateInUse(versions, cicProtocol, 'fr', forHuy)).toBe(template);
  expect(reads).toBe(1);
});

it('that the product brought before is read as it was then', async () => {
  const before = keeping({ number: 0, origin: 'product', productVersion: '0.9.0', sha256: 'old' });
  const template = await templateInUse(before, cicProtocol, 'fr', forHuy);
  expect(template.manifest.version).toBe('0.9.0');
  expect(textOf(render(template, cicProtocol.sample))).toContain('ARTICLE PREMIER');
});
