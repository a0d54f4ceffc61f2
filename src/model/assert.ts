/** Closes a switch over a union: unreachable unless a member was forgotten. */
export const assertNever = (x: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(x)}`)
}
