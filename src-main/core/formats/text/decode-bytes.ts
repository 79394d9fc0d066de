import iconv from 'iconv-lite';

import type { TextEncoding } from './text-encodings.ts';

const codecs: Partial<Record<TextEncoding, string>> = { big5: 'big5-hkscs', shift_jis: 'cp932' };

/** Decodes without stopping at errors: what can't be decoded becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') {
    return new TextDecoder(encoding).decode(bytes);
  }
  const text = iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    codecs[encoding] ?? encoding,
  );
  // 0x9AEE: the mapping that Hong Kong corpora and Windows use, a private use character, not U+210D3.
  return encoding === 'big5-hkscs' || encoding === 'big5' ? text.replaceAll('\u{210d3}', '\ueaf9') : text;
}
