import type { Imprint, Stock } from '../../views/publish/snapshot/snapshot.ts'
import { say } from '../input.ts'

/** The kept charts asked for, by id: named by id or by name, or `all` of them. One that is in no case file ends the command with 2. */
export const withKept = (imprint: Imprint, charts: Stock['charts']): Imprint => {
  const kept = imprint.kept.flatMap((name) => {
    if (name === 'all') return charts.map((c) => c.id)
    const found = charts.filter((c) => c.id === name || c.title === name)
    if (found.length > 0) return found.map((c) => c.id)
    say(`--kept ${name}: no case file holds such a chart; there ${charts.length === 1 ? 'is' : 'are'} ${charts.map((c) => c.title).join(', ') || 'none'}`)
    return process.exit(2)
  })
  return { ...imprint, kept: [...new Set(kept)] }
}
