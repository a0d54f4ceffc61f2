/** Kinds of figures that may stand below zero with a sign of their own. */
export const SIGN_CLASSES = ['ratio', 'point', 'other'] as const

/**
 * What stands right before a minus sign: words of growth or of reaching, or a name that ends in none of the rates that cannot be negative
 * (失业率-3.5% is a dash).
 */
export const SIGN_LED =
  /(?:[长速幅]|[为是达至到在约]|(?:增长|贡献|利润|回报|收益)率|(?<![\d一二三四五六七八九十] ?|[年月日号时个])[\u4e00-\u9fff](?<!率)) ?(?<!率 )$/

/** What stands before a dash of full width where it is meant as a sign. */
export const SIGN_STATED = /(?:增长|增速|增幅|涨幅|升幅|同比)(?:为|是|达|约)? ?$/

/** What stands before 负: not 减负, 肩负, 辜负. */
export const NEGATIVE_WORD = /(?:[长速幅率值降增升比]|[为是达至到在约的]) ?$/

/** What stands before a sum below zero. */
export const SIGNED_MONEY = /(?:为|是|增长|增加|结余|差额|收益|利润) ?$/
