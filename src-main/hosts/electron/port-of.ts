import type { MessagePortMain } from 'electron';
import type { Port } from '../../shared/rpc/port.ts';

export function portOf(port: MessagePortMain): Port {
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
