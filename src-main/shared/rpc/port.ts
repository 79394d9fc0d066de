import type { ErrorCode, ErrorDetails } from '../errors.ts';

/** A two-way line that carries plain JSON values in order. It knows nothing of calls. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

export interface Progress {
  /** What is being done, a word of the locales: `progress.<stage>`. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  /** The thing in hand, such as a file's name. */
  readonly item?: string;
}

export interface CoreEvent {
  readonly kind: 'changed';
  /** Tables and other things whose content is new. */
  readonly topics: readonly string[];
}

export interface WireError {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly message: string;
}

export type ToCore =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromCore =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: WireError }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'event'; readonly event: CoreEvent };

/** Two ports joined in one process: what one sends, the other receives, cloned, in a later microtask. */
export function createPortPair(): readonly [Port, Port] {
  const first = createEnd();
  const second = createEnd();
  first.join(second);
  second.join(first);
  return [first.port, second.port];
}

interface End {
  readonly port: Port;
  join(other: End): void;
  receive(message: unknown): void;
  closed(): void;
}

function createEnd(): End {
  const messageListeners: ((message: unknown) => void)[] = [];
  const closeListeners: (() => void)[] = [];
  let other: End | null = null;
  return {
    port: {
      send: (message) => {
        const copy = structuredClone(message);
        queueMicrotask(() => other?.receive(copy));
      },
      onMessage: (listener) => void messageListeners.push(listener),
      onClose: (listener) => void closeListeners.push(listener),
      close: () => queueMicrotask(() => other?.closed()),
    },
    join: (end) => {
      other = end;
    },
    receive: (message) => messageListeners.forEach((listener) => listener(message)),
    closed: () => closeListeners.forEach((listener) => listener()),
  };
}
