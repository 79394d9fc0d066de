import type { CorePortMessage } from '../../../src-main/shared/core-port-messages.ts';
import type { Port } from '../../../src-main/shared/rpc/port.ts';

/** A new line to Electron's core. It closes when the core is lost; opening another starts the core again. */
export function openMessagePort(): Promise<Port> {
  const request = Math.random();
  return new Promise((resolve) => {
    window.addEventListener('message', function receive(event) {
      const message = event.data as CorePortMessage;
      const [port] = event.ports;
      if (event.source !== window || message.kind !== 'core-port-given' || message.request !== request || !port) return;
      window.removeEventListener('message', receive);
      resolve(toPort(port));
    });
    const wanted: CorePortMessage = { kind: 'core-port-wanted', request };
    window.postMessage(wanted, window.location.origin);
  });
}

function toPort(port: MessagePort): Port {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.addEventListener('message', (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => port.addEventListener('close', listener),
    close: () => port.close(),
  };
}
