import type { NewImage } from '../../shared/contract/personas.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';

/** The picture of `--logo`, where it is given. */
export async function readLogo(cli: Cli, args: CliArguments): Promise<{ readonly logo?: NewImage }> {
  const path = args.text('logo');
  return path === undefined ? {} : cli.call('reports.readLogo', { path: cli.absolute(path) });
}
