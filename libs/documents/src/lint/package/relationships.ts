import { fault, type ExternalUse, type LintFault } from '../fault.js';
import type { Parts } from '../container/open-container.js';
import { readElements } from '../read/elements.js';

const uses: Readonly<Record<string, ExternalUse>> = {
  image: 'image',
  attachedTemplate: 'template',
  oleObject: 'object',
  package: 'object',
  control: 'object',
};

/** What the file would fetch from elsewhere, and the plain links to pages, which wait for somebody to click. */
export function linksOut(parts: Parts): LintFault[] {
  const faults: LintFault[] = [];
  const plain: string[] = [];
  for (const [name, bytes] of parts) {
    if (!name.endsWith('.rels')) continue;
    for (const { attributes } of readElements(name, bytes, 'Relationship')) {
      const { Type = '', Target = '', TargetMode } = attributes;
      if (TargetMode !== 'External') continue;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      if (kind === 'hyperlink') plain.push(Target.slice(0, 200));
      else faults.push(fault('external-target', { use: uses[kind] ?? 'other', target: Target.slice(0, 200) }));
    }
  }
  if (plain.length > 0) faults.push(fault('hyperlinks', { count: plain.length, targets: plain.slice(0, 5) }));
  return faults;
}
