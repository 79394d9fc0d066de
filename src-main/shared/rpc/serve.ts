import { contract } from '../contract/index.ts';
import type { CallName } from '../contract/index.ts';
import { AppError } from '../errors.ts';
import type { CoreEvent, FromCore, Port, Progress, ToCore, WireError } from './port.ts';

export interface CallContext {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** What `serve` needs of a core: calls with parsed input, and its events. */
export interface CallHandler {
  handle(name: CallName, input: unknown, context: CallContext): Promise<unknown>;
  onEvent(listener: (event: CoreEvent) => void): () => void;
}

/** Answers the calls that come through `port`; when the port closes, what is under way is cancelled. */
export function serve(port: Port, core: CallHandler, logBug: (call: string, error: unknown) => void): void {
  const running = new Map<number, AbortController>();
  const send = (message: FromCore) => port.send(message);
  const stopListening = core.onEvent((event) => send({ kind: 'event', event }));

  port.onClose(() => {
    stopListening();
    running.forEach((controller) => controller.abort());
  });
  port.onMessage((raw) => {
    const message = raw as ToCore;
    if (message.kind === 'cancel') return running.get(message.id)?.abort();
    void answer(message.id, message.name, message.input);
  });

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const progress = (value: Progress) => send({ kind: 'progress', id, progress: value });
      const value = await core.handle(...parseCall(name, input), { signal: controller.signal, progress });
      send({ kind: 'result', id, value });
    } catch (error) {
      if (!(error instanceof AppError)) logBug(name, error);
      send({ kind: 'error', id, error: toWireError(error) });
    } finally {
      running.delete(id);
    }
  }
}

function parseCall(name: string, input: unknown): [CallName, unknown] {
  if (!Object.hasOwn(contract, name)) throw new AppError('unknown-call', { name });
  const call = name as CallName;
  const parsed = contract[call].input.safeParse(input ?? {});
  if (parsed.success) return [call, parsed.data];
  const issue = parsed.error.issues[0];
  throw new AppError('invalid-input', { name, path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
}

function toWireError(error: unknown): WireError {
  if (error instanceof AppError) return { code: error.code, details: error.details, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', details: {}, message };
}
