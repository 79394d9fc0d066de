import type { PassageQuery } from '../../shared/contract/queries.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The saved query of this id or name. */
export async function findQuery(cli: Cli, name: string): Promise<PassageQuery> {
  const saved = await cli.call('queries.list', {});
  const found = saved.find((one) => one.id === name || one.name.toLowerCase() === name.trim().toLowerCase());
  if (!found) throw new AppError('not-found', { kind: 'query', name });
  return found.query;
}
