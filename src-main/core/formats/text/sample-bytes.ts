const windows = 48;
const windowSize = 4096;
const lookBack = 512;

/**
 * Parts of a file that hold bytes beyond ASCII, cut at line ends where there are any, taken from its whole length.
 * A line end is never the second byte of a character in the encodings that are told apart.
 */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= windows * windowSize) return bytes;
  const parts: Uint8Array[] = [];
  let position = 0;
  for (let window = 1; window <= windows && position < bytes.length; window += 1) {
    const high = nextHighByte(bytes, position);
    if (high < 0) break;
    const start = lineStart(bytes, high, position);
    const end = lineEnd(bytes, Math.min(bytes.length, high + windowSize));
    parts.push(bytes.subarray(start, end));
    position = Math.max(end, Math.floor((bytes.length * window) / windows));
  }
  return Buffer.concat(parts);
}

function nextHighByte(bytes: Uint8Array, from: number): number {
  let index = from;
  while (index < bytes.length && (bytes[index] ?? 0) < 0x80) index += 1;
  return index < bytes.length ? index : -1;
}

function lineStart(bytes: Uint8Array, from: number, least: number): number {
  const lowest = Math.max(least, from - lookBack);
  const found = bytes.subarray(lowest, from).lastIndexOf(10);
  return found < 0 ? from : lowest + found + 1;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const found = bytes.subarray(from, from + windowSize).indexOf(10);
  return found < 0 ? from : from + found + 1;
}
