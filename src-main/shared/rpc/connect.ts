import type { CallInput, CallName, CallOutput } from '../contract/index.ts';
import { AppError } from '../errors.ts';
import type { CoreEvent, FromCore, Port, Progress, ToCore } from './port.ts';

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Client {
  call<Name extends CallName>(name: Name, input: CallInput<Name>, options?: CallOptions): Promise<CallOutput<Name>>;
  onEvent(listener: (event: CoreEvent) => void): () => void;
  /** Called once when the line to the core is lost. */
  onClose(listener: () => void): void;
  close(): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** The typed client of a core at the other end of `port`. Calls that are open when the port closes are refused with `connection-lost`. */
export function connect(port: Port): Client {
  const pending = new Map<number, Pending>();
  const listeners = new Set<(event: CoreEvent) => void>();
  let lastId = 0;
  let isClosed = false;

  port.onMessage((raw) => receive(raw as FromCore));
  port.onClose(() => {
    isClosed = true;
    pending.forEach((call) => call.reject(new AppError('connection-lost')));
    pending.clear();
  });

  function receive(message: FromCore): void {
    if (message.kind === 'event') return listeners.forEach((listener) => listener(message.event));
    const call = pending.get(message.id);
    if (message.kind === 'progress') return call?.onProgress?.(message.progress);
    pending.delete(message.id);
    if (message.kind === 'result') call?.resolve(message.value);
    else call?.reject(new AppError(message.error.code, { ...message.error.details, ...bugMessage(message.error) }));
  }

  const send = (message: ToCore) => port.send(message);

  return {
    call: (name, input, options = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new AppError('connection-lost'));
        const id = ++lastId;
        pending.set(id, { resolve: resolve as (value: unknown) => void, reject, onProgress: options.onProgress });
        options.signal?.addEventListener('abort', () => send({ kind: 'cancel', id }), { once: true });
        send({ kind: 'call', id, name, input });
        if (options.signal?.aborted) send({ kind: 'cancel', id });
      }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onClose: (listener) => port.onClose(listener),
    close: () => port.close(),
  };
}

function bugMessage(error: { readonly code: string; readonly message: string }): Record<string, string> {
  return error.code === 'internal' ? { message: error.message } : {};
}
