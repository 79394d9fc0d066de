import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import type { AttachTarget } from './attach-target.ts';

/** What recordings can be attached to, and which of these is open. */
export function useAttachTargets(): { readonly targets: readonly AttachTarget[]; readonly openId: string | null } {
  const { data: documents } = useQuery(callQuery('documents.list', {}));
  const { data: sessions } = useQuery(callQuery('sessions.list', {}));
  const { place, documentId, sessionId } = useNavigation();
  const targets = useMemo((): readonly AttachTarget[] => {
    const wordless = sessions?.filter((session) => session.documentId === null && session.state !== 'cancelled') ?? [];
    return [
      ...wordless.map(({ id, name }) => ({ kind: 'session', id, name }) as const),
      ...(documents ?? []).map(({ id, name }) => ({ kind: 'document', id, name }) as const),
    ];
  }, [documents, sessions]);
  const open = sessions?.find(({ id }) => place === 'sessions' && id === sessionId);
  return { targets, openId: open ? (open.documentId ?? open.id) : place === 'documents' ? documentId : null };
}
