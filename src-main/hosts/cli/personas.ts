import type { Persona } from '../../shared/contract/personas.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';

export const personasCommand: CliCommand = {
  name: 'personas',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await session.open(args.positionals[0]);
    const personas = await session.call('personas.list', {});
    const text = personas.map((persona) => printPersona(session, persona)).join('\n\n');
    return { value: personas, text: personas.length > 0 ? text : session.words('cli.noPersonas') };
  },
};

function printPersona(session: CliSession, { name, summary, members, traits }: Persona): string {
  const counted = [name, session.words('cli.members', { count: members.length })].join(' · ');
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
    return `  ${session.words(`personas.trait.${kind}`)}: ${[words, `(${evidence.length})`].join(' ').trim()}`;
  });
  return [counted, ...people, ...about, ...said].join('\n');
}
