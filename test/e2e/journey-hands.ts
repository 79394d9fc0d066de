import type { Locator, Page } from 'playwright-core';
import { choose, expectStep } from './keyboard.ts';

/** Where a lane and a stage cross. */
export const cellAt = (page: Page, lane: number, stage: number): Locator =>
  page.locator('[data-journey-grid] [role="row"]').nth(lane).locator('[role="gridcell"]').nth(stage);

interface Bindings {
  readonly names: readonly string[];
  /** Of each name its code. */
  readonly codes: readonly string[];
}

type Role = 'columnheader' | 'rowheader';

/** Binds stages or lanes to codes from the palette, each with its heading selected. */
export async function bindHeadings(page: Page, role: Role, { names, codes }: Bindings): Promise<void> {
  const isStage = role === 'columnheader';
  for (const [index, name] of names.entries()) {
    const heading = page.locator(`[role="${role}"]`);
    await heading.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.keyboard.press('Control+k');
    await choose(page, isStage ? '为阶段绑定编码' : '为泳道绑定编码');
    await choose(page, codes[index] ?? '', new RegExp(codes[index] ?? ''));
    await expectStep(page, isStage ? `更改阶段“${name}”` : `更改泳道“${name}”`);
  }
}
