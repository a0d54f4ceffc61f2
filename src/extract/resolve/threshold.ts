import type { Draft } from '../interpret/draft.ts'
import { verbAtHead } from '../subject/parts.ts'

const AMOUNTS = new Set<Draft['mention']['quantity']['class']>(['money', 'weight', 'power', 'area'])

/** 财政收入超过2亿元的县达到8个, …的区县由1个增加到6个: from what size on they are counted, and no amount that is reached. */
const COUNTED_FROM =
  /^(?:以上)?的(?:县（市、区）|县市区|市县|区县|县区|县市|县|区|市|乡镇|镇|街道|行政村|村|企业|集群|园区|开发区|产业|品牌|市场|单位|公司)[^，。；、\d]{0,6}(?:\d|，由\d)/

/** What comes in sizes; the size stands right before it: 50亿元企业, 超10亿元项目, 300亿元园区. */
const SIZED =
  /^(?:级(?!别)|）?(?:及?以上|左右)?的?([^，。；：、\d\s]{0,8}?)(?:企业|园区|集群|项目|产业链|开发区|商圈|街区|单品)(?=\d|[，。、；（]|$|达|分别|各|共|数量?|总数|取得|实现|开工|为|不少|超|力争))/
/** What says how large: 产值超, 新增, the count of each before it (2个30亿元以上). */
const SIZE_BEFORE =
  /(?:产值|收入|营收|税收|销售额?|交易额|投资额?|规模|利润|成交额|纳税额?)(?:首次)?(?:超过?|过|达到?|上|突破|在)$|(?:^|[^达到])[超过]$|乃至$|(?:产值|营收)$|(?:新增|培育|引进|建成|打造|形成|落地|新开工|签约)$|\d[个家户]$|[，、。]$/
/** 6亿元（9000万美元）以上项目: the same size in other money. */
const IN_OTHER_MONEY = /^）(?:及?以上|以下)/

/** 过亿元、过10亿元的企业; 3个20亿元以上、9个亿元以上项目: sizes in a row. */
const MORE_SIZES = /^(?:、[超过]?[\d.]{1,6}[百千万亿]{1,2}元)+/
const ROW = /^(?:及?以上)?、\d{1,4}[个家户][\d亿]/

const isSize = (d: Draft, text: string): boolean => {
  const { start, end } = d.mention.quantity
  const behind = text.slice(end, end + 36)
  const after = behind.replace(MORE_SIZES, '')
  if (ROW.test(behind) && /\d[个家户]$/.test(text.slice(0, start))) return true
  if (IN_OTHER_MONEY.test(after) && text.lastIndexOf('（', start) >= start - 1) return true
  const found = SIZED.exec(after)
  return found !== null && verbAtHead(`${found[1] ?? ''}　`) === '' && SIZE_BEFORE.test(text.slice(Math.max(0, start - 10), start))
}

/** An amount that only says how large each of several counted things is. */
export const isThreshold = (d: Draft, text: string): boolean => {
  const { class: cls, end } = d.mention.quantity
  if (!AMOUNTS.has(cls) || d.measure !== 'level') return false
  const at = text.startsWith('以上', end) ? end + 2 : end
  return (text.startsWith('的', at) && COUNTED_FROM.test(text.slice(end, end + 24))) || (cls === 'money' && isSize(d, text))
}
