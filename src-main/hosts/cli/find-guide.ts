import type { CallOutput } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliSession } from './cli-session.ts';

/** The guide of this id or name. */
export async function findGuide(session: CliSession, wanted: string): Promise<CallOutput<'guides.get'>> {
  const guides = await session.call('guides.list', {});
  const found = guides.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'guide', name: wanted });
  return session.call('guides.get', { id: found.id });
}
