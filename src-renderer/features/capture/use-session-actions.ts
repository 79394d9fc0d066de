import { useCall } from '../../api/use-call.ts';
import { afterPendingWork } from '../../workspace/pending-work.ts';
import { applyOutcome, setLine, useCaptureState } from './capture-state.ts';
import { endTurn, nextLine } from './typed-line.ts';
import type { Capture } from './use-capture.ts';

/** Begins and ends the notes. What stands in the line becomes a turn first; where nobody knows whose, it is asked. */
export function useSessionActions({ session }: Pick<Capture, 'session'>) {
  const startCall = useCall('capture.start');
  const endCall = useCall('capture.end');
  const sessionId = session.id;
  const start = () => startCall.mutate({ sessionId });
  const end = () => {
    const { line } = useCaptureState.getState();
    if (line.text.trim() !== '') applyOutcome(endTurn(line));
    else setLine(nextLine(line.lastSpeakerId));
    if (useCaptureState.getState().line.choosing === null) afterPendingWork(() => endCall.mutate({ sessionId }));
  };
  return { start, end, isStarting: startCall.isPending };
}
