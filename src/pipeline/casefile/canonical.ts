const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null && !Array.isArray(x)

const sorted = (x: unknown): unknown => {
  if (Array.isArray(x)) return x.map(sorted)
  if (!isRecord(x)) return x
  return Object.fromEntries(
    Object.keys(x)
      .sort()
      .filter((key) => x[key] !== undefined)
      .map((key) => [key, sorted(x[key])]),
  )
}

/** JSON with keys in code-unit order and no white space: equal values give equal characters. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value))

/** One canonical line per value, each ended by a line feed; '' for none. */
export const lines = (values: readonly unknown[]): string => values.map((v) => `${canonical(v)}\n`).join('')
