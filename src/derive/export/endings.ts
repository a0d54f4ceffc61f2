/** Endings an export may have. Files with others are never looked into. */
const ENDINGS = /\.(?:csv|tsv|xlsx|xlsm|json|ndjson|jsonl)$/i

/** Whether a file could be an export by its name, before anything of it is read. */
export const mayBeExport = (name: string): boolean => ENDINGS.test(name)

/** Whether a file could be a spreadsheet by its name, whose columns its reader settles. */
export const mayBeSheet = (name: string): boolean => /\.(?:csv|tsv|xlsx|ods)$/i.test(name)
