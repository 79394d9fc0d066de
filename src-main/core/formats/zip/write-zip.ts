import { writeFileSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface ZipWriter {
  /** Begins an entry; the one before is ended. */
  begin(name: string): void;
  write(text: string): void;
  /** Ends the file and says how long it is. */
  finish(): number;
}

interface Entry {
  readonly name: Buffer;
  readonly at: number;
  crc: number;
  packed: number;
  size: number;
}

const enough = 1 << 18;
const utf8Names = 0x0800;
const sizesAfter = 0x0008;
const deflated = 8;
// The first of January 1980: an archive says nothing of when and where it was made.
const noDate = 0x0021;

/** Writes a zip to an open file as it comes: only what is being packed is in memory. */
export function createZipWriter(file: number): ZipWriter {
  const entries: Entry[] = [];
  let length = 0;
  let waiting: string[] = [];
  let waitingLength = 0;
  const put = (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    length += bytes.byteLength;
  };
  const pack = (isLast: boolean) => {
    const entry = entries.at(-1)!;
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    [waiting, waitingLength] = [[], 0];
    // Blocks that end at a byte can follow one another.
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const packed = deflateRawSync(bytes, { level: 3, finishFlush });
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.byteLength;
    entry.packed += packed.byteLength;
    put(packed);
  };
  const end = () => {
    const entry = entries.at(-1);
    if (!entry) return;
    pack(true);
    put(fields([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]));
  };
  return {
    begin: (name) => {
      end();
      const entry = { name: Buffer.from(name, 'utf8'), at: length, crc: 0, packed: 0, size: 0 };
      entries.push(entry);
      put(fields([4, 0x04034b50], ...commonFields(entry, false), [2, entry.name.length], [2, 0]));
      put(entry.name);
    },
    write: (text) => {
      waiting.push(text);
      waitingLength += text.length;
      if (waitingLength > enough) pack(false);
    },
    finish: () => {
      end();
      const start = length;
      entries.forEach((entry) => {
        put(fields([4, 0x02014b50], [2, 20], ...commonFields(entry, true), [2, entry.name.length]));
        put(fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.at]));
        put(entry.name);
      });
      const counts = [2, entries.length] as const;
      put(fields([4, 0x06054b50], [2, 0], [2, 0], counts, counts, [4, length - start], [4, start], [2, 0]));
      return length;
    },
  };
}

type Field = readonly [bytes: 2 | 4, value: number];

function commonFields({ crc, packed, size }: Entry, isKnown: boolean): readonly Field[] {
  const sums: readonly Field[] = isKnown
    ? [
        [4, crc],
        [4, packed],
        [4, size],
      ]
    : [
        [4, 0],
        [4, 0],
        [4, 0],
      ];
  return [[2, 20], [2, utf8Names | sizesAfter], [2, deflated], [2, 0], [2, noDate], ...sums];
}

function fields(...values: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values)
    at = bytes === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at);
  return buffer;
}
