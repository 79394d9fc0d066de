import type { Persona } from '../../shared/contract/personas.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';

export const personasCommand: CliCommand = {
  name: 'personas',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (cli, args) => {
    await cli.open(args.positionals[0]);
    const personas = await cli.call('personas.list', {});
    const text = personas.map((persona) => printPersona(cli, persona)).join('\n\n');
    return { value: personas, text: personas.length > 0 ? text : cli.words('cli.noPersonas') };
  },
};

function printPersona(cli: Cli, { name, summary, members, traits }: Persona): string {
  const counted = [name, cli.words('cli.members', { count: members.length })].join(' · ');
  const people = members.length > 0 ? [`  ${members.map((member) => member.name).join(', ')}`] : [];
  const about =
    summary.trim() === ''
      ? []
      : summary
          .trim()
          .split('\n')
          .map((line) => `  ${line}`);
  const said = traits.map(({ kind, text, evidence }) => {
    const words = text.trim().replaceAll(/\s+/gu, ' ');
    return `  ${cli.words(`personas.trait.${kind}`)}: ${[words, `(${evidence.length})`].join(' ').trim()}`;
  });
  return [counted, ...people, ...about, ...said].join('\n');
}
