import type { ImportProblem, ImportRemark, ImportRowView, ImportSummary } from '@pacta/contracts';
import { catalogueIn, importProblemIn, importRemarkIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { foreseen } from '@pacta/intake';
import type { ImportJob, KeptRow, RowOutcome } from '@pacta/register';
import { instantOfDate, type Looking } from '../views/situation.js';

type Said = ImportRowView['problems'][number];

export function problemView(problem: ImportProblem, language: UiLanguage): Said {
  const { row, column, heading, value, reason } = problem;
  return { row, column, heading, value, reason, sentence: importProblemIn(language, problem) };
}

export function remarkView(remark: ImportRemark, language: UiLanguage): Said {
  const { row, column, heading, value, reason } = remark;
  return { row, column, heading, value, reason, sentence: importRemarkIn(language, remark) };
}

/** Why a row that was ready could not become a protocol when its turn came. */
function problemsOf({ row, reference, parties }: KeptRow, outcome: RowOutcome | null): ImportProblem[] {
  if (!outcome || outcome.ok) return [];
  const place = { row, column: null, heading: '' };
  if ('taken' in outcome) return [{ ...place, value: reference, reason: 'reference-taken' }];
  return [{ ...place, value: '', reason: 'refused', refusal: outcome.refusal, names: parties }];
}

/** What would happen next to a row that is not in the register yet. */
function future(
  { state, act }: KeptRow,
  { language, at, rules }: Looking,
): Pick<ImportRowView, 'sentence' | 'next' | 'toCome'> {
  const life = act && state === 'ready' ? foreseen(act, instantOfDate(at), rules) : undefined;
  if (!life) return { sentence: null, next: null, toCome: [] };
  const { state: protocol, blocking, toCome } = life;
  const names = namesOf(protocol, null, rules);
  const say = catalogueIn(language);
  return {
    sentence: say.blocking({ blocking, protocol, names }),
    next: blocking.next ?? null,
    toCome: toCome.map((entry) => ({
      on: entry.on,
      type: entry.type,
      kind: entry.kind,
      parties: [...entry.parties],
      year: entry.year ?? null,
      due: entry.due,
      title: say.rehearsed(entry, names),
    })),
  };
}

export function rowView(kept: KeptRow, looking: Looking): ImportRowView {
  const { row, state, reference, title, parties, remarks, problems, protocolId, outcome } = kept;
  // The register keeps them as they were handed in.
  const found = [...(problems as readonly ImportProblem[]), ...problemsOf(kept, outcome)];
  return {
    row,
    state,
    reference,
    title,
    parties: [...parties],
    remarks,
    problems: found.map((problem) => problemView(problem, looking.language)),
    protocol: protocolId,
    ...future(kept, looking),
  };
}

export const summaryOf = ({ sha256: _, remarks: __, rows, ...job }: ImportJob): ImportSummary => ({
  ...job,
  rows: { ...rows },
});
