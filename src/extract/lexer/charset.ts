/** A set of characters to ask by code: 1 for those of `chars`. For loops over every character, where a set of strings is too slow. */
export const charset = (chars: string): Uint8Array => {
  const codes = new Uint8Array(65536)
  for (let i = 0; i < chars.length; i++) codes[chars.charCodeAt(i)] = 1
  return codes
}

/** True for the code of 0 to 9. */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57
