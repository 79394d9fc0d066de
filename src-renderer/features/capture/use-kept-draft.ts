import { useEffect } from 'react';
import { useClient } from '../../api/window-context.tsx';
import { enterSession, setLine, useCaptureState } from './capture-state.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { Draft } from './draft-keeper.ts';
import { keepDraft, latestDraft } from './keep-draft.ts';
import { restoredLine } from './restored-line.ts';
import { emptyLine } from './typed-line.ts';
import type { TypedLine } from './typed-line.ts';

const draftOf = ({ text, speakerId, at }: TypedLine): Draft =>
  text.trim() === '' ? null : { participantId: speakerId, text, at: at ?? 0 };

const isSame = (one: Draft, other: Draft) =>
  one?.text === other?.text && one?.participantId === other?.participantId && one?.at === other?.at;

/** Makes the line that of the session, with what was being typed when it was left; keeps what is typed in the project. */
export function useKeptDraft(sessionId: string): boolean {
  const client = useClient();
  const isEntered = useCaptureState((state) => state.sessionId === sessionId);
  useEffect(() => {
    if (useCaptureState.getState().sessionId === sessionId) return;
    enterSession(sessionId);
    const restore = async () => {
      const draft = await latestDraft(client, sessionId);
      const { turns } = await client.call('capture.turns', { sessionId, last: 200 });
      const { sessionId: shown, line, waiting } = useCaptureState.getState();
      const own = waiting.filter((entry) => entry.sessionId === sessionId);
      if (shown === sessionId && line === emptyLine) setLine(restoredLine(draft, turns, own));
    };
    // Without a core there is nothing to restore; its loss is said elsewhere.
    restore().catch(() => undefined);
  }, [client, sessionId]);
  useEffect(() => {
    const keeper = createDraftKeeper((draft) => keepDraft(client, sessionId, draft));
    let known: Draft = null;
    const note = () => {
      const { sessionId: shown, line, waiting } = useCaptureState.getState();
      const draft = draftOf(line);
      if (shown !== sessionId || isSame(draft, known) || (draft === null && waiting.length > 0)) return;
      known = draft;
      keeper.note(draft);
      if (draft === null) keeper.flush();
    };
    note();
    const unsubscribe = useCaptureState.subscribe(note);
    const stop = new AbortController();
    const leaving = ['blur', 'pagehide', 'beforeunload'] as const;
    leaving.forEach((type) => window.addEventListener(type, keeper.flush, { signal: stop.signal }));
    document.addEventListener('visibilitychange', keeper.flush, { signal: stop.signal });
    return () => {
      unsubscribe();
      stop.abort();
      keeper.flush();
    };
  }, [client, sessionId]);
  return isEntered;
}
