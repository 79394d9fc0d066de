import type { Session, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { showSession } from '../../workspace/navigation.ts';
import { beginAdding, chooseDocument, recordConsent } from './sessions-state.ts';
import type { SessionActions } from './use-session-actions.ts';
import { useSetPeople } from './use-set-people.ts';

interface SessionCommands {
  readonly shown: SessionSummary | null;
  readonly session: Session | null;
  readonly actions: SessionActions;
}

const noSession: Session = {
  id: '',
  name: '',
  method: 'interview',
  state: 'planned',
  date: null,
  place: '',
  noteTakers: [],
  guideId: null,
  documentId: null,
  startedAt: null,
  endedAt: null,
  people: [],
};

/** What can be done with the session that is shown. */
export function useSessionCommands({ shown, session, actions }: SessionCommands): void {
  const id = shown?.id ?? '';
  const state = shown?.state;
  const hasNotes = typeof shown?.documentId === 'string';
  const people = session?.people ?? [];
  const { numberAll } = useSetPeople(session ?? noSession);
  const command = (name: string, run: () => void, isPossible = true, keys: readonly string[] = []): Command => ({
    id: `sessions.${name}`,
    section: 'session',
    label: `sessions.command.${name}`,
    isEnabled: shown !== null && isPossible,
    keys,
    run,
  });
  // What stands on the plan's page is shown first.
  const onPlan = (act: () => void) => () => {
    showSession(id);
    requestAnimationFrame(() => act());
  };
  const participants = people.filter(({ role }) => role === 'participant').map(({ participantId }) => participantId);
  useCommands('sessions', [
    command('start', () => actions.capture(id), state === 'planned' || state === 'running' || state === 'held'),
    command('plan', () => showSession(id)),
    command('debrief', () => showSession(id, 'debrief')),
    command('document', () => actions.openNotes(id), hasNotes),
    command('addPeople', onPlan(beginAdding)),
    command(
      'consent',
      onPlan(() => recordConsent(participants)),
      participants.length > 0,
    ),
    command('signs', numberAll, people.length > 1),
    command(
      'linkDocument',
      onPlan(() => chooseDocument(true)),
      !hasNotes,
    ),
    command('rename', () => actions.rename(id)),
    command('copy', () => actions.copy(id)),
    command('cancel', () => actions.setCancelled(id, true), state !== 'cancelled'),
    command('restore', () => actions.setCancelled(id, false), state === 'cancelled'),
    command('delete', () => actions.remove(id)),
  ]);
}
