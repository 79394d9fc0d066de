import { basename } from 'node:path';
import { isRecordingName } from '../../../shared/domain/recording-endings.ts';
import { AppError } from '../../../shared/errors.ts';
import { readMedia } from '../../formats/media/read-media.ts';

/** Why a file is no document; a recording is told by its bytes, or else by what its name says. */
export function refusalOf(path: string, error: AppError): AppError {
  if (error.code === 'file-missing' || error.code === 'file-unreadable') return error;
  const file = basename(path);
  if (isRecording(path)) return new AppError('file-recording', { file });
  return isRecordingName(file) ? new AppError('recording-unknown', { file }) : error;
}

function isRecording(path: string): boolean {
  try {
    return readMedia(path) !== null;
  } catch {
    // What can't be read was refused for its own reason.
    return false;
  }
}
