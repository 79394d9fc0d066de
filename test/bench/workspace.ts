import type { Page } from 'playwright-core';
import { launchWeb } from '../e2e/launch-web.ts';
import { createTestCore } from '../helpers/create-test-core.ts';
import { row } from './harness.ts';
import type { Row } from './harness.ts';
import { makeProject } from './workspace/make-project.ts';
import {
  measureCoding,
  measureOpening,
  measureScrolling,
  measureTyping,
  openDocument,
  preparePage,
} from './workspace/measure-page.ts';

const short = { name: 'Short interview', characters: 10_000, codings: 20 };
const long = { name: 'Long interview', characters: 1_000_000, codings: 2_000 };
const between = { name: 'Another interview', characters: 3_000, codings: 5 };
const rounds = 5;

type Measure = (page: Page, name: string) => Promise<number>;

/** The window on a document of 1,000,000 characters beside one of 10,000: both in the same window, in turns. */
export async function run(): Promise<readonly Row[]> {
  const core = createTestCore();
  const path = await makeProject(core, [between, short, long]);
  const app = await launchWeb({ open: { path } });
  try {
    await openDocument(app.page, between.name);
    await preparePage(app.page);
    await app.page.reload();
    const opening = await compare(app.page, measureOpening, { isReloaded: true });
    const coding = await compare(app.page, (page, name) => measureCoding(page, name, 'Code 7'));
    const typing = await compare(app.page, measureTyping);
    const scrolling = await compare(app.page, measureScrolling, { rounds: 1 });
    return [
      row('opening', opening.long, 'ms', opening.short),
      row('coding one passage', coding.long, 'ms', coding.short),
      row('typing a letter', typing.long, 'ms', typing.short),
      row('scrolling', scrolling.long, 'frames/s', scrolling.short),
    ];
  } finally {
    await app.close();
    await core.close();
  }
}

interface Comparison {
  readonly short: number;
  readonly long: number;
}

async function compare(
  page: Page,
  measure: Measure,
  options: { readonly isReloaded?: boolean; readonly rounds?: number } = {},
): Promise<Comparison> {
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < (options.rounds ?? rounds); round++) {
    for (const [key, { name }] of Object.entries({ short, long }) as ['short' | 'long', typeof short][]) {
      await openDocument(page, between.name);
      if (options.isReloaded) await page.reload();
      if (!options.isReloaded) await openDocument(page, name);
      times[key].push(await measure(page, name));
    }
  }
  return { short: median(times.short), long: median(times.long) };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
