import { create } from 'zustand';
import type { AskForPathOptions } from '../api/web-host.ts';

export interface PathRequest {
  readonly wanted: AskForPathOptions;
  answer(path: string | null): void;
}

interface PathRequestState {
  readonly request: PathRequest | null;
  /** Where the last dialog stood; empty is the home folder. */
  readonly folder: string;
}

/** The question that the path dialog shows. */
export const usePathRequest = create<PathRequestState>(() => ({ request: null, folder: '' }));

/** Asks for a path in the page; null when the dialog was cancelled. Another question cancels the one before. */
export function askForPath(wanted: AskForPathOptions): Promise<string | null> {
  usePathRequest.getState().request?.answer(null);
  return new Promise((resolve) => {
    const answer = (path: string | null) => {
      usePathRequest.setState({ request: null });
      resolve(path);
    };
    usePathRequest.setState({ request: { wanted, answer } });
  });
}
