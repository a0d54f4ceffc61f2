import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

const PAID = '(?:奖励|补助|补贴|奖补|资助|给予|领取|享受|发放|救助|补)'
const SOFT = '(?:一次性|最高|不超过|不低于|不少于|分别|人均|不等|约|达|为|的|每[人年月户家次个]|人民币|[：:]){0,4}'
/** 1000元、[600元]: in a list. */
const LISTED = '(?:[\\d.]{1,8}万?元?[、和至到—~-]){0,3}'
/** 每户补助, 每人每月发放, 每个一次性奖补: so much for each that applies. */
const EACH = new RegExp(
  `(?:每(?:一)?(?:名|个|人|户|家|亩|台|辆|项|件|生|套|村|吨|公里|头|只|例|册|座|所)|按)[^，。；]{0,16}${PAID}[^，。；\\d]{0,6}?${SOFT}${LISTED}$`,
)
/** 每帮扶1名困难人员，补贴企业1000元. */
const FOR_EACH = /每[^，。；\d]{1,4}[1一](?:名|个|人|户|家|项|件)[^，。；]{0,14}，[^，。；\d]{0,4}(?:奖励|奖补|补助|补贴|给予)[^，。；\d]{0,6}$/
const EACH_LED = /(?:每(?:名|个|人|户|家|亩|台|辆|项|件|生|套|村|例)|按)[^，。；\d]{0,14}$/
const GIVEN = new RegExp(`(?:给予|奖励|奖补)${SOFT}${LISTED}$`)
/** 对新认定的企业，…: whom a rule is for. */
const FOR_WHOM = /(?:^|[，。；：、\n])(?:对|凡|符合|给(?!予)|新(?:认定|获|增|上|入|升|引进|创)|首次)|一次性|最高/
const PAYMENT_AFTER = /^(?:以[上内]|左右|不等)?(?:的)?(?:标准)?[^，。；、\d]{0,8}(?:奖励|补助|补贴|奖补|资助|津贴|奖金|求职|护理费)/
/** 补助标准提高到每人每月300元, 每人每年增加20元: a standard that is raised is promised. */
const STANDARD =
  /(?:标准|水平|限额|定额|养老金|低保金|工资|报酬|待遇|经费|补差)[^，。；]{0,12}$|(?:提高|增加|提升|上调|调整|再提|提标|降|减|上浮|增)[^，。；\d]{0,6}$/

const clauseOf = (before: string): string => before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1)

/** 每户补助2万元, 对新认定企业给予20万元奖励: what a rule pays to each who applies. */
export const paymentRule: AsideRule = {
  id: 'exclusions/payment',
  en: 'What a rule pays to each who applies (20 thousand yuan a household, an award of 200 thousand to a new firm) is no amount of the place.',
  zh: '按规定付给每个申请者的钱（每户补助2万元、对新认定企业奖励20万元）不是本地的数量。',
  reads: [
    inPlan('实施农房改造，每户补助2万元。', 'aside spec 2'),
    inPlan('对首次认定的企业给予20万元奖励。', 'aside spec 20'),
    inReview('为高龄老人每人每月发放津贴200元。', 'aside spec 200'),
  ],
  not: [
    inPlan('补助标准提高到每人每年2300元。', 'target 补助标准 level 2300元'),
    inPlan('发放补贴2万元。', 'target 发放补贴 level 2万元'),
    inPlan('每人每月再增加补助20元。', 'target 每人每月再增加补助 level 20元'),
  ],
  name: 'payment',
  skip: 'spec',
  through: true,
  test: (text, q) => {
    if (q.class !== 'money' || q.unit.includes('亿')) return false
    const before = clauseOf(text.slice(Math.max(0, q.start - 40), q.start))
    const own = before.slice(before.lastIndexOf('，') + 1)
    if (STANDARD.test(own)) return false
    const after = text.slice(q.end, q.end + 16)
    if (EACH.test(own) || FOR_EACH.test(before) || (EACH_LED.test(own) && PAYMENT_AFTER.test(after))) return true
    return GIVEN.test(own) && FOR_WHOM.test(before) && (own.endsWith('给予') || !/(?:获|争取|安排|落实|兑现|拨付|发放)[^，。；]{0,8}$/.test(own))
  },
}
