export interface ByteRange {
  readonly start: number;
  /** The last byte, included. */
  readonly end: number;
}

/** Which bytes of `size` a Range header asks for; null: all of them; `outside`: none that there are. Of several ranges, all. */
export function readByteRange(header: string | null | undefined, size: number): ByteRange | 'outside' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = found ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start > end ? 'outside' : { start, end };
}

/** What is said with the bytes of a range, or of the whole. */
export function rangeHeaders(range: ByteRange | null, { bytes, mediaType }: ServedFile): Record<string, string> {
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  return {
    'Content-Type': mediaType,
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${bytes}` } : {}),
  };
}

/** A recording, as the core says where it is. */
export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
}
