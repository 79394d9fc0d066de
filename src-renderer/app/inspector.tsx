import type { ReactNode } from 'react';
import { CodeInspector } from '../features/codes/code-inspector.tsx';
import { CodingInspector } from '../features/codings/coding-inspector.tsx';
import { ParticipantInspector, useInspectedParticipant } from '../features/participants/participant-inspector.tsx';
import { useNavigation } from '../workspace/navigation.ts';

/** What is said of the selected thing; null where there is nothing to say. */
export function useInspector(): ReactNode | null {
  const { place, codeId, codingId, documentId } = useNavigation();
  const participant = useInspectedParticipant();
  if (place === 'participants' && participant) return <ParticipantInspector participant={participant} />;
  if (place !== 'documents') return null;
  if (codingId !== null && documentId !== null) return <CodingInspector />;
  return codeId === null ? null : <CodeInspector />;
}
