import type { Section, Sentence } from '../model/report.ts'

const isEnd = (c: number): boolean => c === 0x3002 || c === 0xff01 || c === 0xff1f || c === 10
const isTrailing = (c: number): boolean => c === 0x201d || c === 0x2019 || c === 0xff09 || isEnd(c)

/** Sentences of a cleaned text in order: ended by 。！？ (closing quotes and brackets go along) or a line break, spaces at their ends left out. */
export const sentencesOf = (clean: string, sections: readonly Section[]): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let section = 0
  const push = (from: number, to: number): void => {
    let [start, end] = [from, to]
    while (start < end && clean.charCodeAt(start) <= 32) start++
    while (end > start && clean.charCodeAt(end - 1) <= 32) end--
    while (start >= (sections[section]?.end ?? Number.POSITIVE_INFINITY)) section++
    if (end > start) sentences.push({ start, end, section })
  }
  let from = 0
  for (let i = 0; i < clean.length; i++) {
    if (!isEnd(clean.charCodeAt(i))) continue
    let end = i + 1
    while (clean.charCodeAt(i) !== 10 && end < clean.length && clean.charCodeAt(end) !== 10 && isTrailing(clean.charCodeAt(end))) end++
    push(from, end)
    from = end
    i = end - 1
  }
  push(from, clean.length)
  return sentences
}
