// Place and year over the whole corpus, by the sort of file name: `npm run measure [own|neutral|wrong|untitled]…`. Lists what is wrong.
import { corpusFiles, hasCorpus, type Measured, MODES, measure } from './identity.ts'

const asked = MODES.filter((m) => process.argv.includes(m))
const share = (all: readonly Measured[], good: (m: Measured) => boolean): string => {
  const n = all.filter(good).length
  return `${n}/${all.length} = ${((100 * n) / all.length).toFixed(2)} %`
}

if (!hasCorpus) console.log('the corpus is not beside this checkout: nothing measured')
else
  for (const mode of asked.length > 0 ? asked : MODES) {
    const all: Measured[] = []
    for (const file of corpusFiles()) all.push(await measure(file, mode))
    for (const m of all) if (!m.place || !m.year) console.log(`${mode}\t${m.file}\t${m.place ? '' : 'place '}${m.year ? '' : 'year '}\t${m.seen}`)
    const [place, year, both] = [share(all, (m) => m.place), share(all, (m) => m.year), share(all, (m) => m.place && m.year)]
    console.log(`${mode}: place ${place}  year ${year}  both ${both}  ${(all.reduce((n, m) => n + m.ms, 0) / all.length).toFixed(2)} ms per report`)
  }
