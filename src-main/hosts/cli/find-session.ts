import type { SessionSummary } from '../../shared/contract/sessions.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The session of this id or name. */
export async function findSession(cli: Cli, wanted: string): Promise<SessionSummary> {
  const sessions = await cli.call('sessions.list', {});
  const found = sessions.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'session', name: wanted });
  return found;
}
