/** Said of a rate that is meant over the whole year. */
export const ALL_YEAR = /全年|年均|平均/
/** Said of a rate as it was at the year's end. */
export const AT_YEARS_END = /年末|年底|岁末|12月/
/** Counted only as they stand at the end of a year. */
export const YEARS_END_BY_NATURE: ReadonlySet<string> = new Set(['unemployment_registered', 'urbanization_rate', 'forest_coverage'])
/** How much of its own plan was done: 完成率112%. */
export const COMPLETION = /完成率|达成率|完成比例|完成进度/
/** The plan was changed in the year: how much of it was done says nothing of the one that was promised. */
export const CHANGED_PLAN = /调整(?:后的?)?(?:预算|计划|目标)|变更预算|变动预算/
/** All that stands between two members of a list. */
export const LISTED = /^[、和及与]$/
/** Digits and marks, left out where two clauses are held against each other. */
export const BARE_MARKS = /[0-9０-９.．％%个，、；：\s]/g
/** A figure that was held: said of what it was. */
export const HELD_AT = /(?:稳定|保持|维持|控制)在/
/** 比2005年增长67.6%: told against a year further back than the last. */
export const AGAINST_EARLIER = /[比较](?:19|20)[0-9]{2}年|[比较][“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:期?末|时期)|[比较]五年前/
