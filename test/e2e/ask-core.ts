import type { Page } from 'playwright-core';
import type { FromCore, ToCore } from '../../src-main/shared/rpc/port.ts';

/** One call through a MessagePort that this page gets from its preload, past the interface. */
export function askCore(page: Page, name: string, input: unknown = {}): Promise<FromCore> {
  const call: ToCore = { kind: 'call', id: 1, name, input };
  return page.evaluate(
    (call) =>
      new Promise<FromCore>((resolve) => {
        const request = Math.random();
        window.addEventListener('message', function receive(event) {
          const [port] = event.ports;
          if (event.data.kind !== 'core-port-given' || event.data.request !== request || !port) return;
          window.removeEventListener('message', receive);
          port.onmessage = ({ data }: MessageEvent<FromCore>) => {
            if (data.kind !== 'result' && data.kind !== 'error') return;
            resolve(data);
            port.close();
          };
          port.postMessage(call);
        });
        window.postMessage({ kind: 'core-port-wanted', request }, window.location.origin);
      }),
    call,
  );
}

/** Opens a line from this page; what it gives waits until that line is lost. */
export async function watchLine(page: Page): Promise<() => Promise<boolean>> {
  const loss = await page.evaluateHandle(
    () =>
      new Promise<{ readonly closed: Promise<boolean> }>((resolve) => {
        const request = Math.random();
        window.addEventListener('message', function receive(event) {
          const [port] = event.ports;
          if (event.data.kind !== 'core-port-given' || event.data.request !== request || !port) return;
          window.removeEventListener('message', receive);
          port.start();
          resolve({ closed: new Promise((tell) => port.addEventListener('close', () => tell(true))) });
        });
        window.postMessage({ kind: 'core-port-wanted', request }, window.location.origin);
      }),
  );
  return () => loss.evaluate(({ closed }) => closed);
}
