import type { CallInput } from '../../../src-main/shared/contract/index.ts';

export type Draft = CallInput<'capture.keepDraft'>['draft'];

/** After the last change, and at the latest after the first, in ms: less than a second is ever lost. */
const pause = 400;
const longest = 700;

export interface DraftKeeper {
  note(draft: Draft): void;
  /** Writes at once what was not written yet. */
  flush(): void;
  stop(): void;
}

/** Writes what is being typed a moment after it was typed. `write` that fails is tried again with the next change. */
export function createDraftKeeper(write: (draft: Draft) => Promise<unknown>): DraftKeeper {
  let latest: Draft = null;
  let isDirty = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    clearTimeout(soon);
    clearTimeout(late);
    late = undefined;
  };
  const flush = () => {
    clear();
    if (!isDirty) return;
    isDirty = false;
    write(latest).catch(() => {
      isDirty = true;
    });
  };
  return {
    note: (draft) => {
      latest = draft;
      isDirty = true;
      clearTimeout(soon);
      soon = setTimeout(flush, pause);
      late ??= setTimeout(flush, longest);
    },
    flush,
    stop: clear,
  };
}
