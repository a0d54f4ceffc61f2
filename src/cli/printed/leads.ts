import type { Lead } from '../../derive/leads/lead.ts'
import { deviation, quantity } from '../../derive/numbers.ts'
import type { Pair, Reading } from '../../pipeline/door.ts'

const stood = (r: Reading): string => `${r.report}:${r.start}-${r.end} 「${r.quote}」`

const gapOf = (p: Pair): string => (p.deviation === null || p.deviationUnit === null ? '' : ` ${deviation(p.deviation, p.deviationUnit, 'zh')}`)

const pairLines = (p: Pair): readonly string[] => [
  `  target ${stood(p.target)}`,
  ...(p.result ? [`  result ${stood(p.result)}`] : []),
  `  ${p.verdict} ${p.because} ${p.rule}${gapOf(p)}${p.flags.length > 0 ? ` (${p.flags.join(', ')})` : ''}`,
  ...p.derivation.map((s) => `  step   ${s.text}`),
]

/** A lead for a person who checks it: rank, kind, what it is about, then every quote with its offsets. */
export const leadLines = (lead: Lead, rank: number): readonly string[] => [
  `${rank}. ${lead.kind}${lead.main ? ' main' : ''} ${lead.weight.toFixed(2)} ${lead.place} ${lead.year} [${lead.indicator}] ${lead.subject}`,
  ...(lead.before ? [`  before ${stood(lead.before.target)}`] : []),
  ...(lead.pair ? pairLines(lead.pair) : []),
  ...(lead.stretch?.target.value != null ? [`  stretch ${quantity(lead.stretch.target.value, lead.stretch.target.unit, 'zh')}`] : []),
  ...lead.findings.flatMap((f) => [`  ${f.kind}: ${f.sentence.zh}`, ...f.quotes.map((q) => `    ${q.report}:${q.start}-${q.end} 「${q.quote}」`)]),
]
