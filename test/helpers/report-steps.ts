import fc from 'fast-check';
import { picture } from './create-journey.ts';
import type { TestCore } from './create-test-core.ts';
import { at, attempt, documents, findings, id, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

async function reportAt(core: TestCore, i: number) {
  const found = pick(await core.call('reports.list', {}), i);
  return found ? core.call('reports.get', { id: found.id }) : { id: 'none', blocks: [] };
}

/** Commands on reports with random input on whatever is there. */
export const reportSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at, at).map(([name, i, j]): Step => async (core) => {
    await attempt(core, 'reports.create', { name, blocks: [{ kind: 'cover' }, { kind: 'findings', title: name }] });
    const report = await reportAt(core, i);
    const logo = pick([picture, null, undefined], j);
    await attempt(core, 'reports.update', {
      id: report.id,
      look: { footer: name },
      ...(logo !== undefined && { logo }),
    });
    if (i % 3 === 0) await attempt(core, 'reports.copy', { id: report.id, name: `${name}2` });
    if (i % 5 === 0) await attempt(core, 'reports.delete', { id: report.id });
    else await attempt(core, 'reports.move', { id: report.id, beforeId: (await reportAt(core, j)).id });
  }),
  fc.tuple(words, at, at).map(([text, i, j]): Step => async (core) => {
    const { id: reportId, blocks } = await reportAt(core, i);
    const [one, beforeId] = [id(pick(blocks, j)), id(pick(blocks, i))];
    const link = `${text}[x](motif:place/${id(pick(await documents(core), i))}/0-3)`;
    const options = { text: link, findings: [id(pick(await findings(core), j))] };
    await attempt(core, 'reports.addBlocks', { reportId, blocks: [{ kind: 'text', options }], beforeId });
    await attempt(core, 'reports.updateBlock', { id: one, title: text.slice(0, 100), options: { text } });
    await attempt(core, 'reports.moveBlocks', { ids: [one], beforeId: j % 4 === 0 ? null : beforeId });
    if (j % 3 === 0) await attempt(core, 'reports.deleteBlocks', { ids: [beforeId] });
  }),
];
