/** Lists by key, keys in the order they first appear. */
export const groupBy = <T, K>(list: readonly T[], key: (x: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const x of list) {
    const group = groups.get(key(x))
    if (group) group.push(x)
    else groups.set(key(x), [x])
  }
  return groups
}
