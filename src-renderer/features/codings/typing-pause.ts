const pause = 600;
const longest = 3_000;

export interface TypingPause {
  typed(): void;
  clear(): void;
}

/** Runs `send` when the typing rests, and now and then while it doesn't. */
export function createTypingPause(send: () => void): TypingPause {
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let longTimer: ReturnType<typeof setTimeout> | undefined;
  return {
    typed: () => {
      clearTimeout(pauseTimer);
      pauseTimer = setTimeout(send, pause);
      longTimer ??= setTimeout(send, longest);
    },
    clear: () => {
      clearTimeout(pauseTimer);
      clearTimeout(longTimer);
      longTimer = undefined;
    },
  };
}
