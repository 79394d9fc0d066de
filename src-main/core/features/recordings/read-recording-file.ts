import { basename, isAbsolute } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { readMedia } from '../../formats/media/read-media.ts';
import type { Media } from '../../formats/media/media.ts';

/** What the file at `path` is. Refuses what is not there, can't be read or is no recording that can be played. */
export function readRecordingFile(path: string): Media {
  if (!isAbsolute(path)) throw new AppError('file-missing', { path });
  const media = attempt(path);
  if (!media) throw new AppError('recording-unknown', { file: basename(path) });
  return media;
}

function attempt(path: string): Media | null {
  try {
    return readMedia(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const isAbsent = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    throw new AppError(isAbsent ? 'file-missing' : 'file-unreadable', { path });
  }
}
