import type { DocumentForm } from '@pacta/contracts';
import { useState } from 'react';
import { useWhere } from '../frame/where.js';
import { keptForm, typedIn } from './kept-form.js';
import { shownOf, type FieldSchema, type JsonObject } from './schema.js';

/** The fields of a document as they are typed: kept on this machine at each key, taken up again, forgotten once it is issued. */
export function useFields({ kind, about, language, schema: given, fields: known }: DocumentForm) {
  const { protocol } = useWhere();
  const schema = given as FieldSchema; // as far as a form is concerned with it
  const [first] = useState(() => shownOf(schema, known as JsonObject) as JsonObject); // out of JSON, an object stays one
  const [kept] = useState(() => keptForm(JSON.stringify([protocol, kind, language, Object.entries(about).sort()])));
  const [found] = useState(() => kept.read(schema));
  const [isTakenUp, setTakenUp] = useState(found !== undefined);
  const [fields, setFields] = useState<JsonObject>({ ...first, ...found });
  const change = (next: JsonObject): void => {
    kept.write(first, next);
    setFields(next);
  };
  return {
    schema,
    fields,
    change,
    /** Back to what the protocol knows. */
    giveUp: (): void => {
      change(first);
      setTakenUp(false);
    },
    forget: kept.forget,
    isTyped: Object.keys(typedIn(first, fields)).length > 0,
    isTakenUp,
  };
}
