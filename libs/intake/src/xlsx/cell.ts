import { isCivilDay } from '@pacta/protocol';
import type { Cell } from '../table.js';
import { textCell } from '../text-cell.js';
import { dayOfSerial } from './serial-day.js';

/** A `<c>` as its sheet writes it. */
export interface WrittenCell {
  /** `s` shared text, `str` a formula's text, `inlineStr`, `b`, `e`, `d`, `n`. */
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  /** What `<v>`, or the inline text, says; `null` where there is neither. */
  readonly value: string | null;
}

export interface CellContext {
  readonly strings: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly from1904: boolean;
}

const TRUTH = { '1': 'oui', '0': 'non' } as const;

function numberCell(value: string, { style }: WrittenCell, { dayStyles, from1904 }: CellContext): Cell | undefined {
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  if (!dayStyles[style]) return { kind: 'number', number, text: String(number) };
  const day = dayOfSerial(number, from1904);
  if (!day) return { kind: 'fault', text: value, fault: { reason: 'no-such-day' } };
  return { kind: 'day', day, text: day };
}

/** What a cell says; undefined where it is empty. A formula counts by the result that was stored with it. */
export function cellOf(written: WrittenCell, context: CellContext): Cell | undefined {
  const { type, formula, value } = written;
  if (type === 'e') return { kind: 'fault', text: value ?? '', fault: { reason: 'formula-in-error' } };
  if (value === null)
    return formula ? { kind: 'fault', text: '', fault: { reason: 'formula-without-result' } } : undefined;
  if (type === 's') return textCell(context.strings[Number(value)] ?? '');
  if (type === 'b') return { kind: 'text', text: TRUTH[value === '1' || value === 'true' ? '1' : '0'] };
  if (type === 'str' || type === 'inlineStr') return textCell(value);
  if (type === 'd') {
    const day = value.slice(0, 10);
    return isCivilDay(day)
      ? { kind: 'day', day, text: day }
      : { kind: 'fault', text: value, fault: { reason: 'no-such-day' } };
  }
  return value.trim() === '' ? undefined : numberCell(value, written, context);
}
