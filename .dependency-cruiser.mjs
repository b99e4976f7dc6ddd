/**
 * Who may import whom (ARCHITECTURE.md, “Doors”). A rule names a room and every room of ours, or package, that it may open; all
 * else of ours is closed to it. tests/architecture/layers.test.ts proves with planted violations that these rules bite.
 */
const FRAMEWORK = '^node_modules/(next|next-intl|react|react-dom)(/|$)';
const PURE = '^lib/(body|feeds|french|media|search|seo|sitemaps|xml)/';
const LIB_FILES = '^lib/(config|log|urls)\\.ts$';
const STRINGS = '^lib/i18n/translator\\.ts$';

const rooms = [
  {
    name: 'app',
    from: '^(app/|proxy\\.ts$)',
    mayOpen: ['^app/', '^components/', '^lib/(content|darkroom)/', PURE, LIB_FILES, STRINGS, '^lib/domain/'],
  },
  {
    name: 'components',
    from: '^components/',
    mayOpen: ['^components/', '^lib/(french|media|seo)/', '^lib/urls\\.ts$', STRINGS, '^lib/domain/'],
  },
  {
    name: 'content',
    from: '^lib/content/',
    mayOpen: ['^lib/content/', PURE, LIB_FILES, '^lib/domain/', '^db/'],
  },
  {
    name: 'newsroom',
    from: '^lib/newsroom/',
    mayOpen: ['^lib/newsroom/', PURE, LIB_FILES, '^lib/domain/', '^db/'],
  },
  {
    name: 'import',
    from: '^lib/import/',
    mayOpen: [
      '^lib/import/',
      '^lib/newsroom/',
      '^lib/darkroom/',
      PURE,
      LIB_FILES,
      '^lib/domain/',
      '^messages/',
      '^db/(client|migrate)\\.ts$',
    ],
  },
  {
    name: 'commands',
    from: '^lib/commands/',
    mayOpen: [
      '^lib/(audit|commands|darkroom|delivery|import|newsroom)/',
      PURE,
      LIB_FILES,
      '^lib/domain/',
      '^db/(backup|client|drizzle-as-commonjs|migrate|restore)\\.ts$',
    ],
  },
  {
    name: 'delivery',
    from: '^lib/delivery/',
    mayOpen: [
      '^lib/delivery/',
      '^lib/content/resolve-address\\.ts$',
      '^lib/darkroom/(darkroom|darkroom-child|enclosure-file|media-file|picture-file)\\.ts$',
      LIB_FILES,
      '^lib/domain/',
      '^db/(client|drizzle-as-commonjs)\\.ts$',
      '^db/queries/revision\\.ts$',
    ],
  },
  {
    name: 'audit',
    from: '^lib/audit/',
    mayOpen: ['^lib/audit/', '^lib/urls\\.ts$', '^lib/domain/', '^messages/'],
  },
  { name: 'darkroom', from: '^lib/darkroom/', mayOpen: ['^lib/darkroom/', '^lib/media/', '^lib/domain/'] },
  { name: 'body', from: '^lib/body/', mayOpen: ['^lib/body/', '^lib/french/', '^lib/domain/'] },
  { name: 'feeds', from: '^lib/feeds/', mayOpen: ['^lib/(feeds|french|xml)/', '^lib/domain/'] },
  { name: 'french', from: '^lib/french/', mayOpen: ['^lib/french/', '^lib/domain/'] },
  { name: 'media', from: '^lib/media/', mayOpen: ['^lib/media/', '^lib/domain/'] },
  { name: 'search', from: '^lib/search/', mayOpen: ['^lib/search/', '^lib/domain/'] },
  {
    name: 'seo',
    from: '^lib/seo/',
    mayOpen: ['^lib/(seo|media|xml)/', '^lib/urls.ts$', '^lib/domain/'],
  },
  {
    name: 'sitemaps',
    from: '^lib/sitemaps/',
    mayOpen: ['^lib/(sitemaps|french|xml)/', '^lib/domain/'],
  },
  { name: 'xml', from: '^lib/xml/', mayOpen: ['^lib/xml/'] },
  { name: 'domain', from: '^lib/domain/', mayOpen: ['^lib/domain/'] },
  { name: 'i18n', from: '^lib/i18n/', mayOpen: ['^lib/i18n/', '^lib/config\\.ts$', '^messages/'] },
  { name: 'lib-files', from: LIB_FILES, mayOpen: [LIB_FILES, '^lib/domain/'] },
  { name: 'db', from: '^db/', mayOpen: ['^db/', '^lib/domain/', '^lib/config\\.ts$'] },
];

const closedRooms = rooms.map(({ name, from, mayOpen }) => ({
  name: `${name}-opens-only-its-doors`,
  severity: 'error',
  from: { path: from },
  to: { path: '^(app|components|lib|db|messages|tests|proxy)', pathNot: mayOpen },
}));

/** Only pages and components know Next and React; `next-intl` reaches one room besides (its request configuration). */
const frameworkFree = {
  name: 'no-framework-below-the-pages',
  severity: 'error',
  from: { path: '^(lib|db)/', pathNot: '^lib/i18n/' },
  to: { path: FRAMEWORK },
};

/** What is SQLite's own stays behind the other rooms of `db/`: queries, mutations, transactions. */
const engineBehindQueries = {
  name: 'only-db-opens-its-engine',
  severity: 'error',
  from: { path: '^(app|components|lib|proxy)' },
  to: { path: '^db/engines/' },
};

/** Pictures of unknown hands are decoded in one room, and never in a process that answers readers. */
const sharpInTheDarkroom = {
  name: 'only-the-darkroom-opens-pictures',
  severity: 'error',
  from: { path: '^(app|components|lib|db|proxy)', pathNot: '^lib/darkroom/' },
  to: { path: '^node_modules/sharp/' },
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...closedRooms,
    frameworkFree,
    engineBehindQueries,
    sharpInTheDarkroom,
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(app|components|lib|db|proxy)' },
      to: { path: '^tests/' },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      // hast is types alone (@types/hast).
      to: { couldNotResolve: true, pathNot: '^hast$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|db/migrations)/|\\.(css|woff2)$|next-env' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
