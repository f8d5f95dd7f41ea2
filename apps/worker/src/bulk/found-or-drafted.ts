import { Inject, Injectable } from '@nestjs/common';
import { DocumentDataError, DocumentError, loadTemplate, render } from '@pacta/documents';
import type { CalledDocument, DocumentSubject, Protocol, ProtocolText, Rules } from '@pacta/protocol';
import type { BulkTurn, IssuedDocument } from '@pacta/register';
import { factsOf, fileNameOf, languageOf, templateOfKind, type Known, type PactaTemplate } from '@pacta/templates';
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
    const template = templateOfKind(asked.kind);
    if (!view || !template) return { reason: 'not-yet' };
    const issued = latest(await register.documents.list(asked.organisation, protocolId), asked);
    if (issued.length > 0) return { issued };
    const { state } = view;
    const rules = await this.services.rules(state.organisation, []);
    if (isTextOfOthers(asked.kind, state, rules)) return { reason: 'not-yet' };
    const [text, journal] = await Promise.all([
      this.textOf(asked.organisation, state),
      register.protocols.journal(asked.organisation, protocolId),
    ]);
    return drafted(asked, template, { protocol: state, text, written: journal.map(({ body }) => body), rules });
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

/** The text of another kind of protocol would print this one's parties under words they never agreed on. */
const isTextOfOthers = (kind: string, state: Protocol, { kinds }: Rules): boolean =>
  Object.values(kinds).some(({ document }) => document === kind) && kinds[state.kind]?.document !== kind;

function drafted({ kind, year }: Asked, template: PactaTemplate, known: Known): Drafted | Without {
  const plans = Object.keys(known.protocol.plans).map(Number);
  const ofYear = year ?? plans.sort((a, b) => a - b).at(-1);
  const whole: DocumentSubject = ofYear === undefined ? {} : { year: ofYear };
  const parties = known.protocol.procedures.map(({ party }) => ({ ...whole, party }));
  let faulty = false;
  // A kind that is made for each party says so by what it cannot be made without.
  for (const subjects of [[whole], [{}], parties]) {
    try {
      const drafts = subjects.map((about) =>
        draftOf({ kind, language: known.protocol.language, ...about }, template, known),
      );
      if (drafts.length > 0) return { drafts };
    } catch (error) {
      faulty ||= error instanceof DocumentDataError || error instanceof DocumentError;
    }
  }
  return { reason: faulty ? 'faulty' : 'not-yet' };
}

function draftOf(document: CalledDocument, template: PactaTemplate, known: Known) {
  const facts = factsOf(template, document, known);
  const docx = render(loadTemplate(template, languageOf(template, document.language)), template.dataOf(facts));
  return { name: fileNameOf(document, known, 'projet'), docx };
}
