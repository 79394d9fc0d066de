export interface WaveWanted {
  readonly seconds: number;
  readonly rate?: number;
  readonly channels?: number;
  readonly bits?: 16 | 24 | 32;
  readonly isFloat?: boolean;
  /** RF64, as recorders write files that may grow beyond 4 GB. */
  readonly isLong?: boolean;
  /** From −1 to 1 at a time in seconds; a tone of half the loudness where not said. */
  readonly sample?: (second: number) => number;
}

const tone = (second: number) => 0.5 * Math.sin(2 * Math.PI * 220 * second);

/** The bytes of a WAVE file. */
export function makeWave(wanted: WaveWanted): Buffer {
  const { seconds, rate = 8000, channels = 1, bits = 16, isFloat = false, isLong = false, sample = tone } = wanted;
  const frames = Math.round(seconds * rate);
  const step = bits / 8;
  const data = Buffer.alloc(frames * channels * step);
  for (let index = 0; index < frames * channels; index += 1) {
    const value = sample(Math.floor(index / channels) / rate);
    if (isFloat) data.writeFloatLE(value, index * step);
    else data.writeIntLE(Math.round(value * (2 ** (bits - 1) - 1)), index * step, step);
  }
  const format = Buffer.alloc(16);
  format.writeUInt16LE(isFloat ? 3 : 1, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * channels * step, 8);
  format.writeUInt16LE(channels * step, 12);
  format.writeUInt16LE(bits, 14);
  const sizes = Buffer.alloc(28);
  sizes.writeBigUInt64LE(BigInt(data.length), 8);
  const chunks = [
    ...(isLong ? [chunk('ds64', sizes)] : []),
    chunk('fmt ', format),
    chunk('JUNK', Buffer.from('odd')),
    chunk('data', data, isLong ? 0xffffffff : data.length),
  ];
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks]);
  return chunk(isLong ? 'RF64' : 'RIFF', body, isLong ? 0xffffffff : body.length);
}

function chunk(name: string, content: Buffer, length = content.length): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
