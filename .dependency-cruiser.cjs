/**
 * The import rules of the house: which room may enter which. A room that is not listed in `allowed` for another is closed to it.
 * Types may be imported where the rule says so; whatever runs may not.
 */
const libs = ['protocol', 'contracts', 'lifecycle', 'register', 'documents', 'notices', 'config', 'holidays', 'intake'];
const closed = (room, may) => libs.filter((name) => name !== room && !may.includes(name));

const mayEnter = (room, may, path = `^libs/${room}/`) => ({
  name: `${room}-enters-only-${may.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path, pathNot: '\\.spec\\.ts$' },
  to: {
    path: [
      ...closed(room, may).map((name) => `^libs/${name}/`),
      '^apps/',
      ...(room === 'templates' ? [] : ['^templates/']),
    ],
    pathNot: path,
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'protocol-is-pure',
      comment: 'The domain imports nothing: no package of npm, none of Node, none of ours.',
      severity: 'error',
      from: { path: '^libs/protocol/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/protocol/src' },
    },
    mayEnter('contracts', ['protocol']),
    mayEnter('lifecycle', ['protocol']),
    {
      name: 'lifecycle-takes-types-only',
      comment: 'Workflow code runs in a sandbox and is replayed for years: no rule of the domain may run in it.',
      severity: 'error',
      from: { path: '^libs/lifecycle/src', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/protocol/', dependencyTypesNot: ['type-only'] },
    },
    mayEnter('register', ['protocol']),
    mayEnter('documents', ['protocol']),
    mayEnter('notices', ['protocol']),
    mayEnter('config', []),
    mayEnter('holidays', ['protocol']),
    mayEnter('intake', ['protocol', 'contracts']),
    mayEnter('templates', ['documents', 'protocol'], '^templates/'),
    {
      name: 'web-knows-only-the-contracts',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^libs/(?!contracts/)', '^apps/(?!web/)', '^templates/'], dependencyTypesNot: ['type-only'] },
    },
    ...['api', 'worker', 'cli'].map((app) => ({
      name: `${app}-enters-no-other-app`,
      severity: 'error',
      from: { path: `^apps/${app}/` },
      to: { path: '^apps/', pathNot: `^apps/${app}/` },
    })),
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|^bench/|^scripts/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
};
