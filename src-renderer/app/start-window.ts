import type { Host, HostStart } from '../../src-main/shared/host.ts';
import { connect } from '../../src-main/shared/rpc/connect.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { openMessagePort } from '../api/transports/message-port.ts';
import { coreSocketUrl, createWebSocketPort } from '../api/transports/web-socket.ts';
import { createWebHost } from '../api/web-host.ts';
import { askForPath } from './path-request.ts';

declare global {
  interface Window {
    readonly motifHost?: Host;
  }
}

export interface StartedWindow {
  readonly host: Host;
  readonly start: HostStart;
  readonly client: Client;
  /** A new line after the core was lost. */
  reconnect(): Promise<Client>;
}

export async function startWindow(): Promise<StartedWindow> {
  const host = window.motifHost ?? createWebHost({ askForPath });
  const reconnect = async () => connect(host.platform === 'electron' ? await openMessagePort() : openSocket());
  const [start, client] = await Promise.all([host.start(), reconnect()]);
  return { host, start, client, reconnect };
}

const openSocket = () => createWebSocketPort(new WebSocket(coreSocketUrl(window.location.href)));
