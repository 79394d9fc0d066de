import { givePseudonyms } from '../../shared/domain/give-pseudonyms.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import type { readConsent } from './consent-options.ts';
import { findParticipant } from './find-participant.ts';

/** Records what those who are named, or all, agreed to, and what one of them is called. */
export async function setParticipants(
  cli: Cli,
  args: CliArguments,
  consent: ReturnType<typeof readConsent>,
): Promise<CliOutcome> {
  const people = args.isSet('everybody')
    ? (await cli.call('participants.list', {})).filter(({ role }) => role === 'participant')
    : await Promise.all(args.texts('participant').map((name) => findParticipant(cli, name)));
  const ids = people.map(({ id }) => id);
  const pseudonym = args.text('pseudonym');
  const [only] = ids;
  if (pseudonym !== undefined && only !== undefined)
    await cli.call('participants.setPseudonyms', { pseudonyms: [{ id: only, pseudonym }] });
  if (Object.keys(consent).length > 0 && only !== undefined)
    await cli.call('participants.setConsent', { ids, ...consent });
  return { value: { participants: ids }, text: cli.words('cli.participantsSet', { count: ids.length }) };
}

/** Gives `P1`, `P2` … to those who have no pseudonym yet. */
export async function givePseudonymsToAll(cli: Cli, prefix: string): Promise<CliOutcome> {
  const people = await cli.call('participants.list', {});
  const pseudonyms = givePseudonyms(people, people, prefix);
  if (pseudonyms.length > 0) await cli.call('participants.setPseudonyms', { pseudonyms: [...pseudonyms] });
  return { value: { pseudonyms }, text: cli.words('cli.pseudonymsGiven', { count: pseudonyms.length }) };
}
