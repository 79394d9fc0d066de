import type { Page } from 'playwright-core';
import { corePortGiven, corePortWanted } from '../../src-main/shared/core-port-messages.ts';
import type { FromCore, ToCore } from '../../src-main/shared/rpc/port.ts';

/** One call through a MessagePort that this page gets from its preload, past the interface. */
export function askCore(page: Page, name: string, input: unknown = {}): Promise<FromCore> {
  const call: ToCore = { kind: 'call', id: 1, name, input };
  return page.evaluate(
    ({ call, wanted, given }) =>
      new Promise<FromCore>((resolve) => {
        window.addEventListener('message', function receive(event) {
          const [port] = event.ports;
          if (event.data !== given || !port) return;
          window.removeEventListener('message', receive);
          port.onmessage = ({ data }: MessageEvent<FromCore>) => {
            if (data.kind !== 'result' && data.kind !== 'error') return;
            resolve(data);
            port.close();
          };
          port.postMessage(call);
        });
        window.postMessage(wanted, window.location.origin);
      }),
    { call, wanted: corePortWanted, given: corePortGiven },
  );
}

/** Opens a line from this page; what it gives waits until that line is lost. */
export async function watchLine(page: Page): Promise<() => Promise<boolean>> {
  const loss = await page.evaluateHandle(
    ({ wanted, given }) =>
      new Promise<{ readonly closed: Promise<boolean> }>((resolve) => {
        window.addEventListener('message', function receive(event) {
          const [port] = event.ports;
          if (event.data !== given || !port) return;
          window.removeEventListener('message', receive);
          port.start();
          resolve({ closed: new Promise((tell) => port.addEventListener('close', () => tell(true))) });
        });
        window.postMessage(wanted, window.location.origin);
      }),
    { wanted: corePortWanted, given: corePortGiven },
  );
  return () => loss.evaluate(({ closed }) => closed);
}
