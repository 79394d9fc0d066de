import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { MessagePort as NodeMessagePort } from 'node:worker_threads';
import { vi } from 'vitest';
import { createCore } from '../../src-main/core/create-core.ts';
import type { Core } from '../../src-main/core/create-core.ts';
import { createCoreOptions } from '../../src-main/hosts/core-options.ts';
import { startWebServer } from '../../src-main/hosts/web/start-web-server.ts';
import type { CorePortMessage } from '../../src-main/shared/core-port-messages.ts';
import { connect } from '../../src-main/shared/rpc/connect.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { createPortPair } from '../../src-main/shared/rpc/port.ts';
import type { Port } from '../../src-main/shared/rpc/port.ts';
import { serve } from '../../src-main/shared/rpc/serve.ts';
import { openMessagePort } from '../../src-renderer/api/transports/message-port.ts';
import { coreSocketUrl, createWebSocketPort } from '../../src-renderer/api/transports/web-socket.ts';
import { temporaryFolder } from './run-motif.ts';

/** A core that is reached in one of the ways; ids and times are the same in each. */
export interface Line {
  readonly folder: string;
  /** Another window on the same core. */
  open(): Promise<Client>;
  /** The core's end goes away. */
  loseAll(): Promise<void>;
  close(): Promise<void>;
}

interface Way {
  openPort(core: Core): Promise<Port>;
  loseAll(): Promise<void>;
}

export const transports: Readonly<Record<string, () => Promise<Line>>> = {
  'in process': () => createLine(async () => inProcess()),
  'a MessagePort': () => createLine(async () => overMessagePorts()),
  'a WebSocket': () => createLine(overWebSockets),
};

async function createLine(createWay: (core: Core) => Promise<Way>): Promise<Line> {
  const folder = temporaryFolder();
  let lastId = 0;
  const options = createCoreOptions(import.meta.url, join(folder, 'user-data'));
  const core = createCore({ ...options, userName: 'Ada', clock: () => 1_000_000, newId: () => `id-${++lastId}` });
  const way = await createWay(core);
  return {
    folder,
    open: async () => connect(await way.openPort(core)),
    loseAll: () => way.loseAll(),
    close: async () => {
      await way.loseAll();
      await core.close();
    },
  };
}

function inProcess(): Way {
  const ends: Port[] = [];
  return {
    openPort: async (core) => {
      const [clientEnd, coreEnd] = createPortPair();
      serve(coreEnd, core, () => undefined);
      ends.push(coreEnd);
      return clientEnd;
    },
    loseAll: async () => ends.forEach((end) => end.close()),
  };
}

function overMessagePorts(): Way {
  const ends: NodeMessagePort[] = [];
  return {
    openPort: async (core) => {
      const { port1, port2 } = new MessageChannel();
      serve(nodePort(port2), core, () => undefined);
      ends.push(port2);
      return windowGiven(port1);
    },
    loseAll: async () => ends.forEach((end) => end.close()),
  };
}

function nodePort(port: NodeMessagePort): Port {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
  };
}

/** The window's own way to its port, in a window that answers as the preload does. */
async function windowGiven(port: NodeMessagePort): Promise<Port> {
  const target = new EventTarget();
  const answer = ({ request }: CorePortMessage) => {
    const data: CorePortMessage = { kind: 'core-port-given', request };
    target.dispatchEvent(Object.assign(new Event('message'), { source: target, data, ports: [port] }));
  };
  const page = Object.assign(target, { postMessage: answer, location: { origin: 'motif://app' } });
  vi.stubGlobal('window', page);
  try {
    return await openMessagePort();
  } finally {
    vi.unstubAllGlobals();
  }
}

async function overWebSockets(core: Core): Promise<Way> {
  const start = { open: null, sample: false, languages: [] };
  const server = await startWebServer({ core, renderer: '/none', start, port: 0, logBug: () => undefined });
  const entered = await fetch(server.url, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { origin } = new URL(server.url);
  return {
    openPort: async () => {
      const headers = { cookie, origin };
      // Node's WebSocket takes headers, which a browser sets by itself.
      const socket = Reflect.construct(WebSocket, [coreSocketUrl(origin), { headers }]) as WebSocket;
      const port = createWebSocketPort(socket);
      await once(socket, 'open');
      return port;
    },
    loseAll: () => server.close(),
  };
}
