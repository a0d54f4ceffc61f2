/** Words by which a report admits that something fell short. */
export const CONFESSION_WORDS = [
  '未达预期',
  '未达到预期',
  '不及预期',
  '未能达到预期',
  '低于预期',
  '低于年初目标',
  '低于年初预期',
  '未完成',
  '没有完成',
  '未能完成',
  '未达到年初',
  '未达年初',
  '没有达到',
  '未能达到',
  '未实现预期',
  '低于预期目标',
  '与预期目标有差距',
  '与预期目标存在差距',
  '未如期完成',
  '与年初目标有差距',
  '与年初预期目标',
  '未达目标',
  '未达到目标',
  '有差距的指标',
  '不达预期',
  '没能完成',
  '略低于预期',
  '低于计划目标',
] as const

/** Words that begin a reason. */
export const EXPLANATION_WORDS = ['受', '由于', '主要原因', '主要是', '因'] as const
