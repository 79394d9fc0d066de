export interface Pasted {
  readonly text: string;
  readonly hasPicture: boolean;
  readonly hasFile: boolean;
}

const picture = /<(img|picture|svg|video|canvas)\b/iu;

/** What a paste brings. Programs add a picture of what they copy: it counts only where there are no words. */
export function readClipboard(data: DataTransfer): Pasted {
  const text = data.getData('text/plain');
  const files = [...data.files];
  const isPicture = text.trim() === '' && files.some(({ type }) => type.startsWith('image/'));
  return { text, hasPicture: isPicture || picture.test(data.getData('text/html')), hasFile: files.length > 0 };
}
