/** Characters of Hong Kong and Taiwan that the table lacks, each followed by its simplified form. */
export const HANT_FURTHER = '衞卫甦苏榖谷鶏鸡粧妆繋系鬪斗鬭斗洩泄彙汇姪侄'

/**
 * Words in which a character takes another form than by itself, as traditional text writes them: the word, the character in it, the form it takes.
 * Later words outweigh earlier ones.
 */
export const HANT_WORDS: readonly (readonly [words: string, character: string, form: string])[] = [
  ['著', '著', '着'],
  ['顯著 卓著 名著 原著 專著 論著 編著 昭著 土著 遺著 巨著 合著 著名 著作 著稱 著述 著者 著錄', '著', '著'],
  ['瞭解 明瞭', '瞭', '了'],
  ['藉助 藉由 藉此 憑藉', '藉', '借'],
  ['答覆 回覆 反覆 批覆', '覆', '复'],
  ['乾坤 乾隆 乾陵 乾元', '乾', '乾'],
]
