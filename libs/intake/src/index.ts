export type { Intake, Leading, ReadRow } from './acts/context.js';
export { commandIdOf, importIdOf, protocolIdOf } from './acts/identity.js';
export { rowsToActs, type DryRun } from './acts/rows-to-acts.js';
export { dryRun } from './dry-run.js';
export { foreseen, type Foreseen } from './foreseen.js';
export { modelFile } from './model.js';
export { readTable } from './read-table.js';
export type { Cell, CellFault, Reading, Row, Table } from './table.js';
