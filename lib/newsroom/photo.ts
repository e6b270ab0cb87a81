import { crc32, deflateSync } from 'node:zlib';

/** A picture for a name: sky over water in colours of its own, as a PNG (RGB, 8 bits). */
export function photo(name: string, width: number, height: number): Uint8Array {
  const seed = crc32(name);
  const [red, green, blue] = [seed & 127, (seed >>> 7) & 127, (seed >>> 14) & 127];
  const horizon = height * (0.45 + ((seed >>> 21) % 20) / 100);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) {
    // A row of one colour packs to nothing, whatever the size.
    const light = y < horizon ? 128 + Math.round((96 * y) / horizon) : 60 + Math.round((80 * (y - horizon)) / (height - horizon));
    const row = Buffer.from([(red + light) & 255, (green + light) & 255, (blue + light) & 255]);
    rows.fill(row, y * (1 + width * 3) + 1, (y + 1) * (1 + width * 3));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
