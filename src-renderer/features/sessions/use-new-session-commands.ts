import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCommands } from '../../workspace/commands.ts';
import { showSession, showStudy, useNavigation } from '../../workspace/navigation.ts';
import { requestSession } from '../../workspace/session-request.ts';
import { useSessions } from './use-sessions.ts';

/** The ways to sessions from everywhere in a project: the plan, a new one, one of the document that is read. */
export function useNewSessionCommands(): void {
  const { sessions } = useSessions();
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const open = useNavigation(({ place, documentId }) => (place === 'documents' ? documentId : null));
  const document = documents.find(({ id }) => id === open);
  const own = sessions.find(({ documentId }) => documentId === open);
  const shared = { section: 'session' as const, isEnabled: true };
  useCommands('new-session', [
    {
      ...shared,
      id: 'sessions.create',
      label: 'sessions.command.create',
      keys: ['Mod+Alt+N'],
      run: () => requestSession(),
    },
    { ...shared, id: 'sessions.study', label: 'sessions.command.study', run: showStudy },
    {
      ...shared,
      id: 'sessions.ofDocument',
      label: 'sessions.command.ofDocument',
      labelValues: { name: document?.name ?? '' },
      isEnabled: document !== undefined && own === undefined,
      run: () => requestSession(document?.id ?? null),
    },
    {
      ...shared,
      id: 'sessions.showOfDocument',
      label: 'sessions.command.showOfDocument',
      labelValues: { name: document?.name ?? '' },
      isEnabled: document !== undefined && own !== undefined,
      run: () => own && showSession(own.id),
    },
  ]);
}
