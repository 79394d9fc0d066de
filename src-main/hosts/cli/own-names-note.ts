import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import { usualQuoteRules } from '../../shared/contract/quotes.ts';
import type { SpeakerNaming } from '../../shared/contract/quotes.ts';
import type { Language } from '../../shared/contract/values.ts';
import type { Cli } from './cli.ts';

/** Says how many people stand by their own names, as they have no pseudonym, where others read it; nothing where none do. */
export async function ownNamesNote(cli: Cli, by: SpeakerNaming['by']): Promise<string | undefined> {
  if (by !== 'pseudonym') return undefined;
  const people = await cli.call('participants.list', {});
  const count = people.filter(({ role, pseudonym }) => role === 'participant' && pseudonym === '').length;
  return count === 0 ? undefined : cli.words('cli.ownNames', { count });
}

type Wanted = CallInput<'reports.save'>['report'];

/** How a report or template names people, by itself. */
export async function namingOfReport(cli: Cli, wanted: Wanted, language: Language): Promise<SpeakerNaming['by']> {
  if ('id' in wanted) return (await cli.call('reports.get', wanted)).quotes.naming.by;
  const isNamed = ({ name }: { readonly name: string }) => name.toLowerCase() === wanted.template.toLowerCase();
  const template = (await cli.call('reports.templates', { language })).findLast(isNamed);
  if (template) return template.quotes.naming.by;
  const report: CallOutput<'reports.list'>[number] | undefined = (await cli.call('reports.list', {})).find(isNamed);
  return report ? namingOfReport(cli, { id: report.id }, language) : usualQuoteRules.naming.by;
}
