import { basename } from 'node:path';
import { imageType } from '../../../shared/contract/personas.ts';
import type { NewImage } from '../../../shared/contract/personas.ts';
import { isImage } from '../../../shared/domain/is-image.ts';
import { AppError } from '../../../shared/errors.ts';
import { namingFile, readFileBytes } from '../read-file-bytes.ts';
import { decodeText } from '../text/decode.ts';
import { drawSvg } from './draw-svg.ts';
import type { SvgDrawing } from './draw-svg.ts';

const megabytes = 3;
const most = megabytes * 1024 * 1024;
const longestName = 200;

/** Reads a picture by what its bytes say; an SVG is drawn, so that nothing in it can run or ask for anything. */
export async function parseImageFile(path: string, drawing: SvgDrawing): Promise<NewImage> {
  const name = basename(path);
  const bytes = await namingFile(path, () => readFileBytes(path));
  if (bytes.byteLength > most) throw new AppError('image-too-large', { name, megabytes });
  const title = name.replace(/\.[^.]+$/u, '').slice(0, longestName);
  const mediaType = imageType.options.find((type) => isImage(type, bytes));
  if (mediaType) return { mediaType, name: title, data: Buffer.from(bytes).toString('base64') };
  const png = await drawText(bytes, drawing).catch(() => null);
  if (!png) throw new AppError('image-unreadable', { name });
  return { mediaType: 'image/png', name: title, data: Buffer.from(png).toString('base64') };
}

async function drawText(bytes: Uint8Array, drawing: SvgDrawing): Promise<Uint8Array | null> {
  const { text } = decodeText(bytes);
  return /<svg[\s>]|<\w+:svg[\s>]/iu.test(text) ? drawSvg(text, drawing) : null;
}
