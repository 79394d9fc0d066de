import type { WebSocket } from 'ws';
import type { Port } from '../../shared/rpc/port.ts';

const wrongData = 1007;

/** A port over the server's end of a socket. What is not a JSON object ends the connection. */
export function createServerSocketPort(socket: WebSocket): Port {
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    },
    onMessage: (listener) => {
      socket.on('message', (data, isBinary) => {
        const message = isBinary ? null : parseObject(String(data));
        if (message) listener(message);
        else socket.close(wrongData);
      });
    },
    onClose: (listener) => void socket.on('close', listener),
    close: () => socket.close(),
  };
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
