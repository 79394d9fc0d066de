import type { TestCore } from './create-test-core.ts';

export interface ReportAtHand {
  readonly id: string;
  readonly blockIds: readonly string[];
}

/** A report of blocks of these kinds, with their usual settings. */
export async function createReport(core: TestCore, ...kinds: readonly string[]): Promise<ReportAtHand> {
  const { id } = await core.call('reports.create', { name: 'For the client', blocks: kinds.map((kind) => ({ kind })) });
  const { blocks } = await core.call('reports.get', { id });
  return { id, blockIds: blocks.map((block) => block.id) };
}
