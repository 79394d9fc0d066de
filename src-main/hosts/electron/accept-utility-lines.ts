import type { ParentPort } from 'electron';
import type { Port } from '../../shared/rpc/port.ts';
import { portOf } from './port-of.ts';

export interface LineHandlers {
  onLine(port: Port): void;
  onEnd(): void;
}

/** In Electron's utility process: each line to a window arrives as a MessagePort; a message without one ends the core. */
export function acceptUtilityLines(parentPort: ParentPort, { onLine, onEnd }: LineHandlers): void {
  parentPort.on('message', ({ ports: [port] }) => (port ? onLine(portOf(port)) : onEnd()));
}
