import { writeFileSync } from 'node:fs'
import { loadEnglishPlaces } from '../derive/place.ts'
import { renderSnapshot } from '../views/publish/snapshot/snapshot.ts'
import { say } from './input.ts'
import { withKept } from './publish/kept.ts'
import { libraryOf } from './publish/library.ts'
import { optionsOf } from './publish/options.ts'
import { buildTemplate } from './publish/template.ts'

const usage = `usage: npm run -s publish-snapshot -- FILE… --out site.html [--title T] [--authors A] [--date YYYY-MM-DD] [--lang zh|en]
  [--note TEXT] [--about TEXT] [--reply TEXT] [--convention all|strict|rounding|elastic] [--texts]
  [--place CODE]… [--year YYYY]… [--indicator ID]…
  [--chart misses|spread|places|indicators|none]… [--corrections LOG.ndjson]
  [--kept NAME|ID|all]…  charts kept in a case file (.outturn) among the files`

const options = optionsOf(usage)
const { stock, failed } = await libraryOf(options.files, options.corrections)
await loadEnglishPlaces()
const page = renderSnapshot(await buildTemplate(), withKept(options.imprint, stock.charts), stock)
writeFileSync(options.out, page)
say(`${options.out}: ${stock.judgement.pairs.length} targets, ${Math.round(new TextEncoder().encode(page).length / 1024)} kB`)
if (failed > 0) say(`${failed} files could not be read`)
process.exitCode = failed > 0 ? 1 : 0
