import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The journey of this id or name. */
export async function findJourney(cli: Cli, wanted: string): Promise<{ readonly id: string }> {
  const journeys = await cli.call('journeys.list', {});
  const found = journeys.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'journey', name: wanted });
  return found;
}
