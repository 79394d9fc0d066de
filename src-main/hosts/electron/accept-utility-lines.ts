import type { MessagePortMain, ParentPort } from 'electron';
import type { Port } from '../../shared/rpc/port.ts';

export interface LineHandlers {
  onLine(port: Port): void;
  onEnd(): void;
}

/** In Electron's utility process: each line to a window arrives as a MessagePort; a message without one ends the core. */
export function acceptUtilityLines(parentPort: ParentPort, { onLine, onEnd }: LineHandlers): void {
  parentPort.on('message', ({ ports: [port] }) => (port ? onLine(toPort(port)) : onEnd()));
}

function toPort(port: MessagePortMain): Port {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', ({ data }) => listener(data));
      port.start();
    },
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
  };
}
