const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x1f, 0x8b, 0x08],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0x4f, 0x67, 0x67, 0x53, 0x00],
  [0x1a, 0x45, 0xdf, 0xa3],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  [0xca, 0xfe, 0xba, 0xbe],
];

const examined = 65536;

/** True for files of another kind that only bear the name of a text file. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** True where control characters are too many for text of one byte or more a character. */
export function looksBinary(bytes: Uint8Array): boolean {
  return [0, bytes.length >> 1, bytes.length - examined].some((start) => hasManyControls(part(bytes, start)));
}

const part = (bytes: Uint8Array, start: number) => bytes.subarray(Math.max(0, start), Math.max(0, start) + examined);

function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 ? byte < 8 || (byte > 13 && byte !== 0x1b) : byte === 0x7f) controls += 1;
  }
  return controls >= 4 && controls > bytes.length * 0.02;
}
