import type { ReadAt } from './media.ts';

export interface Wave {
  readonly encoding: 'integer' | 'float';
  readonly bits: number;
  readonly channels: number;
  readonly rate: number;
  /** Where the samples stand in the file, in bytes. */
  readonly dataAt: number;
  readonly dataLength: number;
  /** In ms. */
  readonly duration: number;
}

const extensible = 0xfffe;
const encodings: Readonly<Record<number, Wave['encoding']>> = { 1: 'integer', 3: 'float' };
const mostChunks = 1000;

/** The head of a WAVE file (RIFF or RF64); null where its samples are of a kind that isn't plain PCM, or missing. */
export function readWave(readAt: ReadAt, bytes: number): Wave | null {
  let format: Pick<Wave, 'encoding' | 'bits' | 'channels' | 'rate'> | null = null;
  let longLength: number | null = null;
  let at = 12;
  for (let chunks = 0; chunks < mostChunks && at + 8 <= bytes; chunks += 1) {
    const head = readAt(at, 8);
    const name = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (name === 'fmt ') format = readFormat(readAt(at + 8, Math.min(length, 40)));
    if (name === 'ds64') longLength = Number(readAt(at + 16, 8).readBigUInt64LE(0));
    if (name === 'data') return format && withData(format, at + 8, dataLength(length, longLength, bytes - at - 8));
    at += 8 + length + (length % 2);
  }
  return null;
}

// A recorder that was cut off leaves 0 or the largest number.
function dataLength(said: number, long: number | null, there: number): number {
  const length = said === 0xffffffff && long !== null ? long : said;
  return length === 0 || length > there ? there : length;
}

function readFormat(chunk: Buffer) {
  if (chunk.length < 16) return null;
  const tag = chunk.readUInt16LE(0);
  const encoding = encodings[tag === extensible && chunk.length >= 26 ? chunk.readUInt16LE(24) : tag];
  const [channels, rate, bits] = [chunk.readUInt16LE(2), chunk.readUInt32LE(4), chunk.readUInt16LE(14)];
  const isKnown = encoding === 'float' ? bits === 32 || bits === 64 : [8, 16, 24, 32].includes(bits);
  return encoding && isKnown && channels > 0 && rate > 0 ? { encoding, bits, channels, rate } : null;
}

function withData(
  format: Pick<Wave, 'encoding' | 'bits' | 'channels' | 'rate'>,
  dataAt: number,
  dataLength: number,
): Wave {
  const frame = format.channels * (format.bits / 8);
  const duration = Math.round((Math.floor(dataLength / frame) / format.rate) * 1000);
  return { ...format, dataAt, dataLength, duration };
}
