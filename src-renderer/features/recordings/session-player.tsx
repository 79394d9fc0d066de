import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { PlayerDock } from './player-dock.tsx';

/** The player of a session's recording while its notes are taken: what is typed bears the recording's time. */
export function SessionPlayer({ documentId }: { readonly documentId: string | null }) {
  const { data: content } = useQuery({
    ...callQuery('documents.content', { id: documentId ?? '' }),
    enabled: documentId !== null,
  });
  return content ? <PlayerDock content={content} editor={null} isEditing={false} /> : null;
}
