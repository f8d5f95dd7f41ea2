import { leavesOf, rootOf, stepped, type Field, type JsonSchema } from '../../check/fields.js';
import { fault, type LintFault } from '../fault.js';

/** Fields that the template does not print any more: refused where a rule asks for them, told where none does. */
export function wantingIn(schema: JsonSchema, printed: ReadonlySet<string>): LintFault[] {
  const gone = leavesOf(rootOf(schema)).filter(({ path }) => !printed.has(path));
  const faults: LintFault[] = [];
  const free: Field[] = [];
  for (const field of gone) {
    const source = isAlwaysThere(field, schema) ? field.schema.printedBecause : undefined;
    if (source) faults.push(fault('required-gone', { tag: asTags(field.path), source }));
    else free.push(field);
  }
  if (free.length > 0) faults.push(fault('fields-not-printed', { fields: free.map(({ path }) => asTags(path)) }));
  return faults;
}

/** `signataires[].nom` → `{#signataires}{nom}{/signataires}`, ready to be copied. */
export function asTags(path: string): string {
  const [first = '', ...rest] = path.split('[].');
  if (rest.length > 0) return `{#${first}}${asTags(rest.join('[].'))}{/${first}}`;
  return first.endsWith('[]') ? `{#${first.slice(0, -2)}}{.}{/${first.slice(0, -2)}}` : `{${first}}`;
}

/** A block that is there for some protocols only (a second signature) may be left out by an office that never has one. */
function isAlwaysThere({ path }: Field, root: JsonSchema): boolean {
  const groups = path.replaceAll('[]', '').split('.').slice(0, -1);
  let schema: JsonSchema | undefined = root;
  let within = '';
  for (const step of groups) {
    within = stepped(within, step);
    if (!schema?.required?.includes(step)) return false;
    schema = schema.properties?.[step];
    schema = schema?.items ?? schema;
  }
  return true;
}
