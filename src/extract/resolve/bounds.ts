import type { Draft } from '../interpret/draft.ts'
import { inPlan } from '../rules/record.ts'
import type { ListRule } from './rule.ts'

const same = (a: Draft, b: Draft): boolean =>
  a.measure === b.measure && a.subject !== b.subject && (a.mention.quantity.class === 'ratio') === (b.mention.quantity.class === 'ratio')

/** A bound at the end of a 、 list holds for the members before it: 新增企业5家、就业1200人以上. */
const trailingBound = (drafts: readonly Draft[]): readonly Draft[] => {
  const out = [...drafts]
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]
    const b = out[i + 1]
    if (!a || !b || b.mention.mark !== '、' || a.bound !== 'eq' || a.mention.quantity.class === 'ratio') continue
    const bound = b.mention.quantity.bound ?? (out[i + 1] !== drafts[i + 1] ? b.bound : undefined)
    if (
      (bound === 'ge' || bound === 'le' || bound === 'about') &&
      same(a, b) &&
      b.mention.cues.length === 0 &&
      !/[余多]$/.test(b.mention.after) &&
      endsBounded(b)
    )
      out[i] = { ...a, bound }
  }
  return out
}

/** 以上 and 左右 reach back; 余 and 多 belong to their own number. */
const endsBounded = (d: Draft): boolean => d.mention.quantity.end - d.mention.quantity.digits - d.unit.length >= 2

export const trailingBoundRule: ListRule = {
  id: 'lists/trailing-bound',
  en: 'A bound behind the last of a list under one verb holds for the members before it.',
  zh: '同一动词所带列表末尾的限定词，对前面各项同样适用。',
  reads: [
    inPlan('新增企业5家、就业1200人以上。', 'target 新增企业 level ge 5家', 'target 新增就业 level ge 1200人'),
    inPlan('新增高新技术企业20家、科技型企业30家左右。', 'target 新增高新技术企业 level about 20家', 'target 新增科技型企业 level about 30家'),
  ],
  not: [inPlan('粮食产量30万吨以上，蔬菜产量15万吨。', 'target 粮食产量 level ge 30万吨', 'target 蔬菜产量 level 15万吨')],
  settle: trailingBound,
}
