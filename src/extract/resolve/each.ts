import type { Draft } from '../interpret/draft.ts'
import { inPlan, inReview } from '../rules/record.ts'
import { verbAtEnd, verbAtHead } from '../subject/parts.ts'
import { splitSubject } from '../subject/split.ts'
import type { ListRule } from './rule.ts'

const RATES = new Set<Draft['mention']['quantity']['class']>(['ratio', 'point', 'fold', 'rank', 'time'])
const JOINTS = /[、和与]|以及|及(?<![惠涉普]及)(?![时其格])/
/** Too loose a list, or one that does not begin here: 甲、乙等各3个. */
const OPEN = /等|分别/
const PLACE = /^[^，。；、\d]{1,12}(?:[市县旗镇乡州盟]|(?<![社小园景校片灌库牧林])区)$/

const ofEach = (d: Draft, text: string): boolean => {
  const { start, class: cls } = d.mention.quantity
  return text[start - 1] === '各' && !RATES.has(cls) && d.measure === 'level' && /^(?:（[^（）]{0,4}）)?$/.test(d.mention.after) && !OPEN.test(d.subject)
}

/** The names of a list with what is said once: the verb before the first (新建甲馆、乙馆), the thing before verbs (项目开工、竣工), the end behind the last place. */
const named = (parts: readonly string[]): readonly string[] => {
  const [first = '', ...others] = parts
  if (others.every((p) => verbAtEnd(p) === p && verbAtEnd(first) !== first)) {
    const thing = first.slice(0, first.length - verbAtEnd(first).length)
    return verbAtEnd(first) === '' ? parts : parts.map((p, i) => (i === 0 ? p : thing + p))
  }
  const verb = verbAtHead(first)
  return first.length < verb.length + 3 ? parts : parts.map((p, i) => (i === 0 || verbAtHead(p) !== '' ? p : verb + p))
}

/** What is counted, where only the last of a list says it: 生猪、肉羊养殖基地. */
const THING = /(?:养殖基地|种植基地|示范基地|基地|企业|项目|示范店|设施|平台|机构|医生|教师)$/
const NAMES_ONE = /(?:[站场馆所店校院园区村镇乡社县厂库房室厅路桥坊点街楼车家户人品种网器]|中心|广场|工程|联盟|集群|产业)$/

/** What is done with all of a list together says nothing of its members: 雨水和污水管网改造. */
export const DONE_TO_ALL = /(?:改造|建设|整治|治理|培训|人员|人数|工程)$/

const withThing = (parts: readonly string[]): readonly string[] => {
  const thing = THING.exec(parts.at(-1) ?? '')?.[0]
  // 培养小老板、培育小企业: each with a verb of its own is a name of its own.
  const own = (p: string): boolean => verbAtHead(p) !== '' && verbAtEnd(p) === ''
  return thing && !parts.every(own) ? parts.map((p) => (THING.test(p) || NAMES_ONE.test(p) ? p : p + thing)) : parts
}

/** 甲县引进25个，乙县、丙县各21个: what the place before was said to have done. */
const afterPlace = (parts: readonly string[], before: Draft | undefined): readonly string[] | undefined => {
  if (!parts.every((p) => PLACE.test(p))) return undefined
  const said = /^[^，。；、\d]{1,11}?[市县区旗镇乡州盟](?![市县区旗镇乡州盟])(.+)$/.exec(before?.subject ?? '')?.[1]
  return said ? parts.map((p) => p + said) : undefined
}

const namesOf = (d: Draft, before: Draft | undefined): readonly string[] => {
  const count = d.subject.split(JOINTS).filter((s) => s !== '').length
  if (count < 2 || count > 6) return []
  const parts = splitSubject(d.subject, count)
  const done = DONE_TO_ALL.exec(parts.at(-1) ?? '')?.[0]
  if (parts.length !== count || parts.some((p) => p.length < 2 || (done && !p.endsWith(done)))) return []
  return afterPlace(parts, before) ?? (parts.some((p) => PLACE.test(p)) ? [] : named(withThing(parts)))
}

/** 新增甲、乙各3家: so many of each. */
const splitEach = (drafts: readonly Draft[], text: string): readonly Draft[] => {
  if (!text.includes('各')) return drafts
  const out: Draft[] = []
  for (const d of drafts) {
    const names = ofEach(d, text) ? namesOf(d, out.at(-1)) : []
    if (names.length === 0) out.push(d)
    else out.push(...names.map((subject): Draft => ({ ...d, subject, rule: `${d.rule.split('/')[0]}/both`, certainty: 'inferred' })))
  }
  return out
}

export const eachRule: ListRule = {
  id: 'lists/so-many-of-each',
  en: 'So many of each (three new parks and halls each) is said of each thing of the list, with the verb that stands before the first.',
  zh: '“各若干”（新增甲、乙各3家）分别说列表中的每一件，前面的动词通用。',
  reads: [
    inPlan('新增规模以上工业企业、限额以上商业企业各5家。', 'target 新增规模以上工业企业 level 5家', 'target 新增限额以上商业企业 level 5家'),
    inReview('新建文化站、健身广场和公园各3个。', 'result 新建文化站 level 3个', 'result 新建健身广场 level 3个', 'result 新建公园 level 3个'),
    inPlan('打造生猪、肉羊养殖基地各2个。', 'target 打造生猪养殖基地 level 2个', 'target 打造肉羊养殖基地 level 2个'),
    inPlan('亿元项目开工、竣工各10个。', 'target 亿元项目开工 level 10个', 'target 亿元项目竣工 level 10个'),
  ],
  not: [
    inReview('新建甲区、乙镇幼儿园各1所。', 'result 新建甲区、乙镇幼儿园 level 1所'),
    inReview('雨水和污水管网改造各9公里。', 'result 雨水和污水管网改造 level 9公里'),
    inReview('新建甲馆、乙馆3个。', 'result 新建甲馆、乙馆 level 3个'),
    inReview('甲、乙等社团各举办3场活动。', 'result 甲、乙等社团各举办活动 level 3场'),
  ],
  settle: splitEach,
}
