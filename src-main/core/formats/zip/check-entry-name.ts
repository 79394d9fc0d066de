import { AppError } from '../../../shared/errors.ts';

/** Refuses names that would leave the folder an archive is unpacked into. */
export function checkEntryName(name: string): void {
  const isUnsafe =
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').some((part) => part === '..');
  if (isUnsafe) throw new AppError('archive-unsafe-name', { name: name.slice(0, 200) });
}
