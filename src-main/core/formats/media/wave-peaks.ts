import { open } from 'node:fs/promises';
import type { Wave } from './read-wave.ts';

export interface WavePeaksOptions {
  readonly perSecond: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

const framesAtOnce = 1 << 16;

/** The loudest sample of each stretch as a byte, read piece by piece: memory doesn't grow with the recording. */
export async function readWavePeaks(path: string, wave: Wave, options: WavePeaksOptions): Promise<Uint8Array> {
  const { perSecond, signal, onProgress } = options;
  const frame = wave.channels * (wave.bits / 8);
  const frames = Math.floor(wave.dataLength / frame);
  const loudest = new Float64Array(Math.max(1, Math.ceil((frames / wave.rate) * perSecond)));
  const buffer = Buffer.from(new ArrayBuffer(framesAtOnce * frame));
  const file = await open(path, 'r');
  try {
    for (let done = 0; done < frames && !signal.aborted; done += framesAtOnce) {
      const wanted = Math.min(framesAtOnce, frames - done) * frame;
      const { bytesRead } = await file.read(buffer, 0, wanted, wave.dataAt + done * frame);
      const samples = samplesOf(buffer, wave, bytesRead);
      measure(loudest, samples, { from: done, channels: wave.channels, perSlot: wave.rate / perSecond });
      onProgress(Math.min(frames, done + framesAtOnce), frames);
    }
  } finally {
    await file.close();
  }
  const full = fullScale(wave);
  return Uint8Array.from(loudest, (value) => Math.round(Math.min(1, value / full) * 255));
}

interface Piece {
  /** Its first frame. */
  readonly from: number;
  readonly channels: number;
  /** Frames of a slot. */
  readonly perSlot: number;
}

function measure(loudest: Float64Array, samples: ArrayLike<number>, { from, channels, perSlot }: Piece): void {
  const end = from + Math.floor(samples.length / channels);
  for (let frame = from; frame < end;) {
    const slot = Math.min(loudest.length - 1, Math.floor(frame / perSlot));
    const next = Math.min(end, Math.max(frame + 1, Math.ceil((slot + 1) * perSlot)));
    let most = loudest[slot] ?? 0;
    for (let index = (frame - from) * channels; index < (next - from) * channels; index += 1) {
      const value = Math.abs(samples[index]!);
      if (value > most) most = value;
    }
    loudest[slot] = most;
    frame = next;
  }
}

const fullScale = ({ encoding, bits }: Wave): number => (encoding === 'float' ? 1 : 2 ** (bits - 1));

// All systems that the program runs on keep the lowest byte first, as WAVE does.
function samplesOf(buffer: Buffer, { encoding, bits }: Wave, bytes: number): ArrayLike<number> {
  const count = Math.floor(bytes / (bits / 8));
  if (encoding === 'float')
    return bits === 32 ? new Float32Array(buffer.buffer, 0, count) : new Float64Array(buffer.buffer, 0, count);
  if (bits === 16) return new Int16Array(buffer.buffer, 0, count);
  if (bits === 32) return new Int32Array(buffer.buffer, 0, count);
  if (bits === 8) return Int8Array.from({ length: count }, (_, index) => buffer[index]! - 128);
  return Int32Array.from({ length: count }, (_, index) => buffer.readIntLE(index * 3, 3));
}
