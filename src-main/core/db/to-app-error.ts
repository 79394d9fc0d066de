import { AppError } from '../../shared/errors.ts';

/** What SQLite says of the project file at `path`, as a refusal; any other error stays as it is. */
export function toAppError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return new AppError(error.code, { path, ...error.details });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('project-locked', { path });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new AppError('project-damaged', { path });
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN')
    return new AppError('project-read-only', { path });
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return new AppError('file-unwritable', { path });
  return error;
}
