/** What a share may be of, told from one another by a word; the first that fits counts. */
const WHOLES: readonly RegExp[] = [
  /投资/,
  /支出/,
  /税收|财政(?:总)?收入|预算(?:内)?收入/,
  /进出口|外贸|出口|贸易/,
  /零售/,
  /生产总值|GDP|经济总量|国民经济/,
  /工业|制造业/,
  /服务业|第三产业|三产/,
  /农业|农林牧渔/,
]

/** The family of what a share is of, as its subject names it behind 占 (高新技术产业增加值占全市工业增加值); -1 where it names none or one unknown. */
const familyOf = (subject: string): number => {
  const at = subject.lastIndexOf('占')
  return at < 0 ? -1 : WHOLES.findIndex((w) => w.test(subject.slice(at + 1)))
}

/** Two shares of different wholes: 占工业增加值60% is not answered by 占生产总值22%. */
export const ofOtherWholes = (a: string, b: string): boolean => {
  const [x, y] = [familyOf(a), familyOf(b)]
  return x >= 0 && y >= 0 && x !== y
}
