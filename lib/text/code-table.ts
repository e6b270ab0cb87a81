/** A table of bits by a character's code: for each entry, its bits and the first and last codes of the ranges that have them. */
export function codeTable(entries: readonly (readonly [bits: number, ranges: readonly (readonly [first: number, last: number])[]])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [bits, ranges] of entries) for (const [first, last] of ranges) for (let code = first; code <= last; code++) table[code]! |= bits;
  return table;
}
