import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Media, ReadAt } from './media.ts';
import { readMp4 } from './read-mp4.ts';
import { readWave } from './read-wave.ts';

const headLength = 4096;

/** What a file is by its bytes, whatever its name says; null where it is no recording that can be played. */
export function readMedia(path: string): Media | null {
  const file = openSync(path, 'r');
  try {
    const bytes = fstatSync(file).size;
    const readAt: ReadAt = (at, length) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, bytes - at)));
      return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, at));
    };
    const found = recognise(readAt, bytes);
    return found && { duration: null, ...found, bytes };
  } finally {
    closeSync(file);
  }
}

type Found = Pick<Media, 'kind' | 'mediaType'> & Partial<Pick<Media, 'duration'>>;

function recognise(readAt: ReadAt, bytes: number): Found | null {
  const head = readAt(0, headLength);
  if (head.length < 16) return null;
  const at = (start: number, length: number) => head.toString('latin1', start, start + length);
  if (/^(RIFF|RF64)$/.test(at(0, 4)) && at(8, 4) === 'WAVE') {
    const wave = readWave(readAt, bytes);
    return wave && { kind: 'audio', mediaType: 'audio/wav', duration: wave.duration };
  }
  if (at(4, 4) === 'ftyp') return readMp4(readAt, bytes);
  if (at(0, 4) === 'OggS') return oggKind(head);
  if (head.readUInt32BE(0) === 0x1a45dfa3) return webmKind(head);
  if (at(0, 3) === 'ID3' || isMp3Frame(head, 0)) return { kind: 'audio', mediaType: 'audio/mpeg' };
  return null;
}

function oggKind(head: Buffer): Found | null {
  const begin = head.toString('latin1', 0, 512);
  if (/\u0080theora/.test(begin)) return { kind: 'video', mediaType: 'video/ogg' };
  return /OpusHead|\u0001vorbis|\u007fFLAC/.test(begin) ? { kind: 'audio', mediaType: 'audio/ogg' } : null;
}

// A track of type 1 is a picture: element 0x83, one byte long, value 1.
function webmKind(head: Buffer): Found | null {
  if (!head.includes('webm', 0, 'latin1')) return null;
  const isVideo = head.includes(Buffer.from([0x83, 0x81, 0x01])) || head.includes('V_VP', 0, 'latin1');
  return isVideo ? { kind: 'video', mediaType: 'video/webm' } : { kind: 'audio', mediaType: 'audio/webm' };
}

/** A header of MPEG audio, layer III, that can be one: neither rate nor frequency is a reserved one. */
function isMp3Frame(head: Buffer, at: number): boolean {
  const [first = 0, second = 0, third = 0] = head.subarray(at, at + 3);
  const isSync = first === 0xff && (second & 0xe0) === 0xe0;
  const isLayerThree = (second & 0x06) === 0x02 && (second & 0x18) !== 0x08;
  return isSync && isLayerThree && third >> 4 !== 0x0f && third >> 4 !== 0 && (third & 0x0c) !== 0x0c;
}
