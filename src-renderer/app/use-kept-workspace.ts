import { useEffect, useLayoutEffect } from 'react';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { useClient } from '../api/window-context.tsx';
import { useCodingFilter } from '../workspace/coding-filter.ts';
import { useInterviewersTalk } from '../workspace/interviewers-talk.ts';
import { useNavigation } from '../workspace/navigation.ts';
import { useOpenDocuments } from '../workspace/open-documents.ts';
import { enterProjectAt, presentView } from '../workspace/workspace-view.ts';

const pause = 1500;

/** Goes to where the researcher was in the project that is opened, and remembers where they are. Says when it is there. */
export function useKeptWorkspace(projectId: string | null): boolean {
  const client = useClient();
  const enteredId = useNavigation((state) => state.projectId);
  const isEntered = projectId !== null && enteredId === projectId;
  useLayoutEffect(() => {
    if (projectId === null || isEntered) return;
    let isWanted = true;
    const enter = (view: Parameters<typeof enterProjectAt>[1]) => isWanted && enterProjectAt(projectId, view);
    client.call('workspace.get', { projectId }).then(enter, () => enter(null));
    return () => {
      isWanted = false;
    };
  }, [client, projectId, isEntered]);
  useEffect(() => (isEntered ? keepView(client, projectId) : undefined), [client, projectId, isEntered]);
  return isEntered;
}

/** Writes quietly: a while after the last change, and when the window is left. */
function keepView(client: Client, projectId: string): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const write = () => {
    if (waiting === null) return;
    clearTimeout(waiting);
    waiting = null;
    if (useNavigation.getState().projectId !== projectId) return;
    // Where it can't be kept, the next project opens at its beginning: no reason to disturb.
    client.call('workspace.set', { projectId, view: presentView() }).catch(() => undefined);
  };
  const note = () => {
    waiting ??= setTimeout(write, pause);
  };
  const stops = [
    useNavigation.subscribe(note),
    useOpenDocuments.subscribe(note),
    useCodingFilter.subscribe(note),
    useInterviewersTalk.subscribe(note),
  ];
  const stop = new AbortController();
  window.addEventListener('pagehide', write, { signal: stop.signal });
  document.addEventListener('visibilitychange', write, { signal: stop.signal });
  return () => {
    stops.forEach((unsubscribe) => unsubscribe());
    stop.abort();
    write();
  };
}
