export interface SizedPng {
  readonly size: number;
  readonly png: Buffer;
}

// Apple's names for a PNG of so many pixels; some sizes stand twice, once as the half size doubled.
const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** macOS's icon file: a header, then each PNG behind its type and length. */
export function printIcns(pngs: readonly SizedPng[]): Buffer {
  const blocks = icnsTypes.map(([type, size]) => icnsBlock(type, pngOf(pngs, size)));
  return icnsBlock('icns', Buffer.concat(blocks));
}

/** Windows' icon file: a directory, then the PNGs up to 256 pixels. */
export function printIco(pngs: readonly SizedPng[]): Buffer {
  const images = pngs.filter(({ size }) => size <= 256);
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length + images.length * 16;
  const entries = images.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.map(({ png }) => png)]);
}

function icnsBlock(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'ascii');
  header.writeUInt32BE(content.length + header.length, 4);
  return Buffer.concat([header, content]);
}

function pngOf(pngs: readonly SizedPng[], size: number): Buffer {
  const found = pngs.find((one) => one.size === size);
  if (!found) throw new Error(`There is no PNG of ${size} pixels.`);
  return found.png;
}
