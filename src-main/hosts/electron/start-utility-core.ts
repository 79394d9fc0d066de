import { utilityProcess } from 'electron';
import type { MessagePortMain } from 'electron';

/** A running core, as the main process sees it. */
export interface CoreProcess {
  /** Gives the core one end of a line to a window. */
  join(port: MessagePortMain): void;
  onExit(listener: () => void): void;
  /** Asks the core to close its project and end. */
  end(): void;
  kill(): void;
}

export function startUtilityCore(file: string, start: string): CoreProcess {
  const child = utilityProcess.fork(file, [start], { serviceName: 'Motif core', stdio: 'inherit' });
  return {
    join: (port) => child.postMessage('line', [port]),
    onExit: (listener) => void child.once('exit', listener),
    end: () => child.postMessage('end'),
    kill: () => void child.kill(),
  };
}
