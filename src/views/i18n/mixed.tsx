import { Fragment } from 'react'
import { useWords } from './use-words.ts'

const HAN = /([\p{Script=Han}][\p{Script=Han}\d，、；：（）《》·]*)/u

/** A text of the page in which a report's own words may stand: in English these are marked as Chinese, for voices and fonts. */
export const Mixed = ({ children }: { readonly children: string }) => {
  const { language } = useWords()
  if (language === 'zh' || !HAN.test(children)) return children
  // Every second part is one that the pattern caught.
  return children.split(HAN).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
      <span key={i} lang="zh-CN">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
      <Fragment key={i}>{part}</Fragment>
    ),
  )
}
