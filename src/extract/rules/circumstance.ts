import { PLACE_TABLE } from '../../lexicon/places/table.ts'
import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

const FORESEEN = /预计|预测|估计|据测算|据统计|将有|将达|将超|将突破|将新增/
/** People who are there whatever is done for them. */
const PEOPLE =
  /(?:毕业生|应届生|考生|适龄儿童|适龄人口|学龄儿童|在校生|入学新生|老年人口|老龄人口|老年人|总人口|常住人口|流动人口|劳动力|劳动年龄人口|退役军人|下岗职工|失业人员|待业人员|返乡人员|务工人员|务工人数|外来人口|用工缺口|用工需求|缺口|需求量)(?:总量|总数|总规模|人数|数量|规模)?(?:预计|仍|约|将|会|可能|有望|再)?(?:有|达到?|超过?|突破|近|约|为)?(?:到|约|近)?$/
/** 据测算，可用财力缺口仍有6000万元: money that will be wanting. */
const LACKS = /缺口(?:仍|还|尚|约|将|预计|会|高)*(?:有|达到?|为|在)?(?:近|约|超过?)?$/
const DONE_FOR = /帮助|促进|安置|吸纳|解决|组织|引导|确保|力争|支持|推动|培训|转移|资助|服务|保障|招收|引进|吸引/

/** 可能下降5%: what may come about. */
const MAY_BE = /(?<!尽)可能(?:会|将|再|仍)?(?:[增上提扩下降减回突超达][^，。；]{0,4})?$/

/** 如果涨幅超过3%，…: a condition; not 凡河新区, a place by its end. */
const CONDITION = /(?:^|[，。；：\n ])((?:如果|假如|倘若|若|一旦|凡(?!.{1,2}(?:新区|[县乡旗]))是?)[^，。；]{1,18})$/
/** Counties whose names begin like a condition (若羌, 若尔盖), from the table of places. */
const NAMES = [...PLACE_TABLE.matchAll(/\d(若[^\d/]{1,4}?)[县市区旗]/g)].map((m) => m[1] ?? '')

const isCondition = (before: string): boolean => {
  const clause = CONDITION.exec(before)?.[1]
  return clause !== undefined && !NAMES.some((name) => clause.startsWith(name))
}

/** 据预测，秋粮将减产3%. */
const FORECAST = /据[^，。；]{0,6}(?:预测|估计|测算)，[^，。；\d]{2,16}(?:将|会)[^，。；\d]{0,4}$/

/** 外贸出口可能下降5%; 如果物价上涨超过3%: what may be, and nothing promised. */
export const doubtRule: AsideRule = {
  id: 'exclusions/may-be',
  en: 'What may come about, or a condition (exports may fall by 5 %, if prices rise by 3 %), is no result and no promise.',
  zh: '可能出现的情况或条件（出口可能下降5%、如果物价上涨3%）既不是结果也不是承诺。',
  reads: [
    inPlan('外贸出口可能下降5%。', 'aside base 5'),
    inPlan('如果物价上涨超过3%，启动补贴机制。', 'aside base 3'),
    inPlan('若物价上涨超过4%，启动补贴机制。', 'aside base 4'),
  ],
  not: [
    inPlan('尽可能新增就业3000人。', 'target 尽可能新增就业 level 3000人'),
    inReview('若羌县新建公园3个。', 'result 若羌县新建公园 level 3个'),
    inReview('凡山新区修渠7公里。', 'result 凡山新区修渠 level 7公里'),
  ],
  name: 'may-be',
  skip: 'base',
  through: true,
  test: (text, q) => {
    const before = text.slice(Math.max(0, q.start - 24), q.start)
    return MAY_BE.test(before) || FORECAST.test(before) || isCondition(before)
  },
}

/** 预计今年中学毕业生将达3万人: what is foreseen of people, and nothing promised. */
export const circumstanceRule: AsideRule = {
  id: 'exclusions/circumstance',
  en: 'How many people there will be, or how much money will be wanting, whatever is done (graduates foreseen for the year) is a circumstance and no promise.',
  zh: '预计将有多少毕业生、老年人等，或资金缺口有多大，是客观情况，不是承诺。',
  reads: [
    inPlan('预计今年中学毕业生将达3万人。', 'aside base 3'),
    inPlan('全县老年人口预计达到5万人，养老服务任务繁重。', 'aside base 5'),
    inPlan('据测算，全县可用财力缺口仍有6000万元。', 'aside base 6000'),
  ],
  not: [inPlan('帮助高校毕业生就业3000人。', 'target 帮助高校毕业生就业 level 3000人'), inPlan('预计新增城镇就业5000人。', 'target 新增城镇就业 level 5000人')],
  name: 'circumstance',
  skip: 'base',
  through: true,
  test: (text, q) => {
    const sentence =
      text
        .slice(Math.max(0, q.start - 36), q.start)
        .split(/[。；\n]/)
        .at(-1) ?? ''
    if (q.class === 'money') return LACKS.test(sentence.trimEnd()) && FORESEEN.test(sentence) && !DONE_FOR.test(sentence)
    if (q.class !== 'people' && q.class !== 'none' && q.class !== 'count') return false
    const before = text.slice(Math.max(0, q.start - 36), q.start)
    const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('，'), before.lastIndexOf('；')) + 1)
    return PEOPLE.test(clause.trimEnd()) && FORESEEN.test(clause) && !DONE_FOR.test(clause)
  },
}
