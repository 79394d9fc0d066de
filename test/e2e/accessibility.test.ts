import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import type { LaunchedApp } from './launch.ts';
import { launchWeb } from './launch-web.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const places = [1, 2, 3, 4, 5, 6, 7].map((number) => `Alt+${number}`);

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(['light', 'dark'] as const)('the window in the %s theme', (colorScheme) => {
  let app: LaunchedApp;
  beforeAll(async () => {
    app = await launchWeb({ open: { sample: true } });
    await app.page.emulateMedia({ colorScheme });
    await app.page.getByRole('document', { name: /^Text of/ }).waitFor();
  });
  afterAll(() => app?.close());

  it.each(places)('has nothing serious against it at %s', async (keys) => {
    await app.page.keyboard.press(keys);
    await settled(app.page);
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('has nothing serious against it with the palette open', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox').waitFor();
    await settled(app.page);
    expect(await seriousViolations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('has nothing serious against it with the settings open', async () => {
    await app.page.keyboard.press('Control+,');
    await app.page.getByRole('dialog').waitFor();
    await settled(app.page);
    expect(await seriousViolations(app.page)).toEqual([]);
  });
});

/** Until nothing has moved for two frames: pictures and fades have come to their end. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
