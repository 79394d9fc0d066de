import type { FigureImage } from '../../../shared/domain/figure-data.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

const isPicture = /^image\/(?:png|jpeg|webp|gif)$/u;

/** A picture inside the file; null where it is none that a page shows. */
export function printImage(image: FigureImage, alt: string, className: string): Markup | null {
  if (!isPicture.test(image.mediaType)) return null;
  const { width = null, height = null } = image.size ?? {};
  return element('img', {
    class: className,
    src: `data:${image.mediaType};base64,${image.data}`,
    alt,
    width,
    height,
  });
}
