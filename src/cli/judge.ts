import { argumentsOf, standardOutput } from './input.ts'
import { printJudged } from './printed/judged.ts'

const usage =
  'usage: npm run -s judge -- [--findings] [--anyway] FILE…   (reports and facts .csv; - reads standard input; --anyway reads what does not look like a report)'

const { files, flags } = argumentsOf(usage, ['--findings', '--anyway'])
process.exitCode = (await printJudged(files, flags, standardOutput)) > 0 ? 1 : 0
