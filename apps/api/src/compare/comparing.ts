import { Inject, Injectable } from '@nestjs/common';
import type { ComparisonQuery, ComparisonView, TextVersionView } from '@pacta/contracts';
import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { compareOutlines, outlineOf, plainName, render } from '@pacta/documents';
import { factsOf, languageOf, templateInUse, templateOfKind } from '@pacta/templates';
import { Declined } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { textVersions, type TextVersion } from './text-versions.js';

type Asked = Pick<ComparisonQuery, 'before' | 'after'>;

/** Two texts of a protocol, each printed in its template, then compared: on the page, and as a file with tracked changes. */
@Injectable()
export class Comparing {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  async versions(organisation: string, protocol: string, language: UiLanguage): Promise<TextVersionView[]> {
    return (await this.found(organisation, protocol)).map((version) => viewOf(version, language));
  }

  /** @throws Declined `no-such-version`, `not-printable` */
  async onPage(organisation: string, protocol: string, asked: Asked, language: UiLanguage): Promise<ComparisonView> {
    const [before, after] = await this.pair(organisation, protocol, asked);
    const [old, young] = [await this.printed(before), await this.printed(after)];
    const paragraphs = compareOutlines(outlineOf(old.template, old.data), outlineOf(young.template, young.data));
    return {
      language: young.template.language,
      before: viewOf(before, language),
      after: viewOf(after, language),
      paragraphs: paragraphs.map(({ pieces, ...paragraph }) => ({ ...paragraph, pieces: [...pieces] })),
    };
  }

  /** The second text as a .docx, what it has more and less than the first as tracked changes of the organisation. @throws as `onPage` */
  async file(
    organisation: string,
    protocol: string,
    asked: Asked,
    language: UiLanguage,
  ): Promise<{ readonly bytes: Buffer; readonly fileName: string }> {
    const [before, after] = await this.pair(organisation, protocol, asked);
    const [old, young] = [await this.printed(before), await this.printed(after)];
    const { name } = await this.reading.organisation(organisation);
    const files = [render(old.template, old.data), render(young.template, young.data)] as const;
    const bytes = await this.services.comparison.compareDocx(...files, name);
    const called = catalogueIn(language).files.comparison(
      after.protocol.reference,
      shortName(before),
      shortName(after),
    );
    return { bytes, fileName: `${plainName(called)}.docx` };
  }

  private async found(organisation: string, id: string): Promise<TextVersion[]> {
    const { state, leads } = await this.reading.protocol(organisation, id);
    const { protocols, drafts } = this.services.register;
    const [journal, draft] = await Promise.all([
      protocols.journal(organisation, id),
      leads && state.phase === 'drafting' ? drafts.load(organisation, id) : undefined,
    ]);
    return textVersions(journal, state, draft?.text ?? null);
  }

  private async pair(
    organisation: string,
    protocol: string,
    { before, after }: Asked,
  ): Promise<[TextVersion, TextVersion]> {
    const versions = await this.found(organisation, protocol);
    const [old, young] = [before, after].map((id) => versions.find((version) => version.id === id));
    if (!old || !young) throw new Declined('no-such-version');
    return [old, young];
  }

  /** In the template that the protocol leads on with, as a working copy: none of the two is the document that was signed. */
  private async printed({ text, protocol, written }: TextVersion) {
    const rules = await this.services.rules(protocol.organisation, []);
    const kind = rules.kinds[protocol.kind];
    const manifest = templateOfKind(kind?.document ?? protocol.kind);
    const { min = 0, max = 0 } = kind?.parties ?? {};
    if (!manifest || text.parties.length < min || text.parties.length > max) throw new Declined('not-printable');
    const language = languageOf(manifest, text.language);
    const facts = factsOf(manifest, { kind: manifest.kind, language }, { protocol, text, written, rules });
    const whose = {
      organisation: protocol.organisation,
      protocolId: protocol.id,
      at: instantOfDate(this.services.now()),
    };
    const template = await templateInUse(this.services.register.templates, manifest, language, whose);
    return { template, data: manifest.dataOf(facts) };
  }
}

function viewOf({ id, version, on, origin, instrument, protocol }: TextVersion, language: UiLanguage): TextVersionView {
  const say = catalogueIn(language);
  const proposal = instrument === null ? '' : say.instrument(instrument, namesOf(protocol));
  return { id, version, on, title: say.files.textVersion({ origin, version, on, proposal }) };
}

const shortName = ({ id, version, origin }: TextVersion): string => {
  if (origin === 'draft') return 'projet';
  return origin === 'submitted' || origin === 'imported' || origin === 'proposal' ? `v${version}` : `v${version}-${id}`;
};
