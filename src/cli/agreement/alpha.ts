/**
 * Krippendorff's alpha for nominal data and two coders: 1 − observed ÷ expected disagreement, the values of both coders pooled
 * (Krippendorff, Content Analysis, 4th ed., ch. 12). 1 is agreement throughout, 0 what chance gives. `null` without two units,
 * or where all values are one: nothing was there to disagree about.
 */
export const alpha = (units: readonly (readonly [string, string])[]): number | null => {
  const counts = new Map<string, number>()
  for (const v of units.flat()) counts.set(v, (counts.get(v) ?? 0) + 1)
  const n = units.length * 2
  const same = [...counts.values()].reduce((sum, c) => sum + c * (c - 1), 0)
  const expected = 1 - same / (n * (n - 1))
  if (units.length < 2 || expected === 0) return null
  const observed = units.filter(([a, b]) => a !== b).length / units.length
  return 1 - observed / expected
}
