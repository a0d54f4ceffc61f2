import type { FactFile } from '../../../model/fact.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Pair, Reading } from '../../../model/pair.ts'
import type { Report } from '../../../model/report.ts'
import type { Stock } from './imprint.ts'

const base = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

const reading = <R extends Reading>(r: R): R => ({ ...r, report: base(r.report) })

const pair = (p: Pair): Pair => ({
  ...p,
  target: reading(p.target),
  ...(p.alsoStated ? { alsoStated: p.alsoStated.map(reading) } : {}),
  result: p.result ? reading(p.result) : null,
  others: p.others.map(reading),
  derivation: p.derivation.map((s) => (s.reading ? { ...s, reading: reading(s.reading) } : s)),
})

const finding = (f: Finding): Finding => ({ ...f, quotes: f.quotes.map((q) => ({ ...q, report: base(q.report) })) })

const report = (r: Report): Report => ({ ...r, file: base(r.file) })
const facts = (f: FactFile): FactFile => ({ ...f, file: base(f.file), facts: f.facts.map((x) => ({ ...x, file: base(x.file) })) })

const byHash = <T extends { readonly sha256: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0))

/** The library as it may be seen by anybody: files by their names alone, in one order whatever the order they came in. */
export const nameless = (s: Stock): Stock => ({
  ...s,
  reports: byHash(s.reports).map(report),
  facts: byHash(s.facts).map(facts),
  judgement: { ...s.judgement, pairs: s.judgement.pairs.map(pair), findings: s.judgement.findings.map(finding) },
})
