import type { NewImage } from '../../shared/contract/personas.ts';
import { isImage } from '../../shared/domain/is-image.ts';
import { AppError } from '../../shared/errors.ts';
import type { Work } from '../open-project.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

const mostBytes = 3 * 1024 * 1024;

/** The id of an image, which is stored once however often it is used. Refuses large ones and what is no image of its type. */
export function storeImage(work: Work, { mediaType, name, data }: NewImage): string {
  if (data.length > (mostBytes / 3) * 4) throw new AppError('image-too-large', { name, megabytes: 3 });
  if (!isImage(mediaType, Buffer.from(data.slice(0, 64), 'base64'))) throw new AppError('image-unreadable', { name });
  const same = prepared(work.db, 'SELECT id FROM image WHERE data = ? AND mediaType = ?').pluck().get(data, mediaType);
  if (same) return same as string;
  const id = work.newId();
  prepared(work.db, 'INSERT INTO image (id, mediaType, name, data) VALUES (?, ?, ?, ?)').run(id, mediaType, name, data);
  return id;
}

/** The image of an id, as it was given. */
export function requireImage(db: Db, id: string): NewImage {
  const row = prepared(db, 'SELECT mediaType, name, data FROM image WHERE id = ?').get(id);
  if (!row) throw new AppError('not-found', { kind: 'image', id });
  return row as NewImage;
}

/** Images that nothing shows any more go. */
export function deleteUnusedImages(db: Db): void {
  prepared(
    db,
    `DELETE FROM image WHERE NOT EXISTS (SELECT 1 FROM persona WHERE imageId = image.id)
       AND NOT EXISTS (SELECT 1 FROM cell WHERE imageId = image.id)
       AND NOT EXISTS (SELECT 1 FROM report WHERE logoImageId = image.id)`,
  ).run();
}
