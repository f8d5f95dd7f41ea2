/** What is wrong, without where. Amounts are as they stand in the data. */
export type Wrong =
  | {
      /** A name that leads nowhere. */
      readonly reason:
        | 'unknown-regime'
        | 'unknown-grid'
        | 'unknown-step'
        | 'unknown-field'
        | 'unknown-group'
        | 'unknown-obligation'
        | 'unknown-place';
      readonly name: string;
    }
  /** Two things of one list bear the same id. */
  | { readonly reason: 'twice'; readonly name: string }
  /** Filed under another name than its own id. */
  | { readonly reason: 'misfiled'; readonly name: string }
  /** A field bears a name that articles keep for something else: `{parties}`. */
  | { readonly reason: 'reserved'; readonly name: string }
  /** Nothing stands where something must: steps, columns, criteria, a source, a due day. */
  | { readonly reason: 'empty' }
  | { readonly reason: 'no-french' }
  /** Not a whole number between `least` and `most`. */
  | { readonly reason: 'not-a-count'; readonly value: number; readonly least: number; readonly most?: number }
  | { readonly reason: 'no-such-day'; readonly month: number; readonly day: number }
  | { readonly reason: 'not-a-currency'; readonly value: string }
  /** The least is not below the most, or for a count of parties and rows is above it. */
  | { readonly reason: 'reversed'; readonly min: number; readonly max: number }
  /** A scale that names more scores, or fewer, than it has. */
  | { readonly reason: 'labels-differ'; readonly expected: number; readonly found: number }
  /** Reminders that do not come one after the other, or steps in another order than the procedure's. */
  | { readonly reason: 'wrong-order' }
  /** No step of the regime, asked of every party, is a signature or a decision of its council. */
  | { readonly reason: 'binds-nobody' }
  | { readonly reason: 'quorum-without-council' }
  /** A correction there would change who is bound, for how long or by which steps. */
  | { readonly reason: 'never-clerical' }
  /** A renewal is asked for, of a text that has no end. */
  | { readonly reason: 'endless-renewal' };

/** One thing that is wrong with the rules, and where: `regimes.be-municipality.steps.2.within.days`. */
export type RuleProblem = Wrong & { readonly path: string };

export const unless = (right: boolean, path: string, wrong: Wrong): readonly RuleProblem[] =>
  right ? [] : [{ path, ...wrong }];

/** The checks of each item of a list, told by its index. */
export const each = <Item>(
  items: readonly Item[] | undefined,
  path: string,
  check: (item: Item, path: string, index: number) => readonly RuleProblem[],
): readonly RuleProblem[] => (items ?? []).flatMap((item, i) => check(item, `${path}.${i}`, i));
