export interface Announcer {
  announce(): void;
  subscribe(listener: () => void): () => void;
  count(): number;
  stop(): void;
}

/** Tells listeners at most once a frame, however often something is announced. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let frame = 0;
  let count = 0;
  const tell = () => {
    frame = 0;
    count += 1;
    listeners.forEach((listener) => listener());
  };
  return {
    announce: () => {
      frame ||= requestAnimationFrame(tell);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    count: () => count,
    stop: () => cancelAnimationFrame(frame),
  };
}
