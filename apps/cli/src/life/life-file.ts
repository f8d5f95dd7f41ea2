import { importedProtocol, newOrganisation, staffAct, type StaffAct } from '@pacta/contracts';
import { parseTree, findNodeAtLocation, getNodeValue, type Node, type ParseError } from 'jsonc-parser';
import type { CivilDay } from '@pacta/protocol';
import { z } from 'zod';

const civilDay = importedProtocol.shape.inForceOn;

const kept = importedProtocol.pick({ inForceOn: true, lastDay: true, settled: true, reference: true, source: true });

/** One life as a file tells it. Days are as the minutes say them; what an act leaves out is filled in as the screens would. */
export const lifeFile = z.strictObject({
  /** Who keeps the register: the first party, where nothing is said. */
  organisation: newOrganisation.omit({ id: true }).optional(),
  kind: z.string().default('cic-protocol'),
  text: z.union([z.literal('sample'), importedProtocol.shape.text]).default('sample'),
  /** For a protocol that was in force already when it came to the register. */
  takenIn: kept.partial({ reference: true, source: true }).optional(),
  /** How long it is watched; six years where nothing is said. */
  until: civilDay.optional(),
  acts: z.array(z.strictObject({ recorded: civilDay, act: z.looseObject({ type: z.enum(typesOf()) }) })).min(1),
});
export type LifeFile = z.infer<typeof lifeFile>;
export type ToldAct = LifeFile['acts'][number];

function typesOf(): [StaffAct['type'], ...StaffAct['type'][]] {
  const [first, ...others] = staffAct.options.map((option) => option.shape.type.value);
  if (!first) throw new Error('staff may do nothing');
  return [first, ...others];
}

/** Something in the file that cannot be lived, at its line, counted from 1. `issue` is told by the catalogue. */
export type FileFault =
  | { readonly line: number; readonly kind: 'not-json' }
  | { readonly line: number; readonly kind: 'issue'; readonly path: string; readonly issue: z.core.$ZodIssue }
  | { readonly line: number; readonly kind: 'out-of-order'; readonly before: CivilDay };

/** The lines of a file, by the places of its content. */
export class Lines {
  readonly root: Node | undefined;
  readonly errors: ParseError[] = [];

  constructor(private readonly content: string) {
    this.root = parseTree(content, this.errors, { allowTrailingComma: true });
  }

  get value(): unknown {
    const value: unknown = this.root && getNodeValue(this.root);
    return value;
  }

  ofOffset(offset: number): number {
    return this.content.slice(0, offset).split('\n').length;
  }

  /** Of the nearest thing that is there. */
  of(path: readonly PropertyKey[]): number {
    for (let length = path.length; this.root && length > 0; length -= 1) {
      const steps = path.slice(0, length).map((step) => (typeof step === 'number' ? step : String(step)));
      const node = findNodeAtLocation(this.root, steps);
      if (node) return this.ofOffset(node.offset);
    }
    return 1;
  }
}

/** The whole file, or all that is wrong with it. `faultsOf` says what is wrong with an act by itself. */
export function readLife(
  content: string,
  faultsOf: (told: ToldAct) => readonly z.core.$ZodIssue[],
): { readonly life: LifeFile; readonly lines: Lines } | { readonly faults: readonly FileFault[] } {
  const lines = new Lines(content);
  const [broken] = lines.errors;
  if (broken || !lines.root) return { faults: [{ line: lines.ofOffset(broken?.offset ?? 0), kind: 'not-json' }] };
  const parsed = lifeFile.safeParse(lines.value, { reportInput: true });
  const told = (issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): FileFault[] =>
    issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const path = [...at, ...issue.path, ...unknown];
      return { line: lines.of(path), kind: 'issue', path: path.map(String).join('.'), issue };
    });
  if (!parsed.success) return { faults: told(parsed.error.issues) };
  const { acts } = parsed.data;
  const faults = acts.flatMap((act, n): FileFault[] => {
    const before = acts[n - 1]?.recorded ?? act.recorded;
    const late: FileFault[] =
      act.recorded < before ? [{ line: lines.of(['acts', n, 'recorded']), kind: 'out-of-order', before }] : [];
    return [...late, ...told(faultsOf(act), ['acts', n, 'act'])];
  });
  return faults.length > 0 ? { faults } : { life: parsed.data, lines };
}
