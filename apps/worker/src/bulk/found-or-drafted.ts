import { Inject, Injectable } from '@nestjs/common';
import { DocumentDataError, render, type Template } from '@pacta/documents';
import {
  dayIn,
  DOCUMENT_KINDS,
  isOwnKind,
  subjectsOf,
  type CalledDocument,
  type DocumentKind,
  type DocumentSubject,
  type Instant,
  type Protocol,
  type ProtocolText,
} from '@pacta/protocol';
import { placesIn, type BulkTurn, type IssuedDocument } from '@pacta/register';
import {
  factsOf,
  fileNameOf,
  languageOf,
  ownTemplateToday,
  templateInUse,
  templateOfKind,
  type Known,
  type PactaTemplate,
} from '@pacta/templates';
import { SERVICES, type Services } from '../services.js';

type Asked = Pick<BulkTurn, 'organisation' | 'kind' | 'year'>;

/** A document that was issued: given as it was, never made a second time. */
export interface Issued {
  readonly issued: readonly IssuedDocument[];
}
/** One that was not, as it would be today: marked as a draft, without a code. */
export interface Drafted {
  readonly drafts: readonly { readonly name: string; readonly docx: Buffer }[];
}
/** There is nothing to make of this protocol, or its data do not fill the template. */
export interface Without {
  readonly reason: 'not-yet' | 'faulty';
}

/** What one protocol gives for a kind of document. */
@Injectable()
export class FoundOrDrafted {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async of(asked: Asked, protocolId: string): Promise<Issued | Drafted | Without> {
    const { register } = this.services;
    const view = await register.protocols.view(asked.organisation, protocolId);
    if (!view) return { reason: 'not-yet' };
    const issued = latest(await register.documents.list(asked.organisation, protocolId), asked);
    if (issued.length > 0) return { issued };
    const { state } = view;
    const text = await this.textOf(asked.organisation, state);
    const spoken = text?.language ?? state.language;
    const template =
      templateOfKind(asked.kind) ??
      (await ownTemplateToday(register.templates, state.organisation, asked.kind, spoken));
    if (!template) return { reason: 'not-yet' };
    const [journal, rules, kin] = await Promise.all([
      register.protocols.journal(asked.organisation, protocolId),
      this.services.rules(state.organisation, placesIn(state, text)),
      register.protocols.kin(state),
    ]);
    const at = new Date().toISOString() as Instant; // toISOString is the shape of Instant
    const today = dayIn(state.timeZone, at);
    const language = languageOf(template, spoken);
    const whose = { organisation: state.organisation, protocolId, at };
    const used = await templateInUse(register.templates, template, language, whose);
    return drafted(
      asked,
      { template, used },
      {
        protocol: state,
        text,
        written: journal.map(({ body }) => body),
        rules,
        today,
        ...kin,
      },
    );
  }

  private async textOf(organisation: string, { id, phase, text }: Protocol): Promise<ProtocolText | null> {
    if (phase !== 'drafting') return text;
    return (await this.services.register.drafts.load(organisation, id))?.text ?? text;
  }
}

/** Of each subject the last issue, every format of it; of the year that is asked for, where one is. */
function latest(documents: readonly IssuedDocument[], { kind, year }: Asked): IssuedDocument[] {
  const wanted = documents.filter((each) => each.kind === kind && (year === null || each.about.year === year));
  const subject = ({ about, language }: IssuedDocument): string => JSON.stringify([about, language]);
  const last = new Map<string, IssuedDocument>();
  for (const each of wanted) {
    const before = last.get(subject(each));
    if (!before || each.issuedAt > before.issuedAt) last.set(subject(each), each);
  }
  return wanted
    .filter((each) => last.get(subject(each))?.outboxId === each.outboxId)
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** What such a document could be about today: of the year that is asked for, or of the last one. */
function subjectsNow({ kind, year }: Asked, { protocol: state, text, rules }: Known): readonly DocumentSubject[] {
  if (isOwnKind(kind)) return [{}];
  if (!isDocumentKind(kind)) return [];
  const all = subjectsOf(kind, { state, text, rules });
  const years = all.flatMap((about) => about.year ?? []);
  const wanted = year ?? (years.length > 0 ? Math.max(...years) : undefined);
  const about = all.filter((each) => each.year === wanted || each.year === undefined);
  // A kind may offer, beside what there is, what there is not yet: that is for whoever fills it in by hand.
  const known = about.filter((each) => Object.keys(each).length > 0);
  return known.length > 0 ? known : about;
}

/** The kind, and what the protocol's documents of that kind are made of. */
interface Made {
  readonly template: PactaTemplate;
  readonly used: Template;
}

function drafted(asked: Asked, made: Made, known: Known): Drafted | Without {
  const subjects = subjectsNow(asked, known);
  if (subjects.length === 0) return { reason: 'not-yet' };
  try {
    return { drafts: subjects.map((about) => draftOf(asked.kind, about, made, known)) };
  } catch (error) {
    // What a kind cannot be made without is not there: the template says so, or its data do not fill it.
    return { reason: error instanceof DocumentDataError ? 'faulty' : 'not-yet' };
  }
}

function draftOf(kind: string, about: DocumentSubject, { template, used }: Made, known: Known) {
  const document: CalledDocument = { kind, language: used.language, ...about };
  const facts = factsOf(template, document, known);
  const docx = render(used, template.dataOf(facts));
  return { name: fileNameOf(document, known, 'projet'), docx };
}

const isDocumentKind = (kind: string): kind is DocumentKind => DOCUMENT_KINDS.some((each) => each === kind);
