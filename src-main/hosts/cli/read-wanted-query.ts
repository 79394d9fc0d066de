import type { PassageQuery } from '../../shared/contract/queries.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { codesCondition } from './codes-condition.ts';
import { findQuery } from './find-query.ts';

/** The saved query of `--query`, or one of the codes of `--codes`. */
export async function readWantedQuery(cli: Cli, args: CliArguments): Promise<PassageQuery> {
  const saved = args.text('query');
  if (saved !== undefined) return findQuery(cli, saved);
  const codes = await cli.call('codes.tree', {});
  return { codes: codesCondition(codes, args.texts('codes'), 'any'), limits: {} };
}
