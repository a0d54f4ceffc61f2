import { ACTION_VERBS, PART_NOUNS } from '../../lexicon/subjects.ts'

const VERBS = new Set<string>(ACTION_VERBS)
const NOUNS = new Set<string>(PART_NOUNS)
const NOUN_TAILS = [...PART_NOUNS].sort((a, b) => b.length - a.length)

const SCOPE = /^(?:全(?:国|省|市|县|区|旗|州|盟|地区|镇|师|团|系统|自治区|行业|社会)|我[国省市县区旗州]|师市|发挥全[市县区省旗]|辖区|其中|另有|共有?)?$/

/** True for nothing at all or a whole place. */
export const isScope = (text: string): boolean => SCOPE.test(text)

/** The action verb a text begins with, longest first, or ''. */
export const verbAtHead = (text: string): string => {
  for (let n = Math.min(8, text.length - 1); n >= 2; n--) if (VERBS.has(text.slice(0, n))) return text.slice(0, n)
  return ''
}

/** The action verb a text ends with, longest first, or ''. */
export const verbAtEnd = (text: string): string => {
  for (let n = Math.min(8, text.length); n >= 2; n--) if (VERBS.has(text.slice(-n))) return text.slice(-n)
  return ''
}

/** True for a noun that needs an owner: 产量, 总投资, 满意率. */
export const isPart = (text: string): boolean => NOUNS.has(text) || /^(?:惠及|受益|吸纳|带动|拉动|助力|占)[^，。]{0,16}$/.test(text)

/** True for parts side by side: 办复率、满意率. */
export const allParts = (text: string): boolean => text.split(/[、和与及]/).every(isPart)

/** What a subject is about, without the verb in front and the measured part at its end. */
export const owner = (subject: string): string => {
  if (/支出$|增加值$/.test(subject) && subject.length < 12) return subject
  const verb = verbAtHead(subject)
  const body = verb && subject.length > verb.length + 1 ? subject.slice(verb.length) : subject
  const tail = NOUN_TAILS.find((n) => n.length > 1 && body.endsWith(n) && body.length > n.length + 1)
  const whole = tail ? body.slice(0, -tail.length) : body
  const share = whole.lastIndexOf('占')
  return share >= 0 && whole.length - share < 42 ? whole.slice(0, share) : whole.replace(/(?:大田)?种植$|的$|(?:完成|实现)$/, '')
}
