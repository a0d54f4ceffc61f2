/** 参考数据的文字，`zh.ts` 的一部分。 */
export const zhReference = {
  title: '参考数据',
  hint: '本程序从已公布的报告中读出的目标和结果：只有数字和出处，没有原文；把报告本身加进来即可看到原句',
  holds: '{{reports, number}} 份报告的 {{facts, number}} 条数据，{{from}}–{{to}} 年，{{size}}',
  add: '添加',
  addSize: '添加（{{size}}）',
  here: '已添加',
  offer: '{{what}}：{{from}}–{{to}} 年的承诺与结果。',
  failed: '{{name}} 未能取得：请联网后再试一次',
  passage: '本程序从该报告原文第 {{start, number}}–{{end, number}} 字处读出。把报告加进来即可看到原句。',
  hash: '报告的 SHA-256 {{hash}}',
  notStated: '查找过，未见',
  placeOf: '地区',
}
