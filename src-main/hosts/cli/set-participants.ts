import { givePseudonyms } from '../../shared/domain/give-pseudonyms.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliOutcome } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import type { readConsent } from './consent-options.ts';
import { findParticipant } from './find-participant.ts';

/** Records what those who are named, or all, agreed to, and what one of them is called. */
export async function setParticipants(
  session: CliSession,
  args: CliArguments,
  consent: ReturnType<typeof readConsent>,
): Promise<CliOutcome> {
  const people = args.isSet('everybody')
    ? (await session.call('participants.list', {})).filter(({ role }) => role === 'participant')
    : await Promise.all(args.texts('participant').map((name) => findParticipant(session, name)));
  const ids = people.map(({ id }) => id);
  const pseudonym = args.text('pseudonym');
  const [only] = ids;
  if (pseudonym !== undefined && only !== undefined)
    await session.call('participants.setPseudonyms', { pseudonyms: [{ id: only, pseudonym }] });
  if (Object.keys(consent).length > 0 && only !== undefined)
    await session.call('participants.setConsent', { ids, ...consent });
  return { value: { participants: ids }, text: session.words('cli.participantsSet', { count: ids.length }) };
}

/** Gives `P1`, `P2` … to those who have no pseudonym yet. */
export async function givePseudonymsToAll(session: CliSession, prefix: string): Promise<CliOutcome> {
  const people = await session.call('participants.list', {});
  const pseudonyms = givePseudonyms(people, people, prefix);
  if (pseudonyms.length > 0) await session.call('participants.setPseudonyms', { pseudonyms: [...pseudonyms] });
  return { value: { pseudonyms }, text: session.words('cli.pseudonymsGiven', { count: pseudonyms.length }) };
}
