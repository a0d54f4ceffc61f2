import { type Fact, type Report, readAny } from '../../pipeline/door.ts'
import { isSlight, issueLine, type Output, open } from '../input.ts'

/** Reads reports and facts; what cannot be read is said and counted. */
export const load = async (files: readonly string[], insisted: boolean, { say }: Output) => {
  const reports: Report[] = []
  const facts: Fact[] = []
  let failed = 0
  for (const name of files) {
    const source = open(name)
    if ('why' in source) {
      say(`${name}: ${source.why}`)
      failed++
      continue
    }
    for (const outcome of await readAny({ ...source, insisted })) {
      if (!outcome.ok) {
        if (!outcome.issues.every(isSlight)) failed++
        for (const issue of outcome.issues) say(`${name}: ${issueLine(issue, source.name)}`)
      } else if (outcome.value.kind === 'report') reports.push(outcome.value.report)
      else facts.push(...outcome.value.facts.facts)
    }
  }
  return { reports, facts, failed }
}
