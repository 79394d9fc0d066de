const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    only('no-cycles', {}, { circular: true }, 'No cycles.'),
    only(
      'no-orphans',
      { orphan: true, pathNot: ['\\.d\\.ts$', 'tsconfig', '/migrations/'] },
      {},
      'A file nobody imports is not part of the program.',
    ),
    only(
      'shared-is-pure',
      { path: '^src-main/shared' },
      { pathNot: ['^src-main/shared', '^node_modules/(zod|d3-|diff/)'] },
      'shared imports nothing but zod, diff and pure d3 modules.',
    ),
    only('core-knows-no-host', { path: '^src-main/core' }, { path: ['^src-main/hosts', '^src-renderer', 'electron'] }),
    only(
      'electron-only-in-its-host',
      { pathNot: '^src-main/hosts/electron' },
      { path: '^(node_modules/)?electron(/|$)' },
    ),
    only('renderer-sees-shared-only', { path: '^src-renderer' }, { path: '^src-main/(core|hosts)' }),
    only('renderer-has-no-node', { path: '^src-renderer' }, { dependencyTypes: ['core'] }),
    only(
      'sqlite-only-in-open',
      { pathNot: '^src-main/core/db/open\\.ts$' },
      { path: 'node_modules/better-sqlite3', dependencyTypesNot: ['type-only'] },
    ),
    only('kysely-only-in-core', { pathNot: '^src-main/core' }, { path: 'node_modules/kysely' }),
    only(
      'core-features-stand-alone',
      { path: '^src-main/core/features/([^/]+)/' },
      { path: '^src-main/core/features/', pathNot: '^src-main/core/features/$1/' },
    ),
    only(
      'renderer-features-stand-alone',
      { path: '^src-renderer/features/([^/]+)/' },
      { path: '^src-renderer/(features|app)/', pathNot: '^src-renderer/features/$1/' },
    ),
    only('ui-is-lowest', { path: '^src-renderer/ui' }, { path: '^src-renderer/(editor|charts|features|app|api)' }),
    only('editor-below-features', { path: '^src-renderer/(editor|charts)' }, { path: '^src-renderer/(features|app)' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
