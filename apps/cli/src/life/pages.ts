import type { JournalEntry } from '@pacta/contracts';
import { catalogueIn } from '@pacta/contracts/messages';
import type { CivilDay } from '@pacta/protocol';
import type { Words } from '../words/words.js';
import type { FolderFile } from './files.js';
import { html, pageOf, type Markup } from './html.js';
import type { Lived } from './live.js';

export interface Told {
  readonly lived: Lived;
  readonly documents: readonly FolderFile[];
  readonly messages: readonly FolderFile[];
  /** Whole years by which the life of the file was moved. */
  readonly years: number;
  /** Why the life ended where it did, if an act was refused. */
  readonly refused: readonly string[];
}

const isReminder = ({ type }: JournalEntry): boolean => type === 'reminded';

const links = (files: readonly FolderFile[]): Markup =>
  html`${files.map(({ path, title }) => html`<a href="${encodeURI(path)}">${title}</a><br />`)}`;

function sentenceOf({ sentence, correctedBy, instead }: JournalEntry): Markup {
  const own = correctedBy === null ? html`${sentence}` : html`<span class="struck">${sentence}</span>`;
  return html`${own}${instead.map((each) => html`<br />→ ${each}`)}`;
}

/** Who, what, since when, and how it stands: what a jurist asks first. */
function headOf({ lived: { view }, years, refused }: Told, { language, life: says }: Words): Markup {
  const { words, day } = catalogueIn(language);
  const { inForce, parties } = view;
  const rows: readonly (readonly [string, string])[] = [
    [says.kind, view.kindTitle],
    [says.parties, parties.map(({ name }) => name).join(', ')],
    ...(inForce ? [[says.term, says.fromTo(day(inForce.on), inForce.lastDay && day(inForce.lastDay))] as const] : []),
    [says.phase, words.phases[view.phase]],
    ...(view.blocking.sentence ? [[says.now(day(view.today)), view.blocking.sentence] as const] : []),
  ];
  return html`<dl>
      ${rows.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${refused.map((line) => html`<p><strong>${line}</strong></p>`)}${years > 0 ? html`<p class="aside">${says.moved(years)}</p>` : ''}${view.arriving > 0 ? html`<p class="aside">${says.arriving(view.arriving)}</p>` : ''}`;
}

/** Acts one by one; the reminders between two of them as one line. */
function inShort({ lived: { journal, dayOf }, documents }: Told, { language, life: says }: Words): Markup[] {
  const { day } = catalogueIn(language);
  const rows: Markup[] = [];
  let quiet: JournalEntry[] = [];
  const filesOf = (entries: readonly JournalEntry[]): readonly FolderFile[] =>
    documents.filter((file) => entries.some(({ position }) => position === file.position));
  const tellQuiet = (): void => {
    const [first] = quiet;
    if (!first) return;
    rows.push(
      html`<tr class="aside">
        <td></td>
        <td><a href="journal.html#e${first.position}">${says.reminders(quiet.length)}</a></td>
        <td>${links(filesOf(quiet))}</td>
      </tr>`,
    );
    quiet = [];
  };
  for (const entry of journal) {
    if (isReminder(entry)) {
      quiet.push(entry);
      continue;
    }
    tellQuiet();
    rows.push(
      html`<tr>
        <td>${day(dayOf(entry.at))}</td>
        <td>${sentenceOf(entry)}</td>
        <td>${links(filesOf([entry]))}</td>
      </tr>`,
    );
  }
  tellQuiet();
  return rows;
}

const table = (heads: readonly string[], rows: readonly Markup[]): Markup =>
  html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

const titleOf = ({ lived: { view } }: Told): string => [view.reference, view.title].filter(Boolean).join(' – ');

/** The whole life in a minute. */
export function indexPage(told: Told, words: Words): string {
  const { life: says, language } = words;
  const counted = says.counted(told.documents.length, told.messages.length, told.lived.journal.length);
  const body = html`${headOf(told, words)}
    <p>${counted} <a href="journal.html">${says.journal}</a> (<a href="journal.json">JSON</a>).</p>
    <h2>${says.inShort}</h2>
    ${table([says.recorded, says.what, says.documents], inShort(told, words))}`;
  return pageOf(language, titleOf(told), body);
}

/** Everything, each reminder with its message. */
export function journalPage(told: Told, words: Words): string {
  const { life: says, language } = words;
  const { day } = catalogueIn(language);
  const { lived, documents, messages } = told;
  const dated = (on: CivilDay | null): string => (on ? day(on) : '');
  const rows = lived.journal.map((entry) => {
    const files = [...documents, ...messages].filter(({ position }) => position === entry.position);
    return html`<tr id="e${entry.position}" ${isReminder(entry) ? html` class="aside"` : ''}>
      <td>${entry.position}</td>
      <td>${day(lived.dayOf(entry.at))}</td>
      <td>${dated(entry.on)}</td>
      <td>${sentenceOf(entry)}</td>
      <td>${links(files)}</td>
    </tr>`;
  });
  const body = html`<p><a href="index.html">${says.inShort}</a></p>
    ${table(['', says.recorded, says.dated, says.what, says.files], rows)}`;
  return pageOf(language, `${says.journal} – ${titleOf(told)}`, body);
}
