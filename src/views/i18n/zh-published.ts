/** 方法页上已公布统计的文字，`zh.ts` 的一部分。 */
export const zhPublished = {
  title: '别人的统计与本程序的统计',
  lead: '媒体和机构就各省经济增长目标公布过的数目，与本程序从已载入数据得出的数目对照；从严计算（“6%左右”按 6% 算）。下限调低，或下限不变而上限调低，算下调',
  none: '已载入的数据中没有这些年份各省的增长目标。',
  add: '到资料库添加各省的参考数据',
  what: '省份',
  theirs: '公布的数目',
  ours: '本程序',
  between: '介于两者之间',
  source: '来源',
  lowered: '{{year}} 年目标低于上年',
  short: '{{year}} 年未达到目标',
  met: '{{year}} 年达到目标',
  ofAll: '{{count}} / {{of}}',
  least: '至少 {{count}} / {{of}}',
  loosened: '另有 {{count}} 个数字未变而措辞放松（“以上”改“左右”）：{{places}}',
  open: '另有 {{count}} 个，次年的报告没有给出可比的全年数字：{{places}}',
}
