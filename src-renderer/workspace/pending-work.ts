import { create } from 'zustand';

/** What was done in the window and is not in the project yet, such as words being typed. */
export interface PendingWork {
  hasPending(): boolean;
  /** Whether something can't get there by itself. */
  hasRefused?(): boolean;
  /** Resolves when it is in the project, or can't be for now. */
  flush(): Promise<void>;
}

const sources = new Set<PendingWork>();

/** Whether something is pending, for those who show it; those who have it say when that changes. */
export const usePendingWork = create(() => ({ isPending: false, isRefused: false }));
export const notePendingWork = (): void =>
  usePendingWork.setState({
    isPending: hasPendingWork(),
    isRefused: [...sources].some((source) => source.hasRefused?.()),
  });

/** Until the function that it returns is called. */
export function registerPendingWork(source: PendingWork): () => void {
  sources.add(source);
  return () => {
    sources.delete(source);
    notePendingWork();
  };
}

export const hasPendingWork = (): boolean => [...sources].some((source) => source.hasPending());

export async function flushPendingWork(): Promise<void> {
  await Promise.all([...sources].filter((source) => source.hasPending()).map((source) => source.flush()));
}

/** Runs `work` at once, or when what is pending stands in the project: a command never comes before what was typed. */
export function afterPendingWork(work: () => void): void {
  if (hasPendingWork()) void flushPendingWork().then(work);
  else work();
}
