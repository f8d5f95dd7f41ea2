import { Inject, Injectable } from '@nestjs/common';
import type { DocumentForm, OfferedDocument, OutlineView } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { outlineOf, printableOf, render, type Language, type Template } from '@pacta/documents';
import { subjectOf, type CalledDocument, type DocumentSubject, type OwnKind } from '@pacta/protocol';
import {
  factsOf,
  fileNameOf,
  filledIn,
  formOf,
  languageOf,
  ownTemplates,
  ownTemplateToday,
  templateInUse,
  templateOfKind,
  typedOf,
  type Known,
  type PactaTemplate,
} from '@pacta/templates';
import { Declined } from '../http/declined.js';
import { SERVICES, type Services } from '../services.js';
import { documentTitle } from '../views/document-title.js';
import { instantOfDate } from '../views/situation.js';
import { KnownToday } from './known-today.js';
import { offeredDocuments } from './offered-documents.js';
import { outlineViewOf } from './outline-view.js';
import { unfit } from './unfit.js';

/** A document that is not issued: what it is and what it is about; the text that is signed where no kind is named. */
export interface Asked {
  readonly organisation: string;
  readonly protocol: string;
  readonly kind?: string;
  readonly about?: DocumentSubject;
  /** The text's where none is named. */
  readonly language?: Language | undefined;
  /** As typed; else what the protocol knows. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

interface Printable {
  readonly known: Known;
  readonly kind: string;
  readonly template: Template;
  readonly data: unknown;
  readonly name: string;
  readonly draftPathOf: (field: string) => string | null;
}

/** Documents as they would be today, marked «projet»: nothing of them is kept. */
@Injectable()
export class Preview {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(KnownToday) private readonly knownToday: KnownToday,
  ) {}

  /**
   * @throws Declined `no-such-template` · `not-printable` where the protocol has not what the template prints
   * @throws UnfitFields where what was typed does not fill it
   */
  async file(asked: Asked, format: 'docx' | 'pdf'): Promise<{ readonly bytes: Buffer; readonly fileName: string }> {
    const { template, data, name } = await this.#printable(asked);
    const docx = unfit('fields', () => render(template, data));
    const bytes = format === 'docx' ? docx : await this.services.conversion.convertToPdf(docx);
    return { bytes, fileName: `${name}.${format}` };
  }

  /** @throws as for the file */
  async outline(asked: Asked): Promise<OutlineView> {
    const { template, data, draftPathOf } = await this.#printable(asked);
    return outlineViewOf(
      template.language,
      unfit('fields', () => outlineOf(template, data)),
      draftPathOf,
    );
  }

  /** Its fields, filled in with what the protocol knows; with nothing where it knows too little. */
  async form(asked: Asked & { readonly kind: string }, reader: UiLanguage): Promise<DocumentForm> {
    const known = await this.knownToday.of(asked.organisation, asked.protocol);
    const spoken = asked.language ?? known.text?.language ?? known.protocol.language;
    const manifest = await this.#manifest(known, asked.kind, spoken);
    const language = languageOf(manifest, spoken);
    const about = subjectOf(asked.about ?? {});
    const own = ownOf(manifest, language);
    return {
      kind: asked.kind,
      title: documentTitle({ kind: asked.kind, about, own }, known.protocol, reader, known.text),
      about,
      language,
      languages: [...manifest.languages],
      schema: formOf(manifest, reader),
      fields: typedOf(dataOf(manifest, { ...about, kind: asked.kind, language }, known) ?? {}),
    };
  }

  /** The kinds that could be made now, and what each could be about. */
  async offered({ organisation, protocol }: Asked, reader: UiLanguage): Promise<OfferedDocument[]> {
    const known = await this.knownToday.of(organisation, protocol);
    const { organisation: lead } = known.protocol;
    const spoken = known.text?.language ?? known.protocol.language;
    return offeredDocuments(known, await ownTemplates(this.services.register.templates, lead, spoken), reader);
  }

  /**
   * Whether what was typed fills the template; of a kind of the office's own, what it is called and which version it is.
   * @throws as for the file; faults are told under `path`
   */
  async check(
    asked: Asked & Required<Pick<Asked, 'kind' | 'fields' | 'language'>>,
    path: string,
  ): Promise<OwnKind | undefined> {
    const known = await this.knownToday.of(asked.organisation, asked.protocol);
    const { protocol } = known;
    const manifest = await this.#manifest(known, asked.kind, asked.language ?? protocol.language);
    const language = languageOf(manifest, asked.language ?? protocol.language);
    // The version is known by its language: another one than was asked for cannot be taken for it.
    if (manifest.office && language !== asked.language) throw new Declined('no-such-template');
    const data = filledIn(manifest, asked.fields, { protocol, code: '', draft: false });
    unfit(path, () => printableOf({ manifest, language }, data));
    return ownOf(manifest, language);
  }

  /** Of the product, or of the office that leads the protocol. @throws Declined `no-such-template` */
  async #manifest({ protocol }: Known, kind: string, language: string): Promise<PactaTemplate> {
    const { templates } = this.services.register;
    const manifest = templateOfKind(kind) ?? (await ownTemplateToday(templates, protocol.organisation, kind, language));
    if (!manifest) throw new Declined('no-such-template');
    return manifest;
  }

  async #printable(asked: Asked): Promise<Printable> {
    const known = await this.knownToday.of(asked.organisation, asked.protocol);
    const { protocol, text, rules } = known;
    const ofText = rules.kinds[protocol.kind];
    const kind = asked.kind ?? ofText?.document ?? protocol.kind;
    const { min = 0, max = 0 } = ofText?.parties ?? {};
    const parties = text?.parties.length ?? 0;
    if (kind === ofText?.document && (parties < min || parties > max)) throw new Declined('not-printable');
    const spoken = asked.language ?? text?.language ?? protocol.language;
    const manifest = await this.#manifest(known, kind, spoken);
    const language = languageOf(manifest, spoken);
    const document = { ...asked.about, kind, language };
    const data = asked.fields
      ? filledIn(manifest, asked.fields, { protocol, code: '', draft: true })
      : dataOf(manifest, document, known);
    if (data === undefined) throw new Declined('not-printable');
    const whose = {
      organisation: protocol.organisation,
      protocolId: asked.protocol,
      at: instantOfDate(this.services.now()),
    };
    return {
      known,
      kind,
      template: await templateInUse(this.services.register.templates, manifest, language, whose),
      data,
      name: fileNameOf(document, known, 'projet'),
      draftPathOf:
        (asked.fields ? undefined : manifest.draftPathsOf?.(factsOf(manifest, document, known))) ?? (() => null),
    };
  }
}

/** What a document of an office's own kind remembers of the kind; undefined for the product's kinds. */
const ownOf = ({ office, title, kind }: PactaTemplate, language: Language): OwnKind | undefined =>
  office && { title: title[language] ?? kind, version: office.version.number };

/** Undefined where the protocol has not come so far: an amendment where there is none, a plan of no year. */
function dataOf(manifest: PactaTemplate, document: CalledDocument, known: Known): object | undefined {
  try {
    return manifest.dataOf(factsOf(manifest, document, known)) as object; // a manifest's fields are an object
  } catch {
    return undefined;
  }
}
