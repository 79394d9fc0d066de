import { AppError } from '../../../shared/errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { DetectedEncoding } from './detect-encoding.ts';
import { hasBinarySignature, looksBinary } from './looks-binary.ts';
import { textEncoding } from './text-encodings.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** True where another encoding would read nearly as well. */
  readonly uncertain: boolean;
  /** How many sequences of bytes stand for no character of the encoding. */
  readonly undecodable: number;
}

/** Throws `file-empty`, `file-binary` or `encoding-unknown`. */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  if (bytes.length === 0) throw new AppError('file-empty');
  if (hasBinarySignature(bytes)) throw new AppError('file-binary');
  const chosen: DetectedEncoding =
    encoding === undefined ? detectEncoding(bytes) : { encoding: textEncoding(encoding), uncertain: false };
  const isWide = chosen.encoding.startsWith('utf-16');
  if (!isWide && looksBinary(bytes)) throw new AppError('file-binary');
  const text = withoutMark(decodeBytes(bytes, chosen.encoding));
  if (isWide && looksBinaryWide(text)) throw new AppError('file-binary');
  const undecodable = count(text, '\ufffd') - (chosen.encoding === 'utf-8' ? writtenReplacements(bytes) : 0);
  return { text, ...chosen, undecodable: Math.max(0, undecodable) };
}

const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function looksBinaryWide(text: string): boolean {
  const part = text.slice(0, 65536);
  const odd = part.match(/[\0-\x07\x0e-\x1a\x1c-\x1f\ufffd\p{Cn}\p{Co}]/gu)?.length ?? 0;
  return odd >= 4 && odd > part.length * 0.05;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

function writtenReplacements(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = Buffer.from('\ufffd');
  let found = 0;
  for (let at = whole.indexOf(written); at >= 0; at = whole.indexOf(written, at + 3)) found += 1;
  return found;
}
