import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The board of this id or name. */
export async function findBoard(cli: Cli, wanted: string): Promise<{ readonly id: string }> {
  const boards = await cli.call('boards.list', {});
  const found = boards.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'board', name: wanted });
  return found;
}
