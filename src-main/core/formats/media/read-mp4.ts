import type { Media, ReadAt } from './media.ts';

interface Box {
  readonly name: string;
  /** Of what is in it, in bytes of the file. */
  readonly start: number;
  readonly end: number;
}

const mostBoxes = 10_000;
const mostMovie = 64 * 1024 * 1024;

/** Whether an MPEG-4 file holds pictures or sound, and how long it is; null where it holds neither. */
export function readMp4(
  readAt: ReadAt,
  bytes: number,
): (Pick<Media, 'kind' | 'mediaType'> & Pick<Media, 'duration'>) | null {
  const movie = boxes(readAt, 0, bytes).find(({ name }) => name === 'moov');
  if (!movie || movie.end - movie.start > mostMovie) return null;
  const inside = boxes(readAt, movie.start, movie.end);
  const head = inside.find(({ name }) => name === 'mvhd');
  const handlers = inside.filter(({ name }) => name === 'trak').map((track) => handlerOf(readAt, track));
  const kind = handlers.includes('vide') ? 'video' : handlers.includes('soun') ? 'audio' : null;
  return kind && { kind, mediaType: `${kind}/mp4`, duration: head ? readDuration(readAt(head.start, 32)) : null };
}

function handlerOf(readAt: ReadAt, track: Box): string | null {
  const media = boxes(readAt, track.start, track.end).find(({ name }) => name === 'mdia');
  const handler = media && boxes(readAt, media.start, media.end).find(({ name }) => name === 'hdlr');
  return handler ? readAt(handler.start + 8, 4).toString('latin1') : null;
}

function boxes(readAt: ReadAt, start: number, end: number): readonly Box[] {
  const found: Box[] = [];
  let at = start;
  while (at + 8 <= end && found.length < mostBoxes) {
    const head = readAt(at, 16);
    if (head.length < 8) break;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    if (length < 8 || at + length > end) break;
    found.push({ name: head.toString('latin1', 4, 8), start: at + (isLong ? 16 : 8), end: at + length });
    at += length;
  }
  return found;
}

function readDuration(head: Buffer): number | null {
  if (head.length < 32) return null;
  const isLong = head.readUInt8(0) === 1;
  const scale = head.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(head.readBigUInt64BE(24)) : head.readUInt32BE(16);
  return scale > 0 && length > 0 && length < 2 ** 40 ? Math.round((length / scale) * 1000) : null;
}
