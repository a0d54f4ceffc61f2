import { intoDataset } from './dataset/output.ts'
import { argumentsOf, type Output, standardOutput } from './input.ts'
import { usualJobs } from './jobs/pool.ts'
import { printJudged } from './printed/judged.ts'

const usage =
  'usage: npm run -s judge -- [--findings] [--anyway] [--jobs N] [--parquet FOLDER] [--from LIST] FILE…   (reports and facts .csv; - reads standard input; --anyway reads what does not look like a report; --jobs reads so many files at once: one less than there are cores where it is not said; --parquet writes a dataset for DuckDB, pandas and R into a new folder instead of lines; --from reads the names of files from LIST, one a line, - for standard input, each with a tab and its SHA-256 where it must be that very file)'

const { files, flags, jobs = usualJobs(), parquet } = argumentsOf(usage, ['--findings', '--anyway'])
const run = (output: Output): Promise<number> => printJudged(files, flags, output, jobs)
process.exitCode = (await (parquet ? intoDataset(parquet, 'judged', standardOutput, run) : run(standardOutput))) > 0 ? 1 : 0
