declare const __CODE__: string

/** A hash of the code that reads and judges. */
export const CODE: string = __CODE__

/** Names a judgement: the revision of the library, and a hash of the code that read and judged it. Another build judges anew. */
export const judgementKey = (revision: number): string => `${revision}·${CODE}`
