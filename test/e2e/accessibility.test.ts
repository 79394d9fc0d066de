import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import type { LaunchedApp } from './launch.ts';
import { launchWeb } from './launch-web.ts';
import { screens } from './screens.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Axe {
  run(context: { readonly exclude: readonly string[] }): Promise<{ readonly violations: readonly Violation[] }>;
}

describe('the window in both themes', () => {
  let app: LaunchedApp;
  beforeAll(async () => {
    app = await launchWeb({ open: { sample: true } });
    app.page.setDefaultTimeout(15_000);
    await app.page.getByRole('document', { name: /^Text of/ }).waitFor();
  });
  afterEach(() => app.page.keyboard.press('Escape'));
  afterAll(() => app?.close());

  it.each(screens)('has nothing serious against it: $name', async ({ open, isThere }) => {
    await open(app.page);
    await isThere(app.page).first().waitFor();
    expect(await seriousViolations(app.page, 'light')).toEqual([]);
    expect(await seriousViolations(app.page, 'dark')).toEqual([]);
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

async function seriousViolations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await settled(page);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // What is said aloud may refer to what is no longer there.
    return (await axe.run({ exclude: ['[data-live-announcer]'] })).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
    );
}
