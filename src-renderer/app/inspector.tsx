import type { ReactNode } from 'react';
import { BoardInspector, useInspectedBoard } from '../features/boards/board-inspector.tsx';
import { CodeInspector } from '../features/codes/code-inspector.tsx';
import { CodingInspector } from '../features/codings/coding-inspector.tsx';
import { JourneyInspector, useInspectedCorner } from '../features/journeys/journey-inspector.tsx';
import { ParticipantInspector, useInspectedParticipant } from '../features/participants/participant-inspector.tsx';
import { ReportInspector, useHasInspectedReport } from '../features/reports/report-inspector.tsx';
import { useNavigation } from '../workspace/navigation.ts';

/** What is said of the selected thing; null where there is nothing to say. */
export function useInspector(): ReactNode | null {
  const { place, codeId, codingId, documentId } = useNavigation();
  const participant = useInspectedParticipant();
  const corner = useInspectedCorner();
  const boardId = useInspectedBoard();
  const hasReport = useHasInspectedReport();
  if (place === 'participants' && participant) return <ParticipantInspector participant={participant} />;
  if (boardId !== null) return <BoardInspector boardId={boardId} />;
  if (corner) return <JourneyInspector />;
  if (hasReport) return <ReportInspector />;
  if (place !== 'documents') return null;
  if (codingId !== null && documentId !== null) return <CodingInspector />;
  return codeId === null ? null : <CodeInspector />;
}
