import type { Draft } from '../read/draft.ts'

const same = (a: Draft, b: Draft): boolean =>
  a.measure === b.measure && a.subject !== b.subject && (a.mention.quantity.class === 'ratio') === (b.mention.quantity.class === 'ratio')

/** A bound at the end of a 、 list holds for the members before it: 新增企业5家、就业1200人以上. */
export const trailingBound = (drafts: readonly Draft[]): readonly Draft[] => {
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
