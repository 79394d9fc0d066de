import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CallInput, CallName, CallOutput } from '../../src-main/shared/contract/index.ts';
import type { FromCore } from '../../src-main/shared/rpc/port.ts';
import { coreSocketUrl } from '../../src-renderer/api/transports/web-socket.ts';
import { askCore } from './ask-core.ts';
import { waiting } from './keyboard.ts';

/** What the core of the open window answers. */
export async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const isElectron = await page.evaluate(() => 'motifHost' in globalThis);
  const answer = await (isElectron ? askCore : askSocket)(page, name, input);
  if (answer.kind !== 'result') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value as CallOutput<Name>;
}

/** One call through a socket of its own, where the web host serves the page. */
function askSocket(page: Page, name: string, input: unknown): Promise<FromCore> {
  const call = JSON.stringify({ kind: 'call', id: 1, name, input });
  return page.evaluate(
    ([url, call]) =>
      new Promise<FromCore>((resolve, reject) => {
        const socket = new WebSocket(url);
        socket.onopen = () => socket.send(call);
        socket.onerror = () => reject(new Error('The web host does not answer.'));
        socket.onmessage = ({ data }) => {
          const answer = JSON.parse(data as string) as FromCore;
          if (answer.kind !== 'result' && answer.kind !== 'error') return;
          resolve(answer);
          socket.close();
        };
      }),
    [coreSocketUrl(page.url()), call] as const,
  );
}

/** The words that carry a code, in the order of documents and text. */
export async function wordsOfCode(page: Page, code: string): Promise<readonly string[]> {
  const codes = await ask(page, 'codes.tree', {});
  const codeIds = codes.filter(({ name }) => name === code).map(({ id }) => id);
  const { passages } = await ask(page, 'passages.ofCodes', { codeIds });
  return passages.map(({ text }) => text);
}

/** All that a study on a board and in a map consists of. */
export async function studyState(page: Page) {
  const boards = await ask(page, 'boards.list', {});
  const journeys = await ask(page, 'journeys.list', {});
  return {
    boards,
    journeys,
    findings: await ask(page, 'findings.list', {}),
    codes: await ask(page, 'codes.tree', {}),
    contents: await Promise.all(boards.map(({ id }) => ask(page, 'boards.contents', { boardId: id }))),
    places: await Promise.all(boards.map(({ id }) => ask(page, 'boards.places', { boardId: id }))),
    maps: await Promise.all(journeys.map(({ id }) => ask(page, 'journeys.get', { id }))),
    emotions: await Promise.all(journeys.map(({ id }) => ask(page, 'journeys.emotions', { id }))),
  };
}

/** Presses the keys of undo or redo until no step is left, each when the one before is done. */
export async function pressThrough(page: Page, keys: string, left: 'undoCount' | 'redoCount'): Promise<void> {
  const countLeft = async () => (await ask(page, 'history.state', {}))[left];
  for (let count = await countLeft(); count > 0; count--) {
    await page.keyboard.press(keys);
    await expect.poll(countLeft, waiting).toBe(count - 1);
  }
}
