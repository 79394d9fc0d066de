import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The participant of this id or of this name. */
export async function findParticipant(cli: Cli, wanted: string) {
  const participants = await cli.call('participants.list', {});
  const found = participants.find(({ id, name }) => id === wanted || name === wanted.trim());
  if (!found) throw new AppError('not-found', { kind: 'participant', name: wanted });
  return found;
}
