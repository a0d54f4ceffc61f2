/** What a sheet's mapping is kept by. */
export const headKey = (head: readonly string[]): string => head.join('\u001f')
