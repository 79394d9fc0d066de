import type { NewImage } from '../../../src-main/shared/contract/personas.ts';
import { pickFiles } from '../../api/pick-files.ts';
import { imageExtensions, readImage } from './read-image.ts';

/** Asks for an image of the computer; says when one can't be taken. */
export async function chooseImage(onRefused: (name: string) => void): Promise<NewImage | null> {
  const [file] = await pickFiles(imageExtensions);
  if (!file) return null;
  const image = await readImage(file);
  if (!image) onRefused(file.name);
  return image;
}
