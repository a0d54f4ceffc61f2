import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

const PLACES = /^(?:省|市|县|区|旗|镇|乡|国)(?![级场价委政外内民道营产属直域重长])/
/** 甲市、乙市3市: the number of the places just named. */
const NAMED = /[、和与][^，。；、\d]{2,6}$/
const CHANGED = /^[^，。；\n]{1,14}(?:摘帽|脱贫|通过|评为|入选|入围|获|命名|创成|建成|达标|达到|退出|全部)/

/** 皖江8市一体化, 与7省21市签约: how many places are spoken of; 5县摘帽 and 8区通过验收 are results. */
export const placesRule: AsideRule = {
  id: 'exclusions/places',
  en: 'How many places are spoken of is no amount, unless it says what became of them.',
  zh: '所说地方的个数不是数量，除非说的是它们的结果。',
  reads: [inPlan('推动示例带8市一体化发展。', 'aside base 8'), inPlan('甲山、乙水3市获得表彰。', 'aside base 3')],
  not: [inReview('5县摘帽。', 'result 县摘帽 level 5')],
  name: 'places',
  skip: 'base',
  through: true,
  test: (text, q) => {
    if (q.unit !== '' || q.words || q.value >= 100 || !Number.isInteger(q.value)) return false
    const after = text.slice(q.digits, q.digits + 20)
    return PLACES.test(after) && (!CHANGED.test(after) || NAMED.test(text.slice(Math.max(0, q.start - 8), q.start)))
  },
}
