import { crc32, deflateSync } from 'node:zlib';

export interface GrowingPng {
  /** The next rows: four bytes a pixel, of which the fourth, transparency, is left out. */
  add(pixels: Uint8Array): void;
  finish(): Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const eightBitsOfRgb = [8, 2, 0, 0, 0];

/** A PNG that is made row by row. Flat colours compress well as they are: a fast pass over unfiltered rows is enough. */
export function createPng(width: number, height: number): GrowingPng {
  const rows = new Uint8Array(height * (1 + width * 3));
  let done = 0;
  const add = (pixels: Uint8Array) => {
    for (let from = 0; from < pixels.length; from += 4) {
      // Each row begins with the number of its filter: none.
      if (from % (width * 4) === 0) done++;
      rows[done++] = pixels[from]!;
      rows[done++] = pixels[from + 1]!;
      rows[done++] = pixels[from + 2]!;
    }
  };
  const finish = () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set(eightBitsOfRgb, 8);
    const packed = deflateSync(rows, { level: 3 });
    return Buffer.concat([
      Buffer.from(signature),
      chunk('IHDR', header),
      chunk('IDAT', packed),
      chunk('IEND', Buffer.of()),
    ]);
  };
  return { add, finish };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
