import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCommands } from '../../workspace/commands.ts';
import { showSession, useNavigation } from '../../workspace/navigation.ts';
import { lookAtAll, showTab } from './debriefs-state.ts';

const sheets = ['rainbow', 'answers', 'agreements', 'saturation'] as const;

/** From anywhere: what all sessions say together. */
export function useAllSessionsCommands(): void {
  const { data = [] } = useQuery(callQuery('sessions.list', {}));
  const sessionId = useNavigation((state) => state.sessionId);
  const noted = data.filter(({ documentId, state }) => documentId !== null && state !== 'cancelled');
  const first = noted.find(({ id }) => id === sessionId) ?? noted.at(-1);
  useCommands(
    'debriefs-of-all',
    sheets.map((sheet) => ({
      id: `debriefs.all-${sheet}`,
      section: 'session' as const,
      label: `debriefs.command.all-${sheet}`,
      isEnabled: first !== undefined,
      run: () => {
        if (!first) return;
        showSession(first.id, 'debrief');
        showTab(sheet);
        lookAtAll(true);
      },
    })),
  );
}
