import type { DraftView } from '@pacta/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { hasStatus, isUnavailable } from '../api/problem.js';
import { readDraft, saveDraft } from '../api/queries.js';
import { kept, type Text } from './kept.js';

/** `waiting`: the line is down, the text is safe on this machine. `refused`: a field cannot be kept as it is. */
export type Saving = 'saved' | 'typing' | 'saving' | 'waiting' | 'refused';

interface Base {
  readonly revision: number;
  readonly text: Text;
}

export interface Draft {
  readonly text: Text;
  readonly revision: number;
  readonly missing: DraftView['missing'];
  readonly saving: Saving;
  readonly savedAt: Date | null;
  readonly refusal: Error | null;
  /** What somebody else saved meanwhile, when it must be looked at before ours is. */
  readonly conflict: { readonly base: Text; readonly theirs: DraftView } | null;
  readonly edit: (change: (text: Text) => Text) => void;
  readonly resolve: (text: Text) => void;
}

const TYPING_PAUSE = 700;

/** A draft that saves itself as one types, one save at a time, and never over somebody else's. */
export function useDraft(organisation: string, protocol: string, first: DraftView): Draft {
  const [start] = useState(() => {
    const unsent = kept.read(protocol);
    const base: Base = unsent ? { revision: unsent.revision, text: unsent.base } : first;
    return { base, text: unsent?.text ?? first.text };
  });
  const [base, setBase] = useState<Base>(start.base);
  const [text, setText] = useState<Text>(start.text);
  const [missing, setMissing] = useState(first.missing);
  const [saving, setSaving] = useState<Saving>('saved');
  const [savedAt, setSavedAt] = useState<Date | null>(() => new Date(first.savedAt));
  const [refusal, setRefusal] = useState<Error | null>(null);
  const [theirs, setTheirs] = useState<DraftView | null>(null);
  const [attempt, setAttempt] = useState(0);
  const busy = useRef(false);

  const edit = useCallback(
    (change: (text: Text) => Text) => {
      const after = change(text);
      setText(after);
      setSaving('typing');
      setRefusal(null);
      if (sameText(after, base.text)) kept.forget(protocol);
      else kept.write(protocol, { revision: base.revision, base: base.text, text: after });
    },
    [text, base, protocol],
  );

  const save = useCallback(async (): Promise<void> => {
    busy.current = true;
    setSaving('saving');
    const path = { organisation, protocol };
    try {
      const saved = await saveDraft(path, base.revision, text);
      if (sameText(kept.read(protocol)?.text, text)) kept.forget(protocol);
      setBase({ revision: saved.revision, text });
      setMissing(saved.missing);
      setSavedAt(new Date());
      setAttempt(0);
      setSaving((now) => (now === 'saving' ? 'saved' : now));
    } catch (error) {
      if (hasStatus(error, 412)) setTheirs(await readDraft(path));
      else if (isUnavailable(error)) {
        setSaving('waiting');
        setAttempt((count) => count + 1);
      } else {
        setSaving('refused');
        setRefusal(error instanceof Error ? error : new Error(String(error)));
      }
    } finally {
      busy.current = false;
    }
  }, [organisation, protocol, text, base]);

  useEffect(() => {
    if (theirs || refusal || sameText(text, base.text)) return;
    const wait = attempt === 0 ? TYPING_PAUSE : Math.min(1_000 * 2 ** attempt, 15_000);
    const timer = setTimeout(() => {
      if (!busy.current) void save();
    }, wait);
    return () => clearTimeout(timer);
  }, [text, base, theirs, refusal, attempt, save]);

  const resolve = useCallback(
    (merged: Text) => {
      if (!theirs) return;
      setBase(theirs);
      setMissing(theirs.missing);
      setText(merged);
      setTheirs(null);
      if (sameText(merged, theirs.text)) {
        kept.forget(protocol);
        setSaving('saved');
      } else kept.write(protocol, { revision: theirs.revision, base: theirs.text, text: merged });
    },
    [theirs, protocol],
  );

  const conflict = theirs && { base: base.text, theirs };
  // What was changed and changed back is what the service has.
  const settled = saving === 'typing' && sameText(text, base.text) ? 'saved' : saving;
  return { text, revision: base.revision, missing, saving: settled, savedAt, refusal, conflict, edit, resolve };
}

const sameText = (a: Text | undefined, b: Text): boolean => JSON.stringify(a) === JSON.stringify(b);
