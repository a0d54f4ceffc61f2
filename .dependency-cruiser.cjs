// The one-way house: a folder imports only from folders on its left, type imports included.
const order = ['model', 'lexicon', 'read', 'structure', 'extract', 'pair', 'judge', 'pipeline', 'store', 'worker', 'derive', 'figure', 'views']
const rules = order.map((folder, i) => ({
  name: `${folder}-imports-left-only`,
  comment: `src/${folder} may import only from: ${order.slice(0, i).join(', ') || 'nothing'} (src/README.md, the map)`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^src/(${[...order.slice(i + 1), 'cli'].join('|')})/` },
}))
module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'cli-without-views',
      comment: 'the command line stands beside the page, not on it; publishing alone renders the page views/publish/snapshot/ makes, so that both give the same file',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/publish' },
      to: { path: '^src/(store|worker|derive|figure|views)/' },
    },
    { name: 'no-cycles', comment: 'a cycle hides which part depends on which', severity: 'error', from: {}, to: { circular: true } },
    { name: 'dexie-only-in-store', comment: 'storage is one folder; ask src/store', severity: 'error', from: { path: '^src/', pathNot: '^src/store/' }, to: { path: 'node_modules/dexie/' } },
    { name: 'react-only-in-views', comment: 'everything left of views runs without a page', severity: 'error', from: { path: '^src/', pathNot: '^src/views/' }, to: { path: 'node_modules/(react|react-dom|@mantine|recharts)/' } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } },
}
