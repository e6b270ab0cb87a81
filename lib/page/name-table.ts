import { detach } from '../text/detach.ts';

/** Longer names are nobody's; and a table with a limit must not be filled with one page's. */
const longest = 40;

/** Names found by their bytes, in any case: no string is made for one that is known, and each is the same string every time. */
export class NameTable {
  private readonly slots: (string | undefined)[] = Array.from<string | undefined>({ length: 4096 });
  private room: number;

  /** `room`: names that may be added. */
  constructor(names: Iterable<string>, room: number) {
    this.room = Number.POSITIVE_INFINITY;
    for (const name of names) this.add(name);
    this.room = room;
  }

  /** The name between two places, lower case; null when it is none of the table's. */
  find(bytes: Uint8Array, start: number, end: number): string | null {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + lower(bytes[at]!)) & 4095;
    for (let slot = hash; ; slot = (slot + 1) & 4095) {
      const name = this.slots[slot];
      if (name === undefined) return null;
      if (name.length === end - start && isName(bytes, start, name)) return name;
    }
  }

  /** Keeps a lower-case name, if it is plain and there is room; returns it. */
  add(name: string): string {
    if (this.room <= 0 || name.length > longest || !/^[\x21-\x40\x5b-\x7f]+$/.test(name)) return name;
    this.room--;
    let slot = name.length;
    for (let at = 0; at < name.length; at++) slot = (Math.imul(slot, 31) + name.charCodeAt(at)) & 4095;
    while (this.slots[slot] !== undefined && this.slots[slot] !== name) slot = (slot + 1) & 4095;
    return (this.slots[slot] = detach(name));
  }
}

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);

function isName(bytes: Uint8Array, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) if (lower(bytes[start + at]!) !== name.charCodeAt(at)) return false;
  return true;
}
