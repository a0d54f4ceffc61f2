import type { Quantity } from '../lexer/quantity.ts'
import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

const LATIN = /[A-Za-z]/
const AFTER_NAME = /^(?:星级|团|师(?!范)|大[^关]|强|版|兵团|年代|国道|省道|热线|专项|院前|路公交|政务|航班|工程|世纪|厂(?![房家])|号[公馆仓桥井坝库矿地])/
const ROAD_BEFORE = /(?:国道|省道|县道|乡道|高速|航班)$/
/** 120急救, 119消防, 110接处警: services known by their number. */
const SERVICE =
  /^(?:警务|警情|指战员|消防员|医院|电梯|救援|维权|投诉|举报|咨询|心理|供热|供水|急救|报警|接处警|出警|火警|消防|救护|医疗|指挥|联动|调度|应急|便民|抢险|服务台|系统|中心|平台)/
const LINE = /^[^，。；、\d]{0,10}(?:热线|举报|平台)/
/** 8.5代线, 12英寸晶圆, 303线: what a thing is, not how many. */
const MODEL = /^(?:代(?:线|TFT|面板|液晶|生产线|玻璃|薄膜|AMOLED|OLED|半导体)|英寸)/
/** 教育信息化2.0行动 */
const EDITION = /^[1-9]\.0[\u4e00-\u9fff”]/
/** 985高校, 211工程: universities by the name of their list. */
const LISTED = /^(?:985|211)(?=[、”]?(?:高校|院校|大学|工程|重点))/
const CIRCLE = /^(?:分钟|小时)[^，。；、\d]{0,12}圈/

const symbolic = (text: string, q: Quantity): boolean => {
  const before = text[q.start - 1] ?? ''
  const after = text[q.digits] ?? ''
  if (after === '/' && /\d/.test(text[q.digits + 1] ?? '')) return true
  if (before === '-' && LATIN.test(text[q.start - 2] ?? '')) return true
  if (LATIN.test(before)) return !(q.class === 'money' && text.startsWith('GDP', q.start - 3))
  return /[+×·*/]/.test(before) || /[+·×]/.test(after)
}

const latin = (q: Quantity, after: string): boolean => {
  if (!LATIN.test(after[0] ?? '')) return false
  if (q.unit === '') return true
  return /^(?:G|D|A|T|P|M|C|K|V)(?![Ww])/.test(after) && q.class !== 'power' && !/^(?:m|k)/.test(after)
}

/** Three to five digits that name a service line, a document or a road. */
const isLabel = (text: string, q: Quantity): boolean => {
  const after = text.slice(q.digits, q.digits + 16)
  const bare = q.unit === '' && Number.isInteger(q.value)
  if (q.unit === '' && (MODEL.test(after) || EDITION.test(text.slice(q.start, q.digits + 1)))) return true
  if (bare && LISTED.test(text.slice(q.start, q.digits + 4))) return true
  if (bare && q.digits - q.start >= 3 && q.digits - q.start <= 5 && SERVICE.test(after)) return true
  if (bare && q.value >= 100 && (q.value === 12345 || /^线(?![上下])/.test(after))) return true
  if (bare && ((q.value >= 100 && LINE.test(after)) || ROAD_BEFORE.test(text.slice(Math.max(0, q.start - 2), q.start)))) return true
  if (after.startsWith('项目') && ROAD_BEFORE.test(text.slice(Math.max(0, q.start - 2), q.start))) return true
  return /^[分小]/.test(after) && CIRCLE.test(after)
}

/** 《总体规划（2017—2035）》: in the title of a book or a plan. */
const TITLED = /《[^《》，。；\n]{0,40}$/

/** “优化营商环境30条”: so many measures under one name. */
const MEASURES = /“[^，。；“”]{2,14}$/

/** 扶持小店的新12条: so many measures by which a document is known. */
/** 落实稳经济33条政策. */
const POLICIES = /^(?:硬|新|一揽子)?(?:政策|措施|意见|举措|规定|办法)/
const CARRIED_OUT = /(?:落实|执行|贯彻|兑现|用好)[^，。；\d]{1,16}$/
const KNOWN_AS = /[新国](?=\d{1,3}条$)/

const quoted = (text: string, q: Quantity): boolean => {
  if (q.words && text.startsWith('零成本', q.start)) return false
  if (q.class === 'none' && TITLED.test(text.slice(Math.max(0, q.start - 41), q.start))) return true
  if (/[“《「]/.test(text[q.start - 1] ?? '')) return !/[%‰金银铜]/.test(q.unit)
  if (
    q.class === 'none' &&
    /^[^，。；“”]{1,3}”/.test(text.slice(q.end, q.end + 4)) &&
    /“[^，。；”]{0,14}$/.test(text.slice(Math.max(0, q.start - 15), q.start))
  )
    return true
  if (!/[”》」]/.test(text[q.end] ?? '')) return false
  if ((q.unit === '条' || q.unit === '项') && MEASURES.test(text.slice(Math.max(0, q.start - 15), q.start))) return true
  return /“[^，。；”]{0,4}$/.test(text.slice(Math.max(0, q.start - 5), q.start)) || q.unit === '' || q.words === true
}

/** G314, 5G, 3D, 129团, 1+3+5, 4·15, 12345热线, 世界500强, 10大产业, “1535”, 国道324线, 15分钟生活圈. */
export const nameRule: AsideRule = {
  id: 'exclusions/name',
  en: 'A number within a name (G314, 5G, Regiment 129, hotline 12345, “1535”) is no amount.',
  zh: '名称里的数字（G314、5G、129团、12345热线、“1535”）不是数量。',
  reads: [
    inPlan('129团建设加快。', 'aside name 129'),
    inPlan('国道324线建成通车。', 'aside name 324'),
    inPlan('优化12345热线服务。', 'aside name 12345'),
    inPlan('创建国家5A级景区。', 'aside name 5'),
    inPlan('落实“1535”工作思路。', 'aside name 1535'),
    inReview('完成《示例县总体规划（2017—2035）》编制。', 'aside name 2017', 'aside name 2035'),
  ],
  not: [inPlan('引进团队129个。', 'target 引进团队 level 129个')],
  name: 'name',
  skip: 'name',
  through: true,
  test: (text, q) => {
    if (quoted(text, q)) return true
    if (q.words) return false
    if (q.unit.endsWith('级') && /^[十百千万亿]{1,3}级$/.test(q.unit)) return true
    const before = text.slice(Math.max(0, q.start - 2), q.start)
    const after = text.slice(q.digits, q.digits + 4)
    if (symbolic(text, q) || latin(q, after) || isLabel(text, q)) return true
    if (q.unit === '条' && POLICIES.test(text.slice(q.end, q.end + 5)) && CARRIED_OUT.test(text.slice(Math.max(0, q.start - 20), q.start))) return true
    if (q.unit === '条' && KNOWN_AS.test(text.slice(q.start - 1, q.end))) return true
    if (AFTER_NAME.test(after) && !(after.startsWith('强') && /前$/.test(before))) return true
    return /^[村组]/.test(after) && /[镇乡村]$/.test(before)
  },
}
