import { type DecodedText, decodeText } from '../text/decode.ts';

/** A page says its encoding in its head; where that turns out wrong, the bytes decide. */
export function decodeHtml(bytes: Uint8Array, encoding: string | undefined): DecodedText {
  if (encoding !== undefined) return decodeText(bytes, encoding);
  const declared = hasByteOrderMark(bytes) ? null : declaredEncoding(bytes);
  if (declared === null) return decodeText(bytes);
  const decoded = tryDecode(bytes, declared);
  return decoded && decoded.undecodable === 0 ? decoded : decodeText(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    return decodeText(bytes, encoding);
  } catch {
    return null;
  }
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  );
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const match = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head);
  const name = match?.[1]?.toLowerCase() ?? null;
  // A page whose head could be read as ASCII is not in UTF-16, whatever it says.
  return name?.startsWith('utf-16') ? null : name;
}
