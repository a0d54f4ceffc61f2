import { intoDataset } from './dataset/output.ts'
import { argumentsOf, type Output, standardOutput } from './input.ts'
import { usualJobs } from './jobs/pool.ts'
import { printExtracted } from './printed/extracted.ts'

const usage =
  'usage: npm run -s extract -- [--explain] [--anyway] [--jobs N] [--parquet FOLDER] [--from LIST] FILE…   (- reads standard input; --explain prints every number with its reasons, for people; --anyway reads what does not look like a report; --jobs reads so many files at once: one less than there are cores where it is not said; --parquet writes a dataset for DuckDB, pandas and R into a new folder instead of lines; --from reads the names of files from LIST, one a line, - for standard input, each with a tab and its SHA-256 where it must be that very file)'

const { files, flags, jobs = usualJobs(), parquet } = argumentsOf(usage, ['--explain', '--anyway'])
const run = (output: Output): Promise<number> => printExtracted(files, flags, output, jobs)
process.exitCode = (await (parquet ? intoDataset(parquet, 'reports', standardOutput, run) : run(standardOutput))) > 0 ? 1 : 0
