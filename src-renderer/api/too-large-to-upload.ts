import { isRecordingName } from '../../src-main/shared/domain/recording-endings.ts';
import { AppError } from '../../src-main/shared/errors.ts';

/** Why a browser can't hand a file over, and what to do instead. */
export const tooLargeToUpload = ({ name }: File): AppError =>
  new AppError(isRecordingName(name) ? 'recording-too-large' : 'file-too-large', { file: name });
