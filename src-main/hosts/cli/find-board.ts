import { AppError } from '../../shared/errors.ts';
import type { CliSession } from './cli-session.ts';

/** The board of this id or name. */
export async function findBoard(session: CliSession, wanted: string): Promise<{ readonly id: string }> {
  const boards = await session.call('boards.list', {});
  const found = boards.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'board', name: wanted });
  return found;
}
