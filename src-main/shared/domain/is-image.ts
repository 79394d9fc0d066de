type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

const beginnings: Readonly<Record<ImageType, readonly (readonly [number, string])[]>> = {
  'image/png': [[0, '\u0089PNG\r\n\u001a\n']],
  'image/jpeg': [[0, '\u00ff\u00d8\u00ff']],
  'image/gif': [[0, 'GIF8']],
  'image/webp': [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
};

/** Whether a file begins as one of that type does; `head` is its first dozen bytes or more. */
export function isImage(mediaType: ImageType, head: Uint8Array): boolean {
  return beginnings[mediaType].every(([at, mark]) =>
    [...mark].every((character, index) => head[at + index] === character.charCodeAt(0)),
  );
}
