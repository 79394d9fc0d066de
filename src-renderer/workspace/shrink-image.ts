import type { NewImage } from '../../src-main/shared/contract/personas.ts';

const usualSide = 512;
const longestName = 200;
const quality = 0.86;

interface Decoded {
  readonly source: ImageBitmap | HTMLImageElement;
  readonly width: number;
  readonly height: number;
  /** Drawn at any size alike. */
  readonly isVector: boolean;
}

/**
 * A picture small enough to be kept in the project, no side longer than so many pixels; null for a file that is none. An SVG is
 * drawn, so that nothing in it can run or ask for anything.
 */
export async function shrinkImage(file: File, longestSide = usualSide): Promise<NewImage | null> {
  const decoded = await (file.type === 'image/svg+xml' ? decodeVector(file) : decodeBitmap(file)).catch(() => null);
  if (!decoded) return null;
  const { source, width, height, isVector } = decoded;
  const fitting = longestSide / Math.max(width, height);
  const scale = isVector ? fitting : Math.min(1, fitting);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
  if (source instanceof ImageBitmap) source.close();
  // JPEG knows no transparency: what is clear would turn black.
  const mediaType = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  const [, data = ''] = canvas.toDataURL(mediaType, quality).split(',');
  return { mediaType, name: nameOf(file), data };
}

async function decodeBitmap(file: File): Promise<Decoded> {
  const source = await createImageBitmap(file);
  return { source, width: source.width, height: source.height, isVector: false };
}

// As an image it runs no script and fetches nothing; one that says no size has that of its view box, or the browser's own.
async function decodeVector(file: File): Promise<Decoded | null> {
  const source = new Image();
  source.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await file.text())}`;
  await source.decode();
  const { naturalWidth: width, naturalHeight: height } = source;
  return width > 0 && height > 0 ? { source, width, height, isVector: true } : null;
}

const nameOf = ({ name }: File) => name.replace(/\.[^.]+$/u, '').slice(0, longestName);
