/** Words of the comparison of places, part of `zh.ts`. */
export const zhCompare = {
  title: '对比',
  lead: '选二至{{n}}个地区，放在一张图里；地址随选择变化，可以直接分享',
  places: '地区',
  above: '加上级和全国',
  add: '加入对比',
  withAbove: '与上级、全国对比',
  rows: '对比表中地区',
  overYears: '前 {{n}} 个地区的历年对比',
  empty: '所选地区没有这项指标的数字目标。请选地区或换一项指标。',
  without: '没有这项指标：{{places}}',
  summary: '{{n}} 个地区，可判定的目标中完成 {{met}} 项，未完成 {{missed}} 项，临界 {{depends}} 项。',
} as const
