import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { HostStart } from '../../shared/host.ts';
import type { CallHandler } from '../../shared/rpc/serve.ts';
import { connect } from '../../shared/rpc/connect.ts';
import type { Client } from '../../shared/rpc/connect.ts';
import { createPortPair } from '../../shared/rpc/port.ts';
import { serve } from '../../shared/rpc/serve.ts';
import { createFileStore } from './file-store.ts';
import { createGate } from './gate.ts';
import type { Gate } from './gate.ts';
import { requestUrl } from './request-url.ts';
import { createRoutes } from './routes.ts';
import { createServerSocketPort } from './server-socket-port.ts';

export interface WebServerOptions {
  readonly core: CallHandler;
  readonly renderer: string;
  /** What the first window is started for; later ones find the project open. */
  readonly start: HostStart;
  /** 0: any free one. */
  readonly port: number;
  readonly uploadLimit?: number;
  readonly logBug: (where: string, error: unknown) => void;
}

export interface WebServer {
  readonly port: number;
  /** The address with the token. */
  readonly url: string;
  close(): Promise<void>;
}

const largestMessage = 512 * 1024 * 1024;

export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const server = createServer();
  const port = await listen(server, options.port);
  const gate = createGate(port);
  const files = createFileStore(options.uploadLimit);
  const takeStart = giveOnce(options.start);
  const { renderer, logBug } = options;
  const client = connectInside(options.core, logBug);
  const recordingFile = (id: string) => client.call('recordings.file', { id });
  const routes = createRoutes({ gate, files, renderer, takeStart, recordingFile, logBug });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });

  server.on('request', (request, response) => void routes(request, response));
  server.on('upgrade', (request, socket, head) => {
    if (!mayConnect(gate, request)) return refuse(socket);
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => opened.terminate());
      serve(createServerSocketPort(opened), options.core, options.logBug);
    });
  });

  return {
    port,
    url: `http://127.0.0.1:${port}/?token=${gate.token}`,
    close: async () => {
      sockets.clients.forEach((client) => client.terminate());
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      client.close();
      await files.clear();
    },
  };
}

/** What the server itself asks the core. */
function connectInside(core: CallHandler, logBug: WebServerOptions['logBug']): Client {
  const [near, far] = createPortPair();
  serve(far, core, logBug);
  return connect(near);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function mayConnect(gate: Gate, request: IncomingMessage): boolean {
  const isCore = requestUrl(request).pathname === '/core';
  return isCore && gate.isForUs(request) && gate.isFromUs(request, true) && gate.hasCookie(request);
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function giveOnce(start: HostStart): () => HostStart {
  let isGiven = false;
  return () => {
    const given = isGiven ? { ...start, open: null, sample: false } : start;
    isGiven = true;
    return given;
  };
}
