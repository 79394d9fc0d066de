import { fork } from 'node:child_process';
import type { MessagePortMain } from 'electron';
import type { RelayMessage } from './relay-message.ts';
import type { CoreProcess } from './start-utility-core.ts';

/** The same core in a Node of its own, for an Electron whose Node is too old for it; this process relays. */
export function startForkedCore(node: string, file: string, start: string): CoreProcess {
  const child = fork(file, [start], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    env: nodeEnvironment(),
  });
  const ports = new Map<number, MessagePortMain>();
  let lastLine = 0;

  const send = (message: RelayMessage) => {
    if (child.connected) child.send(message);
  };
  const closePorts = () => {
    ports.forEach((port) => port.close());
    ports.clear();
  };

  child.on('message', (raw) => {
    const relayed = raw as RelayMessage;
    if (relayed.kind === 'message') ports.get(relayed.line)?.postMessage(relayed.message);
    if (relayed.kind === 'close') ports.get(relayed.line)?.close();
  });
  child.once('exit', closePorts);

  return {
    join: (port) => {
      const line = ++lastLine;
      ports.set(line, port);
      send({ kind: 'open', line });
      port.on('message', ({ data }) => send({ kind: 'message', line, message: data }));
      port.on('close', () => {
        ports.delete(line);
        send({ kind: 'close', line });
      });
      port.start();
    },
    onExit: (listener) => void whenGone(child, listener),
    end: () => send({ kind: 'end' }),
    kill: () => void child.kill('SIGKILL'),
  };
}

function whenGone(child: ReturnType<typeof fork>, listener: () => void): void {
  child.once('exit', listener);
  child.once('error', () => child.pid === undefined && listener());
}

function nodeEnvironment(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...environment } = process.env;
  return environment;
}
