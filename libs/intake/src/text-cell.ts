import { isGarbled } from './garbled.js';
import type { Cell } from './table.js';

/** A text as a cell: hard spaces are spaces, and what is nothing but space is nothing. */
export function textCell(text: string): Cell | undefined {
  const trimmed = text.replace(/[\u00A0\u202F]/g, ' ').trim();
  if (trimmed === '') return undefined;
  if (isGarbled(trimmed)) return { kind: 'fault', text: trimmed, fault: { reason: 'garbled' } };
  return { kind: 'text', text: trimmed };
}
