import { useCall } from '../../api/use-call.ts';
import { type Command, useCommands } from '../../workspace/commands.ts';
import { useInspectedParticipant } from './participant-inspector.tsx';
import { openPeopleDialog } from './people-dialogs.ts';
import { type GridSubjectKind, peopleViews, showPeople, usePeople } from './participants-state.ts';
import { beginTableImport } from './table-import-state.ts';
import { useDeleteParticipant } from './use-delete-participant.ts';

/** What can be done in the place Participants. */
export function useParticipantCommands(): void {
  const view = usePeople((state) => state.view);
  const kind: GridSubjectKind = view === 'documents' ? 'document' : 'participant';
  const marked = useInspectedParticipant();
  const setRole = useCall('participants.setRole');
  const remove = useDeleteParticipant();
  const command = (id: string, run: () => void, isEnabled = true): Command => ({
    id: `participants.${id}`,
    section: 'document',
    label: `participants.command.${id}`,
    labelValues: { name: marked?.name ?? '' },
    isEnabled,
    run,
  });
  const isMarked = marked !== null;
  useCommands('participants', [
    ...peopleViews.map((one) => ({
      ...command(`show.${one}`, () => showPeople(one), view !== one),
      section: 'view' as const,
    })),
    command('newParticipant', () => openPeopleDialog({ kind: 'newParticipant' })),
    command('newAttribute', () => openPeopleDialog({ kind: 'attribute', subject: kind, attributeId: null })),
    command('importTable', () => beginTableImport(kind)),
    command('merge', () => marked && openPeopleDialog({ kind: 'merge', participantId: marked.id }), isMarked),
    command(
      marked?.role === 'interviewer' ? 'isParticipant' : 'isInterviewer',
      () =>
        marked &&
        setRole.mutate({ ids: [marked.id], role: marked.role === 'interviewer' ? 'participant' : 'interviewer' }),
      isMarked,
    ),
    command('delete', () => marked && remove.mutate(marked), isMarked),
  ]);
}
