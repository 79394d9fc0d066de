import type { Port } from '../../shared/rpc/port.ts';
import type { LineHandlers } from './accept-utility-lines.ts';
import type { RelayMessage } from './relay-message.ts';

interface Line {
  readonly port: Port;
  receive(message: unknown): void;
  closed(): void;
}

/** In a forked Node: the lines to windows share the channel to the parent. The core ends with its parent. */
export function acceptForkLines(channel: NodeJS.Process, { onLine, onEnd }: LineHandlers): void {
  const lines = new Map<number, Line>();
  const send = (message: RelayMessage) => void channel.send?.(message);

  function open(number: number): void {
    const line = createLine(number, send);
    lines.set(number, line);
    onLine(line.port);
  }

  function close(number: number): void {
    lines.get(number)?.closed();
    lines.delete(number);
  }

  channel.on('message', (raw) => {
    const relayed = raw as RelayMessage;
    if (relayed.kind === 'end') return onEnd();
    if (relayed.kind === 'open') return open(relayed.line);
    if (relayed.kind === 'close') return close(relayed.line);
    lines.get(relayed.line)?.receive(relayed.message);
  });
  channel.on('disconnect', onEnd);
}

function createLine(line: number, send: (message: RelayMessage) => void): Line {
  const messageListeners: ((message: unknown) => void)[] = [];
  const closeListeners: (() => void)[] = [];
  return {
    port: {
      send: (message) => send({ kind: 'message', line, message }),
      onMessage: (listener) => void messageListeners.push(listener),
      onClose: (listener) => void closeListeners.push(listener),
      close: () => send({ kind: 'close', line }),
    },
    receive: (message) => messageListeners.forEach((listener) => listener(message)),
    closed: () => closeListeners.forEach((listener) => listener()),
  };
}
