// Place and year over the whole corpus: `npx tsx src/structure/measure/run.ts`. Lists what is wrong; `--names` lets file names help.
import { corpusFiles, type Measured, measure } from './identity.ts'

const all: Measured[] = []
for (const file of corpusFiles()) all.push(await measure(file, !process.argv.includes('--names')))
for (const m of all) if (!m.place || !m.year) console.log(`${m.file}\t${m.place ? '' : 'place '}${m.year ? '' : 'year '}\t${m.seen}`)
const share = (good: number): string => `${good}/${all.length} = ${((100 * good) / all.length).toFixed(2)} %`
console.log(
  `place ${share(all.filter((m) => m.place).length)}  year ${share(all.filter((m) => m.year).length)}  both ${share(all.filter((m) => m.place && m.year).length)}`,
)
console.log(`${(all.reduce((n, m) => n + m.ms, 0) / all.length).toFixed(2)} ms per report`)
