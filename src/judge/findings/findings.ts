import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Shelf } from '../../pair/shelf.ts'
import { inKind, silence } from './answers.ts'
import { bulletin, unpromised } from './bulletin.ts'
import { confessions } from './confessions.ts'
import { contradictions } from './contradictions/contradictions.ts'
import { drift } from './drift.ts'
import { implied } from './implied.ts'
import { textsOf } from './texts.ts'
import type { Judged } from './words.ts'

const byPlace = (a: Finding, b: Finding): number => {
  const [x, y] = [a.adcode || a.place, b.adcode || b.place]
  if (x !== y) return x < y ? -1 : 1
  return a.year - b.year || b.severity - a.severity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const once = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((f) => [f.id, f])).values()]

/** Everything worth a reporter's look, by place and year, the gravest first. */
export const findAll = (all: readonly Judged[], shelves: readonly Shelf[], reports: readonly Report[]): readonly Finding[] => {
  const texts = textsOf(reports)
  const ofPairs = all.flatMap((j) => [...silence(j, texts), ...inKind(j), ...implied(j), ...bulletin(j)])
  const ofPlaces = shelves.flatMap((s) => [...drift(s, texts), ...contradictions(s, texts), ...unpromised(s)])
  return [...once([...ofPairs, ...ofPlaces, ...confessions(all, reports)])].sort(byPlace)
}
