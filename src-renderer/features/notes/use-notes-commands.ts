import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useCommands } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { askForNotes, forgetNotesRequest, useNotesRequest } from '../../workspace/notes-request.ts';
import type { NotesRequest } from '../../workspace/notes-request.ts';
import { useChooseNotes } from './use-choose-notes.ts';
import { useHandOut } from './use-hand-out.ts';

/** What two note-takers of one session exchange. */
export function useNotesCommands(): void {
  const { data: sessions = [] } = useQuery(callQuery('sessions.list', {}));
  const { place, sessionView, sessionId } = useNavigation();
  const session = sessions.find(({ id }) => id === sessionId) ?? null;
  const isShown = place === 'sessions' && sessionView !== 'study' && session !== null;
  useAnswers();
  const command = (kind: NotesRequest['kind']) => ({
    id: `notes.${kind}`,
    section: 'session' as const,
    label: `notes.command.${kind}`,
    labelValues: { name: session?.name ?? '' },
    isEnabled: isShown,
    run: () => session && askForNotes({ kind, session }),
  });
  useCommands('notes', [command('handOut'), command('merge')]);
}

/** Does what was asked for. */
function useAnswers(): void {
  const asked = useNotesRequest((state) => state.asked);
  const answers = { handOut: useHandOut().mutate, merge: useChooseNotes().mutate };
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  useEffect(() => {
    if (!asked) return;
    forgetNotesRequest();
    latest.current[asked.kind](asked.session);
  }, [asked]);
}
