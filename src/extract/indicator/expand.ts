const GROUP = /\[([^\][]{0,400})\]/

/** Every wording a template stands for: `[新建|改造|]户厕` → 新建户厕, 改造户厕, 户厕. */
export const expand = (template: string): readonly string[] => {
  const group = GROUP.exec(template)
  if (!group) return [template]
  const before = template.slice(0, group.index)
  const rest = expand(template.slice(group.index + group[0].length))
  return (group[1] ?? '').split('|').flatMap((choice) => rest.map((r) => before + choice + r))
}
