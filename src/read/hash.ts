/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('')
}
