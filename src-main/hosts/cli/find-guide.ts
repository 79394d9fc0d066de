import type { CallOutput } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The guide of this id or name. */
export async function findGuide(cli: Cli, wanted: string): Promise<CallOutput<'guides.get'>> {
  const guides = await cli.call('guides.list', {});
  const found = guides.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'guide', name: wanted });
  return cli.call('guides.get', { id: found.id });
}
