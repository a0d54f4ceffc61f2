import { DIGIT_NAMES, GENERIC_SUBJECT, MEASURED_END, MEMBER_FALLS, NAMED_SET, NO_SUBJECT } from '../../lexicon/relations.ts'
import { indicatorOf } from '../indicator/match.ts'
import { trimSubject } from '../mentions/trim.ts'
import { splitSubject } from '../subject/split.ts'

const TAIL =
  /(?:增长速度|增长|增速|增幅|涨幅|速度|与|和|同|实现|保持|力争|也|均|都|持续|继续|明显|显著|大幅|略|总体|普遍|连续[一二两三四五六七八九十]?年?|近[一二两三四五六七八九十]年|分别|全面|圆满|超额|已|要|将|始终|稳定|努力|确保|总体上|有望|首次|基本|更|远|应|须|仍然|仍|长期|一直|做到|全部|任期内|在|达到|控制|双双|连年|连|达到或|符合或|大大|接近|初|从|较好地|地|较好|但|普遍|整体|同比|将|双|同口径|按?可比口径|剔除不可比因素后|[，、])$/
const HEAD =
  /^(?:导致|推动|促进|特别是|其中|同时|并且|并|而且|但|（[^（）]{0,6}）|[—\-·*#：:、]|确保|努力|力争|争取|做到|使|促使|全年|今年|去年|继续|本届政府任期内|任期内|严格|实现|保持|坚持|坚决|始终|各级|，)/
const ISSUER =
  /^(?:国家|自治区党委政府|自治区|兵团|省委省政府|省委|省政府|省|市委|市|上级|州|地区|盟|县|区|和|与|、|及|年度|全年|今年|去年|年初|预期|既定|下达|确定|要求|规定|考核|核定|控制|分配|定|的|给我[省市县区州]|我[省市县区州]|各项|主要|约束性|目标任务|人大|大会|会议|规划|给全[市县区省]){1,10}/
const GOAL_END = /(?:目标任务|控制目标|约束性目标|任务目标|目标要求|年度目标|目标|要求)(?:以内|之内|范围内?|内)?$/

/** M2, PM2.5: figures of a name. */
const IN_NAME = /[A-Za-z][\d.]*$/

const strip = (text: string, pattern: RegExp): string => {
  let current = text
  for (let i = 0; i < 8; i++) {
    const next = current.replace(pattern, '')
    if (next === current) return current
    current = next
  }
  return current
}

/** A clause with the digits of names (PM2.5, M2) taken out, as long as it was. */
const withoutNames = (clause: string): string => (clause.includes('M') ? clause.replace(DIGIT_NAMES, (name) => '＃'.repeat(name.length)) : clause)

/** The words of a clause before a relation, from its last number on, as a subject; '' where nothing is left. */
export const subjectBefore = (clause: string, end: number): string => {
  let from = 0
  const bare = withoutNames(clause)
  for (let i = end - 1; i >= 0; i--) {
    const c = bare[i] ?? ''
    if (c >= '0' && c <= '9' && !IN_NAME.test(clause.slice(Math.max(0, i - 4), i + 1))) {
      const list = clause.indexOf('、', i)
      if (list < 0 || list >= end) return ''
      from = list + 1
      break
    }
  }
  const span = trimSubject(clause, from, end)
  return strip(strip(clause.slice(span.start, span.end), TAIL), HEAD)
}

/** Of 完成省下达的单位GDP能耗下降目标: 单位GDP能耗下降. '' for goals that name nothing. */
export const subjectWithin = (other: string): string => {
  const bare = other.replace(ISSUER, '').replace(GOAL_END, '')
  return isGeneric(bare) ? '' : bare
}

/** Subject of a clause that has only its verb: what the clause before was measuring. '' where that clause measured nothing. */
export const subjectOfLead = (clause: string): string => {
  const digit = withoutNames(clause).search(/\d/)
  const subject = strip(
    subjectBefore(clause, digit < 0 ? clause.length : digit),
    /(?:实现|不断|持续|稳步|大幅|进一步|明显|快速|全面|加快|改善|好转|提升|向好|达|为|至|完成)$/,
  )
  return digit >= 0 || MEASURED_END.test(subject) ? subject : ''
}

/** Names nothing in particular: 各项目标任务. */
export const isGeneric = (subject: string): boolean =>
  subject.length < 2 || subject.length > 48 || NO_SUBJECT.test(subject) || (GENERIC_SUBJECT.test(subject) && !NAMED_SET.test(subject))

/** One subject, or the members of a list in which one at least is a statistic and the whole is none. */
export const parted = (subject: string, place: string): readonly string[] => {
  const count = subject.split(/[、和与及]/).filter((s) => s !== '').length
  if (count < 2 || count > 6 || indicatorOf(subject, 'growth', '%', place) !== '') return [subject]
  const parts = splitSubject(subject, count).map((p) => p.replace(MEMBER_FALLS, ''))
  const known = parts.some((p) => indicatorOf(p, 'growth', '%', place) !== '')
  const like = parts.every((p) => MEASURED_END.test(p))
  return parts.length === count && (known || like) && parts.every((p) => p.length > 1 && !isGeneric(p)) ? parts : [subject]
}
