/** One configuration, three projects: `unit` (beside the code, milliseconds), `integration` (real servers) and `browser`. */
const esm =
  '@nestjs|nestjs-|file-type|load-esm|@tokenizer|token-types|strtok3|uint8array-extras|@borewit|zod|temporal-polyfill|ical-generator|postal-mime|pino|docx|nanoid|@libpdf|@noble|@scure';

const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: jsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
  },
];

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.(ts|mjs|js)$': swc(false), '^.+\\.tsx$': swc(true) },
  transformIgnorePatterns: [`/node_modules/(?!(${esm}))`],
  modulePathIgnorePatterns: ['/dist/'],
};

export default {
  // How long a thing takes is measured by `npm run bench`, never by a test: on a busy machine five seconds are soon over.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,templates,test,scripts}/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/dist/',
        '\\.contract\\.spec\\.ts$',
        '<rootDir>/test/(e2e|histories|faults|browser)/',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: [
        '<rootDir>/{libs,apps,templates}/**/*.contract.spec.ts',
        '<rootDir>/test/{e2e,histories,faults}/**/*.spec.ts',
      ],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
