import { imageType } from '../../../src-main/shared/contract/personas.ts';
import type { NewImage } from '../../../src-main/shared/contract/personas.ts';

export const imageExtensions = ['png', 'jpg', 'jpeg', 'webp', 'gif'];

/** As much as the contract takes, in base64. */
const mostSigns = 4_000_000;
const mostBytes = Math.floor(mostSigns / 4) * 3;
const longestName = 200;

/** An image file to be kept in the project; null for what is none, or too large. */
export async function readImage(file: File): Promise<NewImage | null> {
  const mediaType = imageType.safeParse(file.type);
  if (!mediaType.success || file.size === 0 || file.size > mostBytes) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { mediaType: mediaType.data, name: file.name.slice(0, longestName), data: btoa(signs) };
}
