/** The bytes of a text in a charset that old sites still use. What it lacks becomes "?". */
export function encodeText(text: string, charset: 'utf-8' | 'windows-1251' | 'windows-1252'): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const bytes = charset === 'windows-1251' ? cyrillic : latin;
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 63;
    return code < 128 ? code : (bytes.get(char) ?? 63);
  });
}

const cyrillic = new Map([...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))].map((char, index) => [char, index + 128]));

/** Code points of the bytes 0x80 to 0x9f of windows-1252; the rest is Latin-1. Five are not assigned. */
const latinExtras = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const latin = new Map([
  ...[...latinExtras].map((char, index) => [char, index + 0x80] as const),
  ...Array.from({ length: 0x60 }, (_, index) => [String.fromCodePoint(index + 0xa0), index + 0xa0] as const),
]);
