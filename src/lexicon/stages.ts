/** How far works have come, as the words around their number say: going on, carried out, begun, done with, or finished and in use. */
export type Stage = 'going' | 'carried' | 'begun' | 'done' | 'finished'

/** Longer words first. 建设 and 新建 alone say neither that works begin nor that they end. */
export const STAGE_WORDS: readonly (readonly [string, Stage])[] = [
  ['建成投产', 'finished'],
  ['竣工投产', 'finished'],
  ['开工建设', 'begun'],
  ['开工改造', 'begun'],
  ['启动实施', 'begun'],
  ['新开工', 'begun'],
  ['新启动', 'begun'],
  ['新动工', 'begun'],
  ['开工', 'begun'],
  ['动工', 'begun'],
  ['开建', 'begun'],
  ['启动', 'begun'],
  ['建成', 'finished'],
  ['竣工', 'finished'],
  ['完工', 'finished'],
  ['投产', 'finished'],
  ['投用', 'finished'],
  ['完成', 'done'],
  ['贯通', 'finished'],
  ['通车', 'finished'],
  ['推进', 'going'],
  ['推动', 'going'],
  ['加快', 'going'],
  ['续建', 'going'],
  ['在建', 'going'],
  ['实施', 'carried'],
]

/** Holds the letters of a stage and says none. */
export const NO_STAGE = /建成区|完成率|投产率|开工率|竣工率|复工|基本完成率/g

/** What is counted as works: posts, people and money are not built. */
export const WORKS_UNIT =
  /^(?:个|项|条|座|所|处|栋|幢|家|套|户|间|片|宗|艘|件)(?:（[^）]*）)?$|^[万亿]{0,2}(?:亩|公顷|公里|平方米|平方公里|千瓦|套|户|吨|座|个)(?:（[^）]*）)?$/
