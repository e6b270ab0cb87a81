/** Enters what each character of a text is, by its code, where the table has 0 for it: a table of all characters is filled as texts ask for them. Returns the text. */
export function learnCharacters(table: Uint8Array | Uint16Array, text: string, read: (character: string) => number): string {
  for (const character of new Set(text.split(''))) table[character.charCodeAt(0)] ||= read(character);
  return text;
}
