import type { Port } from '../../../src-main/shared/rpc/port.ts';

/** A port over a browser's socket. What is sent before the socket is open waits for it. */
export function createWebSocketPort(socket: WebSocket): Port {
  const waiting: string[] = [];
  socket.addEventListener('open', () => waiting.splice(0).forEach((text) => socket.send(text)));
  return {
    send: (message) => {
      const text = JSON.stringify(message);
      if (socket.readyState === WebSocket.CONNECTING) waiting.push(text);
      else if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    onMessage: (listener) => socket.addEventListener('message', (event) => listener(JSON.parse(String(event.data)))),
    onClose: (listener) => socket.addEventListener('close', () => listener(), { once: true }),
    close: () => socket.close(),
  };
}

/** Where the core answers for a page of the web host. */
export function coreSocketUrl(page: string): string {
  const url = new URL('/core', page);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}
