/** Words that announce a year's main expected targets; what follows to the end of the sentence, or the list it opens, are they. */
export const MAIN_TARGETS =
  /(?:主要|总体)?(?:经济社会|国民经济|经济)?(?:发展)?(?:和社会发展)?(?:的)?(?:主要预期|预期|主要调控|调控|主要|总体|主要奋斗|奋斗|主要发展|发展)(?:性)?(?:目标|指标)(?:任务)?(?:初步)?(?:建议|安排|拟定|拟|确定|设定|定|预计)?(?:为|是|如下|：|:)[：:]?/g
/** Said before them, these make them goals of other years, or an account of what was reached. */
export const NOT_THIS_YEARS =
  /五年|“?十[一二三四五六七]五”?|时期|到20[0-9]{2}年|20[0-9]{2}年(?:远景|底)|远景|中长期|长远|届政府|去年|上年|年初|完成|实现了|低于|高于|超过|没有达到|未达|好于|项目|行业|部门|工程|围绕|对照|按照|根据|高出/
/** A line of a list: a dash, a dot, a number, a name before a colon. */
export const LIST_LINE =
  /^[\s　]*(?:[—–\-－―·•●▪◆■*]|[（(]?[0-9０-９一二三四五六七八九十]{1,2}[)）.、．:：]|[一-鿿]{2,14}[:：]|[①-⑳]|[^\n。]{2,40}(?:增长|以上|左右|以内|控制|达到)[^\n]{0,20}[；;。]?$)/
