import { argumentsOf, standardOutput } from './input.ts'
import { usualJobs } from './jobs/pool.ts'
import { printExtracted } from './printed/extracted.ts'

const usage =
  'usage: npm run -s extract -- [--explain] [--anyway] [--jobs N] FILE…   (- reads standard input; --explain prints every number with its reasons, for people; --anyway reads what does not look like a report; --jobs reads so many files at once: one less than there are cores where it is not said)'

const { files, flags, jobs = usualJobs() } = argumentsOf(usage, ['--explain', '--anyway'])
process.exitCode = (await printExtracted(files, flags, standardOutput, jobs)) > 0 ? 1 : 0
