import type { Fact } from '../../model/fact.ts'
import type { Report } from '../../model/report.ts'

const oncePerRow = (facts: readonly Fact[]): readonly Fact[] => {
  const first = new Map<string, Fact>()
  for (const f of facts) {
    const seen = first.get(`${f.sha256} ${f.row}`)
    if (!seen || f.file < seen.file) first.set(`${f.sha256} ${f.row}`, f)
  }
  return [...first.values()]
}

/** Rows that count: each once, and none that was read from a report which is here to be read itself. */
export const standingFacts = (reports: readonly Report[], facts: readonly Fact[]): readonly Fact[] => {
  const here = new Set(reports.map((r) => r.sha256))
  return oncePerRow(facts).filter((f) => f.passage === undefined || !here.has(f.passage.report))
}

export type Unstated = (indicator: string, year: number) => boolean

/** What the reports behind one place's rows were searched for and do not give. */
export const unstatedIn = (facts: readonly Fact[]): Unstated => {
  const keys = new Set(facts.filter((f) => f.unstated).map((f) => `${f.indicator} ${f.year}`))
  return (indicator, year) => keys.has(`${indicator} ${year}`)
}
