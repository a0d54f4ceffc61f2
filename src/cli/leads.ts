import { leadsOf } from '../derive/leads/leads.ts'
import { judgeLibrary } from '../pipeline/door.ts'
import { say, standardOutput } from './input.ts'
import { leadLines } from './printed/leads.ts'
import { load } from './printed/load.ts'

const usage = 'usage: npm run -s leads -- [--top N] FILE…   (what to look at first, with every quote and its offsets; 20 where N is not said)'

const given = process.argv.slice(2)
const at = given.indexOf('--top')
const top = at < 0 ? 20 : Number(given[at + 1])
const files = given.filter((_, i) => at < 0 || (i !== at && i !== at + 1))

if (files.length === 0 || !(top > 0)) {
  say(usage)
  process.exitCode = 2
} else {
  const { reports, facts, failed } = await load(files, false, standardOutput)
  const { pairs, findings } = judgeLibrary(reports, facts)
  leadsOf(pairs, findings)
    .slice(0, top)
    .forEach((lead, i) => {
      for (const line of leadLines(lead, i + 1)) standardOutput.print(line)
    })
  process.exitCode = failed > 0 ? 1 : 0
}
