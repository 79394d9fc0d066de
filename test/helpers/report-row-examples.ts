import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { usualQuoteRules } from '../../src-main/shared/contract/quotes.ts';
import { usualReportLook } from '../../src-main/shared/contract/reports.ts';
import { picture } from './create-journey.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `reports.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

interface ReportAtHand {
  readonly reportId: string;
  readonly otherId: string;
  readonly blocks: readonly [string, string, string];
}

/** A report of three blocks with a logo, and one of none. */
export async function createReport({ group }: Study, { call }: TestCore): Promise<ReportAtHand> {
  const text = `[words](motif:place/${group.id}/0-3)`;
  const { id: reportId } = await call('reports.create', {
    name: 'For the client',
    blocks: [
      { kind: 'cover' },
      { kind: 'text', title: 'Why', options: { text, isLong: true, codes: ['a', 'b'] } },
      { kind: 'findings', orientation: 'across', options: { findings: [] } },
    ],
  });
  await call('reports.update', { id: reportId, logo: picture });
  const { id: otherId } = await call('reports.create', { name: '給客戶' });
  const { blocks } = await call('reports.get', { id: reportId });
  return { reportId, otherId, blocks: blocks.map(({ id }) => id) as [string, string, string] };
}

const on =
  <Input>(input: (at: ReportAtHand, study: Study) => Input) =>
  async (study: Study, core: TestCore) =>
    input(await createReport(study, core), study);

/** An input for each command on reports and their blocks. */
export const reportRowExamples: Examples = {
  'reports.create': () => ({
    name: "Anna's report",
    look: { ...usualReportLook, theme: 'bold', accent: '#aa0033' },
    quotes: { ...usualQuoteRules, maxLength: 200 },
    blocks: [{ kind: 'cover', title: '封面' }, { kind: 'findings' }],
    logo: picture,
  }),
  'reports.update': on(({ reportId }) => ({
    id: reportId,
    name: 'For everybody',
    look: { paper: 'letter', footer: 'Confidential' },
    quotes: { sources: 'footnote' },
    logo: null,
  })),
  'reports.delete': on(({ reportId }) => ({ id: reportId })),
  'reports.copy': on(({ reportId }) => ({ id: reportId, name: 'For the board' })),
  'reports.move': on(({ reportId, otherId }) => ({ id: otherId, beforeId: reportId })),
  'reports.addBlocks': on(({ reportId, blocks }, { meeting }) => ({
    reportId,
    blocks: [{ kind: 'contents' }, { kind: 'text', options: { text: `[x](motif:place/${meeting.id}/0-4)` } }],
    beforeId: blocks[1],
  })),
  'reports.updateBlock': on(({ blocks }) => ({
    id: blocks[1],
    title: 'Because',
    orientation: 'across',
    options: { text: '不', codes: ['b'], share: 0.5, name: null },
  })),
  'reports.deleteBlocks': on(({ blocks }) => ({ ids: [blocks[1], blocks[2]] })),
  'reports.moveBlocks': on(({ blocks }) => ({ ids: [blocks[2], blocks[1]], beforeId: blocks[0] })),
};
