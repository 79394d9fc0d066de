import type { FigureImage } from '../../shared/domain/figure-data.ts';
import { imageSize } from '../../shared/domain/image-size.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

// A size stands within this much of the file, whatever comes before it.
const headOfImage = 400_000;

/** Images by their ids; ids of none are left out. */
export function readImages(db: Db, ids: readonly string[]): ReadonlyMap<string, FigureImage> {
  const sql = 'SELECT id, mediaType, name, data FROM image WHERE id IN (SELECT value FROM json_each(?))';
  const rows = prepared(db, sql).all(JSON.stringify(ids)) as (Omit<FigureImage, 'size'> & { readonly id: string })[];
  return new Map(rows.map(({ id, ...image }) => [id, withSize(image)]));
}

/** The image with its size in pixels. */
export const withSize = (image: Omit<FigureImage, 'size'>): FigureImage => ({
  ...image,
  size: imageSize(image.mediaType, Buffer.from(image.data.slice(0, headOfImage), 'base64')),
});
