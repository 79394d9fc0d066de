import { MessageChannelMain } from 'electron';
import type { MessagePortMain, WebContents } from 'electron';
import { channels } from './channels.ts';
import type { CoreProcess } from './start-utility-core.ts';

const endTimeLimit = 5000;
const shortestLife = 1000;

export interface RunningCore {
  /** A new line from a window to the core, which is started where it isn't running. */
  connect(window: WebContents, request: number): void;
  /** A new line of the main process itself. */
  line(): MessagePortMain;
  close(): Promise<void>;
}

/** Keeps one core. After a crash the windows' lines close, and the next line that is asked for starts another. */
export function runCore(startProcess: () => CoreProcess): RunningCore {
  let current: CoreProcess | null = null;
  let startedAt = 0;
  let isClosing = false;

  function startedCore(): CoreProcess {
    if (current) return current;
    const core = startProcess();
    startedAt = Date.now();
    current = core;
    core.onExit(() => {
      if (current === core) current = null;
    });
    return core;
  }

  function connect(window: WebContents, request: number): void {
    if (isClosing || window.isDestroyed()) return;
    const wait = current ? 0 : shortestLife - (Date.now() - startedAt);
    // A core that dies at birth is not started over and over without a pause.
    if (wait > 0) return void setTimeout(() => connect(window, request), wait);
    const { port1, port2 } = new MessageChannelMain();
    startedCore().join(port1);
    window.postMessage(channels.corePort, request, [port2]);
  }

  function line(): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    startedCore().join(port1);
    return port2;
  }

  function close(): Promise<void> {
    isClosing = true;
    const core = current;
    if (!core) return Promise.resolve();
    return new Promise((resolve) => {
      const late = setTimeout(() => core.kill(), endTimeLimit);
      core.onExit(() => {
        clearTimeout(late);
        resolve();
      });
      core.end();
    });
  }

  return { connect, line, close };
}
