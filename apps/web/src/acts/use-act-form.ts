import type { StaffAct, StaffActType } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/problem.js';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { useCorrecting } from './correcting.js';
import { actFieldId } from './field-id.js';
import { useRecordWithScans } from './record-with-scans.js';

export type ActOf<T extends StaffActType> = Extract<StaffAct, { type: T }>;
/** An act as a form holds it: its days may not be said yet. */
export type Unsaid<A> = { [K in keyof A]: A[K] extends CivilDay ? CivilDay | null : A[K] };

/** Days that every act must say where it has them. A mandate may have no end. */
const DAYS = ['on', 'until', 'from', 'meetsOn', 'endsOn'] as const;

export interface ActForm<S> {
  readonly said: S;
  readonly set: (part: Partial<S>) => void;
  /** The sentence of what is wrong, by the field's place in the act. */
  readonly errors: Readonly<Record<string, string>>;
  /** A day, a line: what its field takes. */
  readonly day: (key: keyof S & string) => DayProps;
  readonly line: (key: keyof S & string) => LineProps;
  /** The act, once nothing is missing; undefined before, and then what is missing is marked. */
  readonly complete: () => StaffAct | undefined;
  readonly record: ReturnType<typeof useRecordWithScans>;
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
}

interface DayProps {
  readonly id: string;
  readonly value: CivilDay | null;
  readonly onChange: (day: CivilDay | null) => void;
  readonly error: string | undefined;
}

interface LineProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly error: string | undefined;
}

/**
 * The state of one act's form: what is said so far, what is missing, what was refused and where.
 * @param toAct the act that the form says now
 * @param optional days that may stay unsaid
 */
export function useActForm<S extends object>(
  start: S,
  toAct: (said: S) => StaffAct,
  optional: (said: S) => readonly (keyof S & string)[] = () => [],
): ActForm<S> {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const record = useRecordWithScans(organisation, protocol);
  const [said, setSaid] = useState(start);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const correcting = useCorrecting() !== null;
  const unsaid = Object.fromEntries(missing.map((key) => [key, t('acts.dayMissing')]));
  const errors = { ...unsaid, ...ofForm(fieldErrors(record.error), correcting) };
  const set = (part: Partial<S>): void => {
    setSaid((before) => ({ ...before, ...part }));
    setMissing((before) => before.filter((key) => !(key in part)));
  };
  const put = (key: keyof S & string, value: unknown): void => set({ [key]: value } as Partial<S>); // the field's own type
  return {
    said,
    set,
    errors,
    day: (key) => ({
      id: actFieldId(key),
      value: said[key] as CivilDay | null, // named a day by the form that asks for it
      onChange: (day) => put(key, day),
      error: errors[key],
    }),
    line: (key) => ({
      id: actFieldId(key),
      value: said[key] as string, // named a line by the form that asks for it
      onChange: ({ currentTarget }) => put(key, currentTarget.value),
      error: errors[key],
    }),
    complete: () => {
      const wanting = DAYS.filter(
        (key) =>
          key in said && (said as Record<string, unknown>)[key] === null && !optional(said).some((one) => one === key),
      );
      setMissing(wanting);
      return wanting.length === 0 ? toAct(said) : undefined;
    },
    record,
    files,
    setFiles,
  };
}

/** The form of one type of act, filled in as it was recorded where it is there to correct it. */
export function useSaid<T extends StaffActType>(
  start: Unsaid<ActOf<T>>,
  optional: readonly (keyof Unsaid<ActOf<T>> & string)[] = [],
): ActForm<Unsaid<ActOf<T>>> {
  const recorded = useCorrecting()?.act;
  const isSame = recorded?.type === (start as { type: string }).type;
  const first = isSame ? { ...start, ...(recorded as Partial<Unsaid<ActOf<T>>>) } : start;
  // `complete` has seen to it that every day is there.
  return useActForm<Unsaid<ActOf<T>>>(
    first,
    (said) => said as unknown as StaffAct,
    () => optional,
  );
}

/** Fields of the correction itself, beside those of the act within it. */
const OF_CORRECTION = ['reason', 'by'];

/** The service names fields from the command's root, the forms from the act's; a correction has the act within it. */
const ofForm = (errors: Record<string, string>, correcting: boolean): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([path, detail]) => {
      const inAct = path.replace(/^act\./, '');
      if (!correcting) return [inAct, detail];
      return [OF_CORRECTION.includes(inAct) ? `why.${inAct}` : inAct.replace(/^act\./, ''), detail];
    }),
  );
