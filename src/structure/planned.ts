import type { Section } from '../model/report.ts'
import { comingTerm, pastTerm, type ReportYears, type SectionSense } from './classify.ts'
import { linesOf } from './lines.ts'
import { opening } from './time-shifts.ts'

const HEADING = /^[#*\s]{0,6}(?:第[一二三四五六七八九十百]{1,4}([篇编章节部])|([一二三四五六七八九十]{1,3})、|（[一二三四五六七八九十]{1,3}）)/
const RANKS = '篇编部章节'
const BACK = /发展基础|回顾|成就|成效|成绩|完成情况|执行情况/

const rankOf = (line: string): number => {
  const found = HEADING.exec(line)
  if (!found || line.length > 60) return 0
  return found[1] ? RANKS.indexOf(found[1]) + 1 : found[2] ? 6 : 7
}

interface Mark {
  readonly at: number
  readonly heading: string
  readonly depth: number
  readonly cut: SectionSense
}

/** The years of a plan and those of the plan before it; without years nothing is dated. */
const cutsOf = (span: readonly [number, number] | undefined): { readonly turn: ReportYears; readonly ahead: SectionSense; readonly behind: SectionSense } => {
  if (!span) {
    const undated = (part: 'plan_term' | 'review_term', role: 'target' | 'result'): SectionSense => ({ part, period: { role, year: '' } })
    return { turn: { plan: 0, review: 0 }, ahead: undated('plan_term', 'target'), behind: undated('review_term', 'result') }
  }
  const turn = { plan: span[0], review: span[0] - 1 }
  return { turn, ahead: comingTerm(turn, span), behind: pastTerm(turn) }
}

/**
 * The outline of a plan for several years (规划纲要): goals of its years, but for a chapter on what it builds on and a paragraph that
 * opens with the years before.
 */
export const planSections = (clean: string, span: readonly [number, number] | undefined): readonly Section[] => {
  const { turn, ahead, behind } = cutsOf(span)
  const marks: Mark[] = [{ at: 0, heading: '', depth: 0, cut: ahead }]
  let base = { cut: ahead, rank: 0 }
  for (const line of linesOf(clean)) {
    const rank = rankOf(line.text)
    if (rank > 0) {
      if (BACK.test(line.text)) base = { cut: behind, rank }
      else if (base.rank === 0 || rank <= base.rank) base = { cut: ahead, rank: 0 }
      marks.push({ at: line.start, heading: line.text, depth: Math.min(3, rank), cut: base.cut })
      continue
    }
    const own = opening(line.text, turn)
    const cut = own?.part === 'review_term' ? own : base.cut
    if (cut.period.year !== marks.at(-1)?.cut.period.year) marks.push({ at: line.start, heading: '', depth: 0, cut })
  }
  const kept = marks.filter((m, i) => marks[i + 1]?.at !== m.at)
  return kept.map((m, i) => ({
    start: m.at,
    end: kept[i + 1]?.at ?? clean.length,
    heading: m.heading,
    depth: m.depth,
    part: m.cut.part,
    period: m.cut.period,
    certainty: m.heading ? 'stated' : 'inferred',
  }))
}
