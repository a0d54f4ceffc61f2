import type { Quantity } from '../lexer/quantity.ts'
import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

/** l0%, 5.l%, 3O亿元: letters that a scanner took for figures. */
const LETTER_BEFORE = /(?<![A-Za-z\d])[lIOo|]$/
const LETTER_AFTER = /^\.?[lIOo](?![A-Za-z])[\d.]{0,6}(?:%|‰|个?百分点|[万亿]|元|吨|亩|人|户|个|家)/
const misread = (text: string, q: Quantity): boolean =>
  (q.unit !== '' && LETTER_BEFORE.test(text.slice(Math.max(0, q.start - 2), q.start))) || LETTER_AFTER.test(text.slice(q.digits, q.digits + 12))

/** 5$1.$2%: what a broken conversion left of a number cannot be trusted. */
export const brokenRule: AsideRule = {
  id: 'exclusions/broken',
  en: 'A number torn by a broken conversion (5$1.$2 %) or misread by a scanner (l0 %) cannot be trusted and is set aside.',
  zh: '转换时损坏（5$1.$2%）或识别错误（l0%）的数字不可信，搁置。',
  reads: [
    inPlan('就业率为5$1.$2%。', 'aside other 5', 'aside other 1', 'aside other 2'),
    inPlan('财政收入增长l0%。', 'aside other 0'),
    inPlan('造林3O亩。', 'aside other 3'),
  ],
  not: [inPlan('就业率为95.2%。', 'target 就业率 share 95.2%')],
  name: 'broken',
  skip: 'other',
  through: false,
  test: (text, q) => text[q.start - 1] === '$' || text[q.digits] === '$' || misread(text, q),
}

const OVER = /(?:过|超|逾|突破|上)$/
const HOLDER =
  /^(?:的[^，。；、\d]{0,10}(?:企业|项目|产业|集群|园区|村|镇|乡|街道|品牌|单品|商圈|大户|公司|店|平台)|[^，。；、\d]{0,10}(?:企业|项目|产业|集群|园区|村|镇|乡|街道|品牌|单品|商圈|大户|公司|店|平台)[^，。；、\d]{0,8}\d)/

const SIZED = new Set<string>(['money', 'power', 'weight', 'area', 'none', 'length'])

const RANGED = /^的?[^，。；、\d]{0,6}(?:项目|企业|产业|集群)/

const SHORT_OF = /(?:低于|高于|不足|不到|少于|未满|不满)$/
/** 低于18平方米的低收入家庭: who is meant. */
const OWNERS =
  /^的[^，。；、\d]{0,10}(?:家庭|农户|住户|困难户|贫困户|人群|群体|群众|居民|职工|人员|老人|学生|子女|儿童|企业|村)(?![^，。；、]{0,6}(?:占比|比重|比例))/
const MEASURED = new Set<string>(['money', 'area', 'time', 'none'])

/** 9座以下客车. */
const VEHICLE = /^的?[^，。；、\d]{0,4}(?:客车|汽车|车辆|小车)/
/** 125万以上贫困人口脱贫: so many people, and no size of a place. */
const PEOPLE = /^的?(?!人口)[^，。；、\d]{0,6}(?:人口|群众|职工|农民|人群)(?!的|[^，。；、]{0,4}[村乡镇县])/

/** 整合资金20亿元以上实施…工程: money and what it is for. */
const FUNDS = /(?:资金|资本|贷款|债券|经费|财力)(?:不?[少低]于|超过?|达到?|共|约)?$/
const SPENT = /^(?:支持|实施|用于|搭建|推进|建设|投入|开展|完成|助力|改造|推动|撬动|加快|保障|促进|帮助|扶持|解决)/

/** 12.7∶47 is read elsewhere; 500万以上项目, 10平方米以下的住户, 亿元以上企业: a threshold that only qualifies. */
export const thresholdRule: AsideRule = {
  id: 'exclusions/threshold',
  en: 'A threshold that only says which projects, firms or people are meant (projects above 5 million yuan) is no amount.',
  zh: '只用来限定对象的门槛（500万元以上项目）不是数量。',
  reads: [
    inPlan('推进500万元以上项目建设。', 'aside spec 500'),
    inReview('产值超10亿元的企业达到7家。', 'result 产值超10亿元的企业 level 7家', 'aside spec 10'),
    inReview('500万元以上固定资产投资45亿元。', 'result 500万元以上固定资产投资 level 45亿元', 'aside spec 500'),
    inPlan('建设5万以上人口乡镇医院。', 'aside spec 5'),
    inPlan('引进5亿元以上的龙头型、基地型项目。', 'aside spec 5'),
    inPlan('廉租房覆盖人均住房面积低于9平方米的困难家庭。', 'aside spec 9'),
  ],
  not: [
    inPlan('新增企业5家、就业1200人以上。', 'target 新增企业 level ge 5家', 'target 新增就业 level ge 1200人'),
    inReview('财政收入突破5亿元。', 'result 财政收入 level ge 5亿元'),
    inPlan('人均住房面积不低于9平方米。', 'target 人均住房面积 level ge 9平方米'),
  ],
  name: 'threshold',
  skip: 'spec',
  through: true,
  test: (text, q) => {
    if (q.class === 'money' && OVER.test(text.slice(Math.max(0, q.start - 3), q.start)) && HOLDER.test(text.slice(q.end, q.end + 26))) return true
    if (MEASURED.has(q.class) && q.unit !== '' && SHORT_OF.test(text.slice(Math.max(0, q.start - 3), q.start)) && OWNERS.test(text.slice(q.end, q.end + 18)))
      return true
    if (q.bound === 'range' && q.class === 'money') return RANGED.test(text.slice(q.end, q.end + 12))
    if (q.bound === undefined || q.bound === 'range') return false
    const bound = text.slice(q.end - 2, q.end)
    if (!/以上|以下|以内/.test(bound)) return false
    if (q.class === 'money' && SPENT.test(text.slice(q.end, q.end + 2)) && FUNDS.test(text.slice(Math.max(0, q.start - 6), q.start))) return false
    if (q.class === 'money' && text.startsWith('固定资产投资', q.end)) return true
    if (q.unit === '座') return VEHICLE.test(text.slice(q.end, q.end + 10))
    if (!SIZED.has(q.class) || (q.class === 'none' && /[万亿]$/.test(q.unit) && PEOPLE.test(text.slice(q.end, q.end + 12)))) return false
    return /^(?:的)?(?:[^，。；、\d]{1,6}型、){0,2}[^，。；、\d]{0,14}(?:项目|企业|锅炉|机组|单位|工程|园区|产业|主体|人群|群体|住户|困难户|投资项目|大户|品牌|线路|建设项目|村|乡镇|户|人口|家庭|职工|农民|群众|地区)/.test(
      text.slice(q.end, q.end + 28),
    )
  },
}
