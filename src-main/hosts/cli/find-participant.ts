import { AppError } from '../../shared/errors.ts';
import type { CliSession } from './cli-session.ts';

/** The participant of this id or of this name. */
export async function findParticipant(session: CliSession, wanted: string) {
  const participants = await session.call('participants.list', {});
  const found = participants.find(({ id, name }) => id === wanted || name === wanted.trim());
  if (!found) throw new AppError('not-found', { kind: 'participant', name: wanted });
  return found;
}
