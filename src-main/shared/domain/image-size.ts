export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels of a PNG, JPEG, GIF or WebP, from the beginning of its bytes; null where they don't say. */
export function imageSize(mediaType: string, bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readSize(mediaType, view);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // The bytes end before the size.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readSize(mediaType: string, view: DataView): ImageSize | null {
  if (mediaType === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) };
  if (mediaType === 'image/gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return mediaType === 'image/jpeg' ? readJpeg(view) : readWebp(view);
}

/** From the head of the frame, behind however many segments. */
function readJpeg(view: DataView): ImageSize | null {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

function readWebp(view: DataView): ImageSize | null {
  const kind = view.getUint32(12);
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return kind === 0x56503858 ? { width: three(24) + 1, height: three(27) + 1 } : null;
}
