import { copyFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readyTemplates } from '../../../../../src-main/core/features/reports/ready-templates.ts';
import { mapNodes, spansOf } from '../../../../../src-main/shared/domain/map-nodes.ts';
import type { ReportDocument } from '../../../../../src-main/shared/domain/report-document.ts';
import { createTestCore } from '../../../../helpers/create-test-core.ts';
import { gatherDocument } from '../../../../helpers/gather-document.ts';
import { randomStep } from '../../../../helpers/random-step.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const everything = readyTemplates('en')[2]!.blocks;

it('says something sound of a project, whatever was done to it', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomStep, { minLength: 60, maxLength: 60 }), async (steps) => {
      const core = createTestCore({ idPrefix: 'random' });
      const path = core.file('study.motif');
      copyFileSync(hand.study.path, path);
      await core.call('project.open', { path });
      for (const step of steps) await step(core);
      const document = await gatherDocument({ core, path }, { blocks: everything });
      const { anchors, wanted } = netOf(document);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
      expect(document.parts.filter(({ nodes }) => nodes.length === 0)).toEqual([]);
      await core.close();
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

function netOf({ parts }: ReportDocument) {
  const nodes = parts.flatMap((part) => part.nodes);
  const anchors: string[] = [];
  const wanted: string[] = [];
  mapNodes(nodes, (node) => {
    const spans = spansOf(node);
    anchors.push(...('anchor' in node ? [node.anchor] : []), ...spans.flatMap(({ anchor }) => anchor ?? []));
    wanted.push(
      ...spans.flatMap(({ link, backs }) => [...(link?.kind === 'anchor' ? [link.anchor] : []), ...(backs ?? [])]),
    );
    wanted.push(...(node.kind === 'quote' && node.target !== null ? [node.target] : []));
    return [node];
  });
  return { anchors, wanted };
}
