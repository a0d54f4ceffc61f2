/** Town and country as words of a name that holds for one of them, and the letters by which a sentence shows that it speaks of that one. */
export const SIDES_OF_PLACE: readonly (readonly [RegExp, RegExp])[] = [
  [/农村|乡村|农牧区/, /[农乡村牧]/],
  [/城镇|城市|城区|市区/, /城|市区|街道|社区/],
]
