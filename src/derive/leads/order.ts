import type { Finding } from '../../model/finding.ts'
import type { Lead } from './lead.ts'

/** Findings in the order of the leads they belong to; those that belong to none stay in their own order behind them. */
export const inOrderOfLeads = (findings: readonly Finding[], leads: readonly Lead[]): readonly Finding[] => {
  const rank = new Map(leads.flatMap((lead, i) => lead.findings.map((f) => [f.id, i] as const)))
  return findings
    .map((f, i) => ({ f, i, rank: rank.get(f.id) ?? leads.length }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ f }) => f)
}
