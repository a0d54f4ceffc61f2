import type { Finding } from '../../model/finding.ts'
import type { PlaceIndex } from '../../pair/place-index.ts'
import type { Texts } from '../texts/texts.ts'
import { inKind, silence } from './answers.ts'
import { bulletin, unpromised } from './bulletin.ts'
import { contradictions } from './contradictions/contradictions.ts'
import type { Judged } from './finding.ts'
import { implied } from './implied.ts'
import { drift } from './target-changes.ts'

const byPlace = (a: Finding, b: Finding): number => {
  const [x, y] = [a.adcode || a.place, b.adcode || b.place]
  if (x !== y) return x < y ? -1 : 1
  return a.year - b.year || b.severity - a.severity || b.certainty - a.certainty || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const once = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((f) => [f.id, f])).values()]

/** What one place's pairs and plans give. */
export const findingsOfPlace = (all: readonly Judged[], shelf: PlaceIndex, texts: Texts): readonly Finding[] => [
  ...all.flatMap((j) => [...silence(j), ...inKind(j), ...implied(j), ...bulletin(j)]),
  ...drift(shelf, texts),
  ...contradictions(shelf, texts),
  ...unpromised(shelf),
]

/** Everything worth a reporter's look, each once, by place and year, the gravest first. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => [...once(findings)].sort(byPlace)
