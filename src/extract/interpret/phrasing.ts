import type { Mention } from '../mentions/mention.ts'
import { saidOf } from './milestones.ts'

/** 的速度增长, 的幅度递减: behind a rate that 以 or 按 leads to. */
const SPEED = /^的(?:平均|年均|增长|较?高|较快)?(?:速度|增速|速率|幅度|增幅|比例)(增长|递增|提高|上升|上涨|增加|发展|提升|扩大|下降|递减|回落|降低|减少|缩减)?/
const SPEED_LED = /(?<![可所得予加足难])(?<!(?:主|重|需|必|纪|摘))[要将应须]?(?:以|按照?|每年以|每年按)$/
/** Right before 以, no part of the name: 总产值要以, 总产值继续以. */
const ABOUT_TO = /(?:要|将|仍|继续)$/
const FALLS = /下降|递减|回落|降低|减|缩/

/** 增加值以8%的速度增长: growth of what stands before 以. */
const atSpeed = (m: Mention): Mention => {
  const said = m.quantity.class === 'ratio' && m.after.startsWith('的') ? SPEED.exec(m.after) : null
  const led = said ? SPEED_LED.exec(m.before) : null
  if (!said || !led) return m
  const word = said[1] ?? '增长'
  const yearly = led[0].startsWith('每年') || m.cues.some((c) => c.word === '每年') ? [{ kind: 'average', word: '年均' } as const] : []
  return {
    ...m,
    before: saidOf(
      m.before
        .slice(0, -led[0].length)
        .replace(/[、，]$/, '')
        .replace(ABOUT_TO, ''),
    ),
    after: m.after.slice(said[0].length),
    cues: [...m.cues, ...yearly, { kind: FALLS.test(word) ? 'down' : 'up', word }],
  }
}

/** 民生支出不低于一般公共预算支出（的75%）: a bound said before the whole that the share is of. */
const BOUNDED_WHOLE =
  /^([^，。；]{2,20}?)(不得?低于|不少于|不得少于|不得?高于|不得?超过|不突破|超过|突破|达到|占到|达|控制在|保持在|稳定在)((?:上年|去年)?(?!全[国省市县区]|上年|去年|年初|同期|计划|任务|目标)[^，。；\d]{0,14}(?:支出|收入|总值|GDP|投资|总量|产值|总数|人口|面积|总额|资金|财力|产量|用地|增加值|消费|贷款|存款))$/
const LEAST = /不得?低于|少于|^超过|突破$/
const MOST = /不得?高于|不得?超过|不突破|控制在/

const shareOfWhole = (m: Mention): Mention => {
  if (m.quantity.class !== 'ratio' || !m.cues.some((c) => c.word === '的')) return m
  const [, part, word = '', whole] = BOUNDED_WHOLE.exec(m.before) ?? []
  if (!part || !whole || (/^[上去]年/.test(whole) && whole.includes(part.slice(-2)))) return m
  const kind = MOST.test(word) ? 'le' : LEAST.test(word) ? 'ge' : 'to'
  return { ...m, before: /[率重例]$/.test(part) ? part : `${part}占${whole}`, cues: [{ kind, word }, ...m.cues] }
}

const ARRANGED_BY = /[、，]?(?:拟|要|将|均)?按照?$/
/** 投资增幅按12%安排: planned at so much. */
const arranged = (m: Mention): Mention =>
  m.after.startsWith('安排') && ARRANGED_BY.test(m.before) ? { ...m, before: m.before.replace(ARRANGED_BY, ''), after: m.after.slice(2) } : m

/** 动车组产量约占全国（的50%）: about so much of the whole. */
const ABOUT_SHARE = /^(.*?)约(占[^，。；、\d约占]{2,16})$/
const aboutShare = (m: Mention): Mention => {
  const { class: cls } = m.quantity
  const [, part = '', whole] = (cls === 'ratio' || cls === 'none') && !m.after.startsWith('的') ? (ABOUT_SHARE.exec(m.before) ?? []) : []
  return whole ? { ...m, before: part + whole, cues: [...m.cues, { kind: 'about', word: '约' }] } : m
}

/** PM2.5平均浓度同比改善7%: less of what harms. Not of 优良天数, of which there are more. */
const BETTERED = /^(.*?)(?:同比|[比较](?:上年|去年|上年同期|“?(?:九|十[一二三四]?)五”?(?:期?末)?))?(分别|均)?改善了?$/
const HARMS = /(?:浓度|综合指数|水质指数|PM2\.5|PM10|颗粒物|(?:污染物|氧化物|氧化硫|氧化氮|COD|氨氮)(?:平均|排放)?(?:浓度|量)?)$/
const bettered = (m: Mention, near: string): Mention => {
  const { class: cls } = m.quantity
  const found = (cls === 'ratio' || cls === 'point') && /^[和与、]?$/.test(m.after) ? BETTERED.exec(m.before) : null
  const [, name = '', each] = found ?? []
  if (!found || !HARMS.test(name || near) || /优良/.test(name)) return m
  return { ...m, before: name, cues: [...m.cues, ...(each ? [{ kind: 'each', word: each } as const] : []), { kind: 'down', word: '下降' }] }
}

/** A mention whose words are put another way than a name, its cues and a number. */
export const rephrased = (m: Mention, near: string): Mention => bettered(aboutShare(shareOfWhole(arranged(atSpeed(m)))), near)
