import type { NewImage } from '../../src-main/shared/contract/personas.ts';

const usualSide = 512;
const longestName = 200;
const quality = 0.86;

/** A picture small enough to be kept in the project, no side longer than so many pixels; null for a file that is none. */
export async function shrinkImage(file: File, longestSide = usualSide): Promise<NewImage | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // JPEG knows no transparency: what is clear would turn black.
  const mediaType = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  const [, data = ''] = canvas.toDataURL(mediaType, quality).split(',');
  return { mediaType, name: nameOf(file), data };
}

const nameOf = ({ name }: File) => name.replace(/\.[^.]+$/u, '').slice(0, longestName);
