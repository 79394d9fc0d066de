import type { CliCommand } from './cli-command.ts';
import { commands } from './commands.ts';
import { formatTable } from './format-table.ts';
import type { Words } from './words.ts';

export function programUsage(words: Words): string {
  const rows = commands.map(({ name }) => [`  ${name}`, words(`cli.about.${name}`)]);
  const [, ...list] = formatTable([{ title: '' }, { title: '' }], rows).split('\n');
  return [words('cli.usage'), '', ...list, '', words('cli.usageMore')].join('\n');
}

export function commandUsage(words: Words, { name, usage }: CliCommand): string {
  const forms = usage.map((form) => `  motif ${name} ${form} [--json]`);
  return [words(`cli.about.${name}`), '', ...forms].join('\n');
}
