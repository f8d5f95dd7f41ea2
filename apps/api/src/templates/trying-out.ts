import { Inject, Injectable } from '@nestjs/common';
import type { OutlineView, TemplateComparison } from '@pacta/contracts';
import {
  compareOutlines,
  compileTemplate,
  outlineOf,
  ownWordsOf,
  render,
  sampleOf,
  type Template,
} from '@pacta/documents';
import type { OwnForm } from '@pacta/protocol';
import { factsOf, ownTemplate } from '@pacta/templates';
import { KnownToday } from '../documents/known-today.js';
import { outlineViewOf } from '../documents/outline-view.js';
import { Declined } from '../http/declined.js';
import { SERVICES, type Services } from '../services.js';
import type { Wanted } from './office-templates.js';

/** What a template would print, before anything is made of it. */
@Injectable()
export class TryingOut {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(KnownToday) private readonly knownToday: KnownToday,
  ) {}

  /** With the sample, or with what a protocol says. @throws Declined `no-such-protocol`, `not-printable` */
  async file(wanted: Wanted, bytes: Uint8Array, format: 'docx' | 'pdf', protocol?: string): Promise<Buffer> {
    const template = templateIn(wanted, bytes);
    const docx = render(template, await this.#data(wanted, protocol));
    return format === 'docx' ? docx : this.services.conversion.convertToPdf(docx);
  }

  /** @throws as `file` */
  async outline(wanted: Wanted, bytes: Uint8Array, protocol?: string): Promise<OutlineView> {
    const outline = outlineOf(templateIn(wanted, bytes), await this.#data(wanted, protocol));
    return outlineViewOf(wanted.language, outline, () => null);
  }

  /** A file that is to be of a kind of the office's own, with the form that its tags make. @throws as `file` */
  async own(
    { organisation, language }: Pick<Wanted, 'organisation' | 'language'>,
    bytes: Uint8Array,
    own: OwnForm | null,
  ): Promise<OutlineView> {
    const unkept = { number: 0, origin: 'staff', productVersion: '', sha256: '' } as const;
    const manifest = ownTemplate(organisation, { ...unkept, kind: 'own', language, own });
    if (!manifest) throw new Error('A file without faults has a form');
    return this.outline({ organisation, language, manifest }, bytes);
  }

  /** Two templates, their tags as they are written. */
  compared(before: Uint8Array, after: Uint8Array): TemplateComparison {
    const paragraphs = compareOutlines(ownWordsOf(before), ownWordsOf(after));
    return { paragraphs: paragraphs.map(({ pieces, ...rest }) => ({ ...rest, pieces: [...pieces] })) };
  }

  async #data({ organisation, manifest, language }: Wanted, protocol: string | undefined): Promise<unknown> {
    if (protocol === undefined) return sampleOf(manifest, language);
    const known = await this.knownToday.of(organisation, protocol);
    try {
      const data: unknown = manifest.dataOf(factsOf(manifest, { kind: manifest.kind, language }, known));
      manifest.fields.parse(data);
      return data;
    } catch {
      // A deliberation before any council has met, an amendment where there is none: this protocol has not come so far.
      throw new Declined('not-printable');
    }
  }
}

const templateIn = ({ manifest, language }: Wanted, bytes: Uint8Array): Template =>
  compileTemplate(manifest, language, bytes);
