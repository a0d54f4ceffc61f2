import { argumentsOf, standardOutput } from './input.ts'
import { usualJobs } from './jobs/pool.ts'
import { printJudged } from './printed/judged.ts'

const usage =
  'usage: npm run -s judge -- [--findings] [--anyway] [--jobs N] FILE…   (reports and facts .csv; - reads standard input; --anyway reads what does not look like a report; --jobs reads so many files at once: one less than there are cores where it is not said)'

const { files, flags, jobs = usualJobs() } = argumentsOf(usage, ['--findings', '--anyway'])
process.exitCode = (await printJudged(files, flags, standardOutput, jobs)) > 0 ? 1 : 0
