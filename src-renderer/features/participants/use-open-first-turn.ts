import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../api/window-context.tsx';
import { openDocument, showPassage } from '../../workspace/navigation.ts';

interface SpeakerPlace {
  readonly documentId: string;
  readonly speakerId: string;
}

/** Opens a document where a speaker first speaks. */
export function useOpenFirstTurn() {
  const client = useClient();
  return useMutation({
    mutationFn: async ({ documentId, speakerId }: SpeakerPlace) => {
      const { turns } = await client.call('documents.content', { id: documentId });
      return turns.find((turn) => turn.speakerId === speakerId) ?? null;
    },
    onSuccess: (turn, { documentId }) => {
      if (turn) showPassage({ documentId, start: turn.start, end: turn.end });
      else openDocument(documentId);
    },
  });
}
