// What the command line may use: the pipeline and the nouns in its answers.
export { explain } from '../extract/explain.ts'
export type { Judgement } from '../judge/judge.ts'
export type { Fact } from '../model/fact.ts'
export type { Issue } from '../model/issue.ts'
export type { Pair, Reading, ResultReading } from '../model/pair.ts'
export type { Report } from '../model/report.ts'
export type { SourceFile } from '../model/source.ts'
export { judgeLibrary, type Loaded, readAny } from './pipeline.ts'
