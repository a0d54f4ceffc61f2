import type { Finding } from '../../../model/finding.ts'
import type { Claim } from '../../../pair/claim.ts'
import type { PlaceIndex } from '../../../pair/place-index.ts'
import { aboutClaim, finding, quotesOfClaims } from '../finding.ts'

const SECTORS = ['第一产业', '第二产业', '第三产业'] as const

const sectors = (shelf: PlaceIndex, year: number, sha256: string): readonly Claim[] =>
  SECTORS.flatMap(
    (name) =>
      shelf
        .byStatistic('', year)
        .find(
          (c) =>
            c.origin.sha256 === sha256 &&
            c.measure === 'share' &&
            c.value !== null &&
            c.subject.includes(name) &&
            /比重|占比|结构|比例/.test(c.subject) &&
            !/由|调整|优化为/.test(c.quote) &&
            c.from === c.to,
        ) ?? [],
  )

/** All three in one place of the text (9.5∶45.6∶44.9), each its own number. */
const together = (parts: readonly Claim[]): boolean => {
  const at = parts.map((p) => p.at ?? p.start)
  return new Set(at).size === at.length && Math.max(...at) - Math.min(...at) <= 80
}

/** Shares of the three sectors that do not add up to a hundred. */
export const shares = (shelf: PlaceIndex): readonly Finding[] => {
  const seen = new Set<string>()
  return shelf.results.flatMap((c) => {
    const where = `${c.to}|${c.origin.sha256}`
    if (c.measure !== 'share' || !c.subject.includes(SECTORS[0]) || seen.has(where)) return []
    seen.add(where)
    const parts = sectors(shelf, c.to, c.origin.sha256)
    const sum = Math.round(parts.reduce((n, p) => n + (p.value ?? 0), 0) * 100) / 100
    if (parts.length < 3 || !together(parts) || Math.abs(sum - 100) <= 0.3) return []
    return [
      finding({
        ...aboutClaim(shelf.key, c),
        kind: 'contradiction_shares',
        severity: 0.5,
        certainty: 0.7,
        quotes: quotesOfClaims(...parts),
        zh: `${c.place}${c.to}年三次产业比重合计为${sum}%，不等于100%。`,
        en: `The shares of the three sectors of ${c.place} in ${c.to} add up to ${sum}%, not 100%.`,
        size: Math.round((sum - 100) * 100) / 100,
        unit: '百分点',
      }),
    ]
  })
}
