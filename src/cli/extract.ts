import { argumentsOf, standardOutput } from './input.ts'
import { printExtracted } from './printed/extracted.ts'

const usage =
  'usage: npm run -s extract -- [--explain] [--anyway] FILE…   (- reads standard input; --explain prints every number with its reasons, for people; --anyway reads what does not look like a report)'

const { files, flags } = argumentsOf(usage, ['--explain', '--anyway'])
process.exitCode = (await printExtracted(files, flags, standardOutput)) > 0 ? 1 : 0
