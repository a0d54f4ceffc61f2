import { MAGNITUDE_VALUES } from '../../lexicon/units.ts'
import type { Mention } from '../mentions/mention.ts'
import { ADDED } from '../subject/parts.ts'
import type { Draft } from './draft.ts'

const REACHED = /^(?:已?达到?|累计达?|增至|增加到|发展到|[到至])$/
const KINDS = new Set<string>(['count', 'people', 'length', 'area'])
const SCALE = /^[十百千万亿]*/
const SCALES: Readonly<Record<string, number>> = MAGNITUDE_VALUES

const bare = (unit: string): string => unit.replace(SCALE, '')
const size = (value: number, unit: string): number => value * (SCALES[SCALE.exec(unit)?.[0] ?? ''] ?? 1)

/** 新增规上企业96家，达到815家: more than was added, of the same things. */
export const isRunningTotal = (m: Mention, subject: string, last: Draft | undefined): boolean =>
  last !== undefined &&
  last.subject === subject &&
  last.measure === 'level' &&
  KINDS.has(m.quantity.class) &&
  bare(last.unit) === bare(m.quantity.unit) &&
  size(m.quantity.value, m.quantity.unit) > size(last.value, last.unit) &&
  ADDED.test(subject) &&
  m.cues.some((c) => REACHED.test(c.word))
