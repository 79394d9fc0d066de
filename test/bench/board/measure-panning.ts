import type { Page } from 'playwright-core';
import { launchWeb } from '../../e2e/launch-web.ts';
import { createTestCore } from '../../helpers/create-test-core.ts';
import { row } from '../harness.ts';
import type { Row } from '../harness.ts';
import { boardName, makeBoards } from './make-boards.ts';

const sizes = [100, 1000, 5000] as const;
const rounds = 3;

export interface Panning {
  readonly framesPerSecond: number;
  /** In milliseconds. */
  readonly longestFrame: number;
}

/** Pans and zooms over boards of 100, 1,000 and 5,000 cards in one window, in turns; the smallest is the baseline. */
export async function measurePanning(): Promise<readonly Row[]> {
  const core = createTestCore();
  const path = await makeBoards(core, sizes);
  const app = await launchWeb({ open: { path } });
  try {
    await app.page.getByRole('button', { name: 'Boards', exact: true }).click();
    const measured = new Map<number, Panning[]>(sizes.map((size) => [size, []]));
    for (let round = 0; round < rounds; round++) {
      for (const size of sizes) measured.get(size)!.push(await panOver(app.page, size));
    }
    return rowsOf(measured);
  } finally {
    await app.close();
    await core.close();
  }
}

function rowsOf(measured: ReadonlyMap<number, readonly Panning[]>): readonly Row[] {
  const middle = (size: number, key: keyof Panning) => median(measured.get(size)!.map((one) => one[key]));
  return sizes.flatMap((size) => [
    row(`pan and zoom, ${size} cards`, middle(size, 'framesPerSecond'), 'frames/s', middle(100, 'framesPerSecond')),
    row(`longest frame, ${size} cards`, middle(size, 'longestFrame'), 'ms', middle(100, 'longestFrame')),
  ]);
}

async function panOver(page: Page, size: number): Promise<Panning> {
  await page.getByRole('row', { name: boardName(size) }).click();
  const canvas = page.getByRole('application', { name: `“${boardName(size)}”` });
  await canvas.focus();
  await page.keyboard.press('1');
  await page.waitForTimeout(800);
  return canvas.evaluate(async (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const wheel = (deltaX: number, deltaY: number, ctrlKey: boolean) =>
      element.dispatchEvent(
        new WheelEvent('wheel', {
          deltaX,
          deltaY,
          ctrlKey,
          clientX: left + width / 2,
          clientY: top + height / 2,
          bubbles: true,
          cancelable: true,
        }),
      );
    const frames: number[] = [];
    let last = performance.now();
    const run = async (count: number, act: (frame: number) => void) => {
      for (let frame = 0; frame < count; frame++) {
        act(frame);
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
    };
    last = await new Promise(requestAnimationFrame);
    const circle = (frame: number) => wheel(24 * Math.cos(frame / 20), 24 * Math.sin(frame / 20), false);
    for (let round = 0; round < 2; round++) {
      await run(60, circle);
      await run(70, () => wheel(0, -5, true));
      await run(120, circle);
      await run(70, () => wheel(0, 5, true));
    }
    const total = frames.reduce((sum, one) => sum + one, 0);
    return { framesPerSecond: (1000 * frames.length) / total, longestFrame: Math.max(...frames) };
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
