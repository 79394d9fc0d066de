import { ALL_FORMATS, AudioSampleSink, Input, UrlSource } from 'mediabunny';
import type { ShownPeaks } from './shown-peaks.ts';

const usualPerSecond = 20;
const mostSlots = 400_000;

/** Why there is nothing to draw: pictures alone, or a format or codec that this window doesn't know. */
export type NoPeaks = 'no-sound' | 'unreadable';

/** Decodes the sound of a recording, of a video's too, piece by piece, so that memory doesn't grow with it. */
export async function decodePeaks(url: string, signal: AbortSignal): Promise<ShownPeaks | NoPeaks> {
  const input = new Input({ source: new UrlSource(new URL(url, window.location.href)), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (!track) return 'no-sound';
    if (!(await track.canDecode())) return 'unreadable';
    const seconds = await track.computeDuration();
    const perSecond = Math.max(1, Math.min(usualPerSecond, Math.floor(mostSlots / Math.max(1, seconds))));
    const values = new Uint8Array(Math.max(1, Math.ceil(seconds * perSecond)));
    for await (const sample of new AudioSampleSink(track).samples()) {
      const heard = new Float32Array(sample.allocationSize({ format: 'f32-planar', planeIndex: 0 }) / 4);
      sample.copyTo(heard, { format: 'f32-planar', planeIndex: 0 });
      enter(values, heard, { perSecond, rate: sample.sampleRate, from: sample.timestamp });
      sample.close();
      if (signal.aborted) return 'unreadable';
    }
    return { perSecond, values };
  } catch {
    // The recording is played without a waveform.
    return 'unreadable';
  } finally {
    input.dispose();
  }
}

interface Place {
  readonly perSecond: number;
  readonly rate: number;
  /** Seconds. */
  readonly from: number;
}

function enter(values: Uint8Array, heard: Float32Array, { perSecond, rate, from }: Place): void {
  heard.forEach((value, index) => {
    const slot = Math.floor((from + index / rate) * perSecond);
    const loudness = Math.round(Math.min(1, Math.abs(value)) * 255);
    if (slot >= 0 && slot < values.length && loudness > values[slot]!) values[slot] = loudness;
  });
}
