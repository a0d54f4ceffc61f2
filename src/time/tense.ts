const AHEAD =
  /今年|新的一年|今后|力争|确保|必须|预期|(?:我们|就|一定|需|还|更|都|也)要|^要|[，。；：]要|(?:加快|加大|推进|实施|抓好|继续|深入|着力|大力|全力|进一步|努力)(?!了)/gm
const BACK = /去年|同比|比上年|完成了|实现了|建成了?|达到了?\d|累计|一年来|五年来|增长\d{1,3}(?:\.\d{1,2})?%|已经|取得了?|新增了?\d/g
const AIM = /(?:今年|明年|全年|新的一年)[^，。；]{0,24}(?:预期目标|主要目标|奋斗目标|总体要求|总的要求|总体思路|基本思路|指导思想|工作思路)/
const ENOUGH = 5

/** Does a stretch of text speak of what is to come, of what has been, or of neither clearly enough? */
export const tenseOf = (text: string): 'ahead' | 'back' | 'neither' => {
  const [ahead, back] = [AHEAD, BACK].map((words) => text.match(words)?.length ?? 0)
  if (ahead === undefined || back === undefined) return 'neither'
  if (AIM.test(text) || (ahead >= ENOUGH && ahead > 3 * back)) return 'ahead'
  return back >= ENOUGH && back > ahead ? 'back' : 'neither'
}
