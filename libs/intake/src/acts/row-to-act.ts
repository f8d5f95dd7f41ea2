import { createHash } from 'node:crypto';
import { canonicalJson } from '@pacta/contracts';
import { yearOf, type Act, type PartyText, type ProtocolText } from '@pacta/protocol';
import { value, type Cells } from '../columns/cells.js';
import { dayIn } from '../columns/days.js';
import { folded } from '../columns/folded.js';
import { line, list, paragraph, years } from '../columns/values.js';
import type { Intake, ReadRow, Words } from './context.js';
import { commandIdOf, protocolIdOf } from './identity.js';
import { partyOf } from './party-of-row.js';
import { termOf, type RowTerm } from './term-of-row.js';

/** It was signed elsewhere, on no template of ours: the hash covers what is known of the text. */
const hashOf = (text: ProtocolText): string =>
  createHash('sha256')
    .update(canonicalJson({ text, language: text.language, template: '' }))
    .digest('hex');

const language = ({ text }: { readonly text: string }) =>
  value(/^(en|english|anglais)$/.test(folded(text)) ? 'en' : 'fr');

export interface RowContext {
  readonly intake: Intake;
  readonly words: Words;
  /** As many parties as the table is wide. */
  readonly parties: number;
  /** In this file the month comes first, at least once. */
  readonly confused: boolean;
}

interface Said {
  readonly title: string;
  readonly language: string;
  readonly parties: readonly PartyText[];
  readonly links: string;
  readonly domains: readonly string[];
}

function textOf({ domains, ...said }: Said, { term, lastDay }: RowTerm, inForceOn: string): ProtocolText {
  const phase = term.kind === 'phase' && lastDay !== null;
  return {
    ...said,
    programme: phase ? { from: Number(inForceOn.slice(0, 4)), to: yearOf(lastDay) } : { from: null, to: null },
    foundingDeliberationOn: null,
    domains: domains.map((name) => ({ name, inProgramme: false })),
    term,
    place: '',
  };
}

/** One row as an act that nobody has judged yet. */
export function rowToAct(row: number, cells: Cells, { intake, words, parties: wide, confused }: RowContext): ReadRow {
  const { organisation, importId, fileName } = intake;
  const reference = cells.require({ name: 'reference' }, line) ?? '';
  const kind = cells.require({ name: 'kind' }, words.kind);
  const inForceOn = cells.require({ name: 'inForceOn' }, dayIn(confused));
  const term = termOf(cells, inForceOn, confused);
  const ranks = Array.from({ length: Math.max(1, wide) }, (_, n) => n + 1);
  const parties = ranks.flatMap((rank) => partyOf(cells, rank, kind, organisation, words) ?? []);
  const names = parties.map(({ name }) => name);
  const said = {
    title: cells.read({ name: 'title' }, line) ?? names.filter(Boolean).join(' – '),
    language: cells.read({ name: 'language' }, language) ?? 'fr',
    links: cells.read({ name: 'links' }, paragraph) ?? '',
    domains: cells.read({ name: 'domains' }, list) ?? [],
  };
  const settled = {
    plans: cells.read({ name: 'plans' }, years) ?? [],
    evaluations: cells.read({ name: 'evaluations' }, years) ?? [],
  };
  const remarks = cells.read({ name: 'remarks' }, paragraph) ?? '';
  const commandId = commandIdOf(organisation.id, importId, row);
  const read = { row, reference, title: said.title, parties: names, remarks, commandId };
  if (cells.problems.length > 0 || kind === undefined || !inForceOn || !term)
    return { ...read, act: null, problems: cells.problems };
  const text = textOf({ ...said, parties }, term, inForceOn);
  const act: Act<'import-protocol'> = {
    type: 'import-protocol',
    id: protocolIdOf(organisation.id, importId, row),
    reference,
    kind,
    organisation: organisation.id,
    language: said.language,
    timeZone: parties[0]?.timeZone || organisation.timeZone,
    text,
    textHash: hashOf(text),
    inForceOn,
    lastDay: term.lastDay,
    settled,
    source: `${fileName}, ${row}`,
  };
  return { ...read, act, problems: [] };
}
