// @ts-check
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jest from './jest.config.js';

const unit = jest.projects.find(({ displayName }) => displayName === 'unit');

/** @param {string} folder @param {string[]} kept */
const allBut = (folder, kept) =>
  readdirSync(folder)
    .filter((name) => !kept.includes(name))
    .map((name) => join('/', folder, name));

/**
 * Changes the rules of the domain one by one and sees whether a test notices: `npm run mutate`, or of one folder
 * `npm run mutate -- acts`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutation/words.mjs', './scripts/mutation/share.mjs'],
  // Wording is law or language, not logic: another word would be another document, and no test should hold it a second time.
  ignorers: ['words', 'share'],
  mutate: ['libs/protocol/src/**/*.ts', '!**/*.spec.ts', '!libs/protocol/src/index.ts'],
  jest: {
    config: {
      ...unit,
      // Random lives notice much of it too; but a score shall not hang on luck, and each change waits for all of its tests.
      testMatch: ['<rootDir>/libs/protocol/**/!(*.property).spec.ts'],
      moduleNameMapper: { ...unit?.moduleNameMapper, '^@pacta/protocol$': '<rootDir>/libs/protocol/src/index.ts' },
    },
  },
  coverageAnalysis: 'perTest',
  // A table that is read when its file is loaded would have to be tried against every test: the pages in `golden/` show what changes.
  ignoreStatic: true,
  // What was tried before is not tried again, unless it or a test of it has changed since: a part at a time makes the whole.
  incremental: true,
  incrementalFile: 'node_modules/.cache/pacta/mutation-so-far.json',
  // The copy in which it works needs the rules and their tests alone.
  ignorePatterns: [
    ...allBut('.', ['libs', 'test', 'package.json', 'jest.config.js']),
    ...allBut('libs', ['protocol']),
    ...allBut('test', ['builders']),
  ],
  // Outside the checkout: no other tool of ours shall find the copies.
  tempDirName: join(tmpdir(), 'pacta-mutation'),
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  disableTypeChecks: false,
};
