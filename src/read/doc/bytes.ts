/** Little-endian numbers of a byte array; 0 past its end. */
export const u8 = (b: Uint8Array, at: number): number => b[at] ?? 0
export const u16 = (b: Uint8Array, at: number): number => u8(b, at) | (u8(b, at + 1) << 8)
export const u32 = (b: Uint8Array, at: number): number => (u16(b, at) | (u16(b, at + 2) << 16)) >>> 0
