import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { acceptForkLines } from '../../../../src-main/hosts/electron/accept-fork-lines.ts';
import type { RelayMessage } from '../../../../src-main/hosts/electron/relay-message.ts';
import type { Port } from '../../../../src-main/shared/rpc/port.ts';

function openChannel() {
  const sent: RelayMessage[] = [];
  const channel = Object.assign(new EventEmitter(), { send: (message: RelayMessage) => sent.push(message) });
  const ports: Port[] = [];
  const onEnd = vi.fn();
  acceptForkLines(channel as unknown as NodeJS.Process, { onLine: (port) => ports.push(port), onEnd });
  const receive = (message: RelayMessage) => channel.emit('message', message);
  return { channel, sent, ports, onEnd, receive };
}

describe('acceptForkLines', () => {
  it('keeps the messages of two lines apart', () => {
    const { ports, receive } = openChannel();
    receive({ kind: 'open', line: 1 });
    receive({ kind: 'open', line: 2 });
    const heard: unknown[] = [];
    ports.forEach((port, index) => port.onMessage((message) => heard.push([index, message])));
    receive({ kind: 'message', line: 2, message: 'to the second' });
    receive({ kind: 'message', line: 1, message: 'to the first' });
    expect(heard).toEqual([
      [1, 'to the second'],
      [0, 'to the first'],
    ]);
  });

  it('sends an answer with the number of its line', () => {
    const { ports, sent, receive } = openChannel();
    receive({ kind: 'open', line: 7 });
    ports[0]?.send('answer');
    expect(sent).toEqual([{ kind: 'message', line: 7, message: 'answer' }]);
  });

  it('tells a line that its window has gone', () => {
    const { ports, receive } = openChannel();
    receive({ kind: 'open', line: 1 });
    const closed = vi.fn();
    ports[0]?.onClose(closed);
    receive({ kind: 'close', line: 1 });
    expect(closed).toHaveBeenCalledOnce();
  });

  it('ends when it is told to, and when its parent has gone', () => {
    const { channel, onEnd, receive } = openChannel();
    receive({ kind: 'end' });
    channel.emit('disconnect');
    expect(onEnd).toHaveBeenCalledTimes(2);
  });
});
