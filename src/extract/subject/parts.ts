import { ACTION_VERBS, PART_NOUNS } from '../../lexicon/subjects.ts'
import { charset } from '../lexer/charset.ts'
import { endingsOf, trieOf } from '../lexer/trie.ts'

const verbs = trieOf(ACTION_VERBS.map((v) => [v, true] as const))
const verbEnds = endingsOf(ACTION_VERBS)
const NOUNS = new Set<string>(PART_NOUNS)
const nounEnds = endingsOf(PART_NOUNS.filter((n) => n.length > 1))

const SCOPE = /^(?:全(?:国|省|市|县|区|旗|州|盟|地区|镇|师|团|系统|自治区|行业|社会)|我[国省市县区旗州]|师市|发挥全[市县区省旗]|辖区|其中|另有|共有?)?$/

/** True for nothing at all or a whole place. */
export const isScope = (text: string): boolean => SCOPE.test(text)

/** 服务业 is no service of 业. */
const INDUSTRY = /^业(?![务态主绩余])/

/** The action verb a text begins with, longest first, or ''. */
export const verbAtHead = (text: string): string => {
  const found = verbs.longest(text, 0, text.length - 1)
  return found && !INDUSTRY.test(text.slice(found.end, found.end + 2)) ? text.slice(0, found.end) : ''
}

/** The action verb a text ends with, longest first, or ''. */
export const verbAtEnd = (text: string): string => {
  const length = verbEnds(text, text.length, 0)
  return length > 0 ? text.slice(-length) : ''
}

/** True for a noun that needs an owner: 产量, 总投资, 满意率. */
export const isPart = (text: string): boolean => NOUNS.has(text) || /^(?:惠及|受益|吸纳|带动|拉动|助力|占)[^，。]{0,16}$/.test(text)

/** 新增高新技术企业: what was added of a thing that there are more of. */
export const ADDED =
  /^(?:全[市省县区州旗盟])?(?:新增|新认定|新培育|净增|新登记|新发展)(?!.{0,8}(?:就业|贷款|投资))|(?<!(?:就业|贷款|投资)[^，。；]{0,6})(?:新增|净增)$/

const JOINTS = charset('、和与及')

/** What stands between the marks and words of a list: 办复率、满意率 → 办复率, 满意率. */
export const listed = (text: string): readonly string[] => {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (JOINTS[text.charCodeAt(i)] !== 1 || (text[i] === '及' && '惠涉普'.includes(text[i - 1] ?? '　'))) continue
    parts.push(text.slice(from, i))
    from = i + 1
  }
  parts.push(text.slice(from))
  return parts
}

/** True for parts side by side: 办复率、满意率. */
export const allParts = (text: string): boolean => listed(text).every(isPart)

/** What a subject is about, without the verb in front and the measured part at its end. */
export const owner = (subject: string): string => {
  if (/支出$|增加值$/.test(subject) && subject.length < 12) return subject
  const verb = verbAtHead(subject)
  const body = verb && subject.length > verb.length + 1 && !'业区商者'.includes(subject[verb.length] ?? '　') ? subject.slice(verb.length) : subject
  const tail = nounEnds(body, body.length, 2)
  const whole = tail > 0 ? body.slice(0, -tail) : body
  const share = whole.lastIndexOf('占')
  return share >= 0 && whole.length - share < 42 ? whole.slice(0, share) : whole.replace(/(?:大田)?种植$|播种$|的$|(?:完成|实现)$/, '')
}
