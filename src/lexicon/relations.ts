import type { RelationKind } from '../model/statement.ts'

/** Phrasings of a relation within one clause: `head` ends the subject, `other` names what it is held against. */
export const RELATION_WORDS = [
  { kind: 'in_step_with', pattern: /(?<head>)(?:增长|增速|增幅)?(?:与|和|同|跟)(?<other>[^，；与和同]{2,14}?)(?:保持)?(?:基本)?(?:保持)?同步/ },
  {
    kind: 'faster_than',
    pattern:
      /(?<head>)(?:增长|增速|增幅)?(?:快于|跑赢|高于|超过)(?<other>(?:经济增长|地区生产总值|GDP|经济增速|城镇居民|全[国省市区州]|财政|城镇)[^，；\d]{0,14})/,
  },
  { kind: 'not_below', pattern: /(?<head>)(?:增长|增速|增幅)?(?:不低于)(?<other>[^，；\d]{2,16})/ },
  { kind: 'not_above', pattern: /(?<head>)(?:不高于|不超过)(?<other>(?:全国|全省|全市|全区|上年|国家|省)[^，；\d]{0,14})/ },
  { kind: 'below', pattern: /(?<head>)低于(?<other>(?:全国|全省|全市|全区)[^，；\d]{0,14})/ },
  {
    kind: 'meets',
    pattern:
      /(?<head>)(?:全面|圆满)?(?:完成|达到|控制在|实现)(?<other>(?:国家|自治区|兵团|省|市|上级|州|地区|盟)[^，；\d]{0,10}(?:下达|要求|规定|考核|控制)[^，；\d]{0,10}(?:目标|任务|要求|指标|以内|范围|计划))/,
  },
] as const satisfies readonly { readonly kind: RelationKind; readonly pattern: RegExp }[]
