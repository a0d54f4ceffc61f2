/** One figure with its bar, in a line. */
export const print = (what: string, figure: string, bar: string): void => {
  process.stdout.write(`${what.padEnd(66)} ${figure.padStart(14)}   bar ${bar}\n`)
}
